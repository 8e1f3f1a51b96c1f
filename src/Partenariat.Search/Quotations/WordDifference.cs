namespace Partenariat.Search.Quotations;

/// <summary>One difference between a quotation and the dossier, in the order of the text.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Given">The words of the quotation; empty where words were left out.</param>
/// <param name="Original">The words of the dossier; empty where words were added.</param>
/// <param name="IsWeighty">True where one side has a negation or a number that the other lacks: the sentence may say the opposite.</param>
public sealed record WordDifference(DifferenceKind Kind, string Given, string Original, bool IsWeighty);
