using Partenariat.Cards.Wording;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Cards.Layouts;

/// <summary>Which kind of answer is laid out how.</summary>
internal sealed class LayoutTable(Edition edition, ErrataIndex errata)
{
    private Site _lastSite = new(edition, errata, null);

    /// <summary>The layout for an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="site">The site with the reading view, or null for no links.</param>
    public ILayout For(Answer answer, Uri? site)
    {
        var (origins, blocks, tables) = On(site);
        return answer switch
        {
            SourceAnswer { References.Count: > 0 } => new CitationLayout(edition, origins),
            ContrastAnswer contrast when contrast.Contrasts.Any(IsDrawn) => new ContrastLayout(blocks, tables),
            ContrastAnswer => new SideBySideLayout(edition, blocks, tables),
            DebateAnswer => new DebateLayout(blocks, origins),
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

    // A bot has one address, but whoever asks may name any: only the last one's tables are kept.
    private Site On(Uri? address)
    {
        var site = _lastSite;
        return site.Address?.OriginalString == address?.OriginalString ? site : _lastSite = new Site(edition, errata, address);
    }

    private sealed class Site
    {
        private readonly Origins _origins;
        private readonly BlockFactory _blocks;
        private readonly ContrastTable _tables;

        public Site(Edition edition, ErrataIndex errata, Uri? address)
        {
            Address = address;
            _origins = new Origins(address);
            _blocks = new BlockFactory(edition, errata, _origins);
            _tables = new ContrastTable(edition, _blocks);
        }

        public Uri? Address { get; }

        public void Deconstruct(out Origins origins, out BlockFactory blocks, out ContrastTable tables)
        {
            (origins, blocks, tables) = (_origins, _blocks, _tables);
        }
    }
}
