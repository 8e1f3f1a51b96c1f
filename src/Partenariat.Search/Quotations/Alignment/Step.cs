namespace Partenariat.Search.Quotations.Alignment;

/// <summary>A step of an alignment.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Given">The first word of the quotation that it takes.</param>
/// <param name="GivenCount">How many words of the quotation it takes.</param>
/// <param name="Original">The first word of the edition that it takes.</param>
/// <param name="OriginalCount">How many words of the edition it takes.</param>
internal readonly record struct Step(StepKind Kind, int Given, int GivenCount, int Original, int OriginalCount);
