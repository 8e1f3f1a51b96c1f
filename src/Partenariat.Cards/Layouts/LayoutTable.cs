using Partenariat.Cards.Wording;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Cards.Layouts;

/// <summary>Which kind of answer is laid out how.</summary>
internal sealed class LayoutTable(Edition edition, ErrataIndex errata)
{
    /// <summary>The layout for an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="site">The site with the reading view, or null for no links.</param>
    public ILayout For(Answer answer, Uri? site)
    {
        var blocks = new BlockFactory(edition, errata, new Origins(site));
        return answer.Kind switch
        {
            _ when answer.References.Count > 0 => new CitationLayout(edition, new Origins(site)),
            AnswerKind.Contrast when answer.Contrasts.Any(IsDrawn) => new ContrastLayout(blocks, new ContrastTable(edition, blocks)),
            AnswerKind.Contrast => new SideBySideLayout(edition, blocks, new ContrastTable(edition, blocks)),
            AnswerKind.Debate when answer.Debate is not null => new DebateLayout(blocks),
            AnswerKind.Quotation when answer.Quotations.Count > 0 => new QuotationLayout(blocks),
            AnswerKind.Smalltalk or AnswerKind.Clarify => new WordsOnlyLayout(),
            AnswerKind.NotFound when answer.Passages.Count == 0 => new WordsOnlyLayout(),
            AnswerKind.Definition => new PassageListLayout(blocks, "Toutes les définitions"),
            AnswerKind.Law => new PassageListLayout(blocks, "Tous les textes"),
            AnswerKind.Bibliography => new PassageListLayout(blocks, "Toute la bibliographie", first: 5),
            _ => new PassageListLayout(blocks, "Tous les passages"),
        };
    }

    private static bool IsDrawn(Contrast contrast)
    {
        return contrast.Status != ContrastStatus.Juxtaposed;
    }
}
