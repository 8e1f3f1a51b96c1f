namespace Partenariat.Search.Quotations.Papers;

/// <summary>What the check of a whole paper comes to.</summary>
/// <param name="Quotations">Its text without markup and invisible characters, and every quotation in it, checked or not.</param>
public sealed record PaperReport(MessageReport Quotations)
{
    /// <summary>Words of the dossier that no quotation marks surround, in the order of the text.</summary>
    public IReadOnlyList<CopiedWords> Copied { get; init; } = [];

    /// <summary>The works of its bibliography that the dossier knows, in its order.</summary>
    public IReadOnlyList<ListedWork> Works { get; init; } = [];

    /// <summary>True where the work on the paper was ended before all was looked at.</summary>
    public bool IsCutShort { get; init; }
}
