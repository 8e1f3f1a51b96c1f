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
        return answer switch
        {
            SourceAnswer { References.Count: > 0 } => new CitationLayout(edition, new Origins(site)),
            ContrastAnswer contrast when contrast.Contrasts.Any(IsDrawn) => new ContrastLayout(blocks, new ContrastTable(edition, blocks)),
            ContrastAnswer => new SideBySideLayout(edition, blocks, new ContrastTable(edition, blocks)),
            DebateAnswer => new DebateLayout(blocks, new Origins(site)),
            QuotationAnswer => new QuotationLayout(blocks),
            SmalltalkAnswer or ClarifyAnswer or NotFoundAnswer { Passages.Count: 0 } => new WordsOnlyLayout(),
            DefinitionAnswer => new PassageListLayout(blocks, "Toutes les définitions"),
            LawAnswer => new PassageListLayout(blocks, "Tous les textes"),
            BibliographyAnswer => new PassageListLayout(blocks, "Toute la bibliographie", first: 5),
            _ => new PassageListLayout(blocks, "Tous les passages"),
        };
    }

    private static bool IsDrawn(Contrast contrast)
    {
        return contrast.Status != ContrastStatus.Juxtaposed;
    }
}
