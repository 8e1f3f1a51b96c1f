using System.Text.Json.Serialization;

namespace Partenariat.Cards.Elements;

/// <summary>An Adaptive Card, version 1.5: the newest that Teams shows for bots.</summary>
/// <remarks>The elements are the few that the answers need; names and values as in
/// https://adaptivecards.io/explorer. Properties are written in the order of declaration.</remarks>
internal sealed record AdaptiveCard
{
    [JsonPropertyOrder(-2)]
    public string Type { get; } = "AdaptiveCard";

    [JsonPropertyOrder(-1)]
    public string Version { get; } = "1.5";

    public string Lang { get; init; } = "fr";

    public required string FallbackText { get; init; }

    public required string Speak { get; init; }

    [JsonPropertyName("msteams")]
    public TeamsLayout? Teams { get; init; }

    public required IReadOnlyList<CardElement> Body { get; init; }
}

/// <summary>The layout that Teams alone reads.</summary>
internal sealed record TeamsLayout
{
    public string Width { get; } = "Full";
}
