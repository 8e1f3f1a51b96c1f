using Partenariat.Corpus.Citations;

namespace Partenariat.Cards.Views;

/// <summary>Where words come from.</summary>
/// <param name="PassageId">The passage, which « Citer » cites.</param>
/// <param name="Reference">The whole reference of the work, ISO 690, titles of books and journals in italics; empty where
/// the words are themselves a reference.</param>
/// <param name="Name">The work in short, such as « Fonteneau 2007, p. 111 ».</param>
/// <param name="Place">Where the dossier has it: « Dossier, § …, p. 11 ».</param>
/// <param name="Page">The page of the dossier, « p. 11 », or null.</param>
/// <param name="Address">Where it is read; null without a reading view.</param>
public sealed record Origin(string PassageId, IReadOnlyList<CitationRun> Reference, string Name, string Place, string? Page, Uri? Address)
{
    /// <summary>The reference as one line of plain text; empty where there is none.</summary>
    public string ReferenceText => string.Concat(Reference.Select(run => run.Text));
}
