namespace Partenariat.Cards.Views;

/// <summary>One row of a table of notions.</summary>
/// <param name="Dimension">What is compared; null where both sides share the words.</param>
/// <param name="Sides">One for each notion, in the order of the question; a single one where the words hold for them all.</param>
public sealed record ContrastedDimension(string? Dimension, IReadOnlyList<ContrastedSide> Sides);

/// <summary>What is said of one notion.</summary>
/// <param name="Notion">Its label; several joined where the same words hold for them all.</param>
/// <param name="Text">A fragment in guillemets; null where the author says nothing.</param>
/// <param name="Source">Its source in short, such as « Fonteneau 2007, p. 112 », where it is not that of the whole table;
/// null also where nothing is said.</param>
/// <param name="PassageId">The passage that holds the fragment; null where nothing is said.</param>
public sealed record ContrastedSide(string Notion, Line? Text, string? Source, string? PassageId);
