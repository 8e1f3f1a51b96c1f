using Partenariat.Cards.Views;
using Partenariat.Corpus;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;

namespace Partenariat.Cards.Layouts;

/// <summary>Passages one after the other: a few on the first page, the others behind a button with their number.</summary>
/// <param name="blocks">Makes the passages.</param>
/// <param name="all">What all of them are called: « Toutes les définitions ».</param>
/// <param name="first">How many are on the first page.</param>
internal sealed class PassageListLayout(BlockFactory blocks, string all, int first = 3) : ILayout
{
    private const int OnOtherPages = 5;

    /// <inheritdoc />
    public Draft Lay(Answer answer)
    {
        var passages = answer.Passages;
        var pages = passages.Take(first).Chunk(first).Concat(passages.Skip(first).Chunk(OnOtherPages)).DefaultIfEmpty([]);
        return new Draft(
            new LazyRow<PageDraft>(pages.Select((page, index) => new PageDraft(
            [
                .. index == 0 ? Remarks.Message(answer) : [],
                .. page.Select(passage => Quote(passage, answer)),
                .. Remarks.Of(answer),
                .. Remarks.Why(answer, page.Length),
            ]))),
            French.Set($"{all} ({passages.Count})"));
    }

    // An answer that is one author's, or the bibliography's, says so in its title.
    private QuotedPassage Quote(Passage passage, Answer answer)
    {
        var quoted = blocks.Quote(passage, answer.Sought);
        var isEntry = answer is BibliographyAnswer && passage.Kind == PassageKind.Reference;
        return isEntry || quoted.Speaker == answer.Title ? quoted with { IsNamedAbove = true } : quoted;
    }
}
