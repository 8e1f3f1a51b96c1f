namespace Partenariat.Cards.Views;

/// <summary>What one voice holds in a debate.</summary>
/// <param name="Label">The position in a few words, such as « informel possible »; null where the heading above says it all.</param>
/// <param name="Speaker">Whose it is.</param>
/// <param name="Text">A fragment in guillemets.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record DebatePosition(string? Label, string Speaker, Line Text, Origin Origin) : Block;
