namespace Partenariat.Cards.Views;

/// <summary>What one voice holds in a debate.</summary>
/// <param name="Label">The position in a few words, such as « non : informel possible ».</param>
/// <param name="Speaker">Whose it is.</param>
/// <param name="Text">A fragment in guillemets.</param>
/// <param name="Source">Its source in short.</param>
/// <param name="PassageId">The passage that holds the fragment.</param>
public sealed record DebatePosition(string Label, string Speaker, Line Text, string Source, string PassageId) : Block;
