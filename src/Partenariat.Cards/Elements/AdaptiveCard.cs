namespace Partenariat.Cards.Elements;

/// <summary>An Adaptive Card, version 1.5: the newest that Teams shows for bots.</summary>
/// <remarks>The elements are the few that the answers need, see <see cref="ElementWriter"/>.</remarks>
internal sealed record AdaptiveCard
{
    public string Lang { get; init; } = "fr";

    public required string FallbackText { get; init; }

    public required string Speak { get; init; }

    /// <summary>What Teams alone reads.</summary>
    public bool IsFullWidthInTeams { get; init; }

    public required IReadOnlyList<CardElement> Body { get; init; }
}
