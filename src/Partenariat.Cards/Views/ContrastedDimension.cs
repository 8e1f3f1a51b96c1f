namespace Partenariat.Cards.Views;

/// <summary>One row of a contrast.</summary>
/// <param name="Dimension">What is compared; null where both sides share the words.</param>
/// <param name="Sides">One for each notion, in the order of the question.</param>
public sealed record ContrastedDimension(string? Dimension, IReadOnlyList<ContrastedSide> Sides) : Block;

/// <summary>What is said of one notion.</summary>
/// <param name="Notion">Its label; several joined where the same words hold for them all.</param>
/// <param name="Text">A fragment in guillemets; null where the author says nothing.</param>
/// <param name="Source">Its source in short, such as « Fonteneau 2007, p. 111 »; null where nothing is said.</param>
/// <param name="PassageId">The passage that holds the fragment; null where nothing is said.</param>
public sealed record ContrastedSide(string Notion, Line? Text, string? Source, string? PassageId);
