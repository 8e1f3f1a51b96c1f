using Partenariat.Dialogs.Kinds;

namespace Partenariat.Cards.Views;

/// <summary>The outcome of checking a quotation.</summary>
public sealed record CheckedQuotation : Block
{
    /// <summary>The colour of the verdict, which is never told by colour alone.</summary>
    public required VerdictTone Tone { get; init; }

    /// <summary>The verdict in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>The two verdicts in sentences: the words, then whose they are.</summary>
    public required string Explanation { get; init; }

    /// <summary>What was pasted, in guillemets, words that are not those of the dossier marked.</summary>
    public required Line Given { get; init; }

    /// <summary>The words of the dossier, in guillemets, those that the user does not have marked; null where not found.</summary>
    public Line? Original { get; init; }

    /// <summary>Each difference in words, in the order of the text.</summary>
    public IReadOnlyList<string> Differences { get; init; } = [];

    /// <summary>What the quotation itself marks: words in square brackets, and what its cuts leave out.</summary>
    public IReadOnlyList<string> Marked { get; init; } = [];

    /// <summary>Further remarks on the attribution: year, page, work.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}
