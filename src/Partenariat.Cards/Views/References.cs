namespace Partenariat.Cards.Views;

/// <summary>The sources of the fragments above.</summary>
/// <param name="Origins">Each once, in the order of the fragments.</param>
public sealed record References(IReadOnlyList<Origin> Origins) : Block;
