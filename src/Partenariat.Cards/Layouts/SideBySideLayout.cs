using Partenariat.Corpus;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Cards.Layouts;

/// <summary>Passages that the bot puts side by side, said to be so; each under the notion or the author that it stands for.</summary>
internal sealed class SideBySideLayout(Edition edition, BlockFactory blocks, ContrastTable table) : ILayout
{
    private const int OnOnePage = 4;

    /// <inheritdoc />
    public Draft Lay(Answer answer)
    {
        var pages = answer.Passages.Chunk(OnOnePage);
        return new Draft(
            [
                .. pages.Select((page, index) => new PageDraft(
                [
                    .. index == 0 ? Remarks.Message(answer) : [],
                    .. Remarks.Of(answer),
                    .. page.Select(passage => blocks.Quote(passage, answer.Sought, HeadingOf(passage, answer))),
                    .. Remarks.Why(answer, page.Length),
                ])),
                .. answer.Contrasts.Select(contrast => new PageDraft([.. Remarks.Of(answer), table.Lay(contrast)], ContrastTable.SideBySide)),
            ]);
    }

    private string? HeadingOf(Passage passage, Answer answer)
    {
        return answer.Notions
            .Select(edition.FindNotion)
            .OfType<Notion>()
            .Where(notion => notion.Definitions.Concat(notion.Mentions).Contains(passage.Id, StringComparer.Ordinal))
            .Select(notion => French.Set(French.Capitalize(notion.Label)))
            .FirstOrDefault();
    }
}
