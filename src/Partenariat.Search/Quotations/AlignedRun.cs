namespace Partenariat.Search.Quotations;

/// <summary>A stretch of the two texts put side by side, for rendering.</summary>
/// <param name="Kind">Null where both say the same, else what the difference is.</param>
/// <param name="Given">The stretch of the quotation; empty where words were left out.</param>
/// <param name="Original">The stretch of the dossier; empty where words were added.</param>
/// <param name="IsCut">True where the two texts are joined over a cut before this run.</param>
public sealed record AlignedRun(DifferenceKind? Kind, string Given, string Original, bool IsCut)
{
    /// <summary>
    /// What the quotation leaves out at a cut that it marks before this run or, before the first one, where no cut is, a negation
    /// that bears on its first words; empty where nothing is.
    /// </summary>
    public string LeftOut { get; init; } = "";
}
