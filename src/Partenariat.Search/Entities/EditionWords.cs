using Partenariat.Corpus;
using Partenariat.Search.Analysis;
using Partenariat.Search.Indexing;
using Partenariat.Search.Spelling;

namespace Partenariat.Search.Entities;

/// <summary>All that recognising and searching know of the words of an edition.</summary>
internal sealed class EditionWords
{
    /// <summary>Gathers the words.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="known">What was reckoned of this very edition before, or null.</param>
    public EditionWords(Edition edition, EditionTables? known = null)
    {
        Lexicon = Lexicon.From(edition);
        Analyzer = new DossierAnalyzer(Lexicon);
        Analysis = new EditionAnalysis(Analyzer, Words);
        Tables = known ?? EditionTables.Of(edition, Analysis);
        Vocabulary = new Vocabulary(Tables.Vocabulary, edition.Texts.Count);
        ProperNames =
        [
            .. AuthorNames.Of(edition, Lexicon, Words),
            .. DiplomaNames.Of(edition, Lexicon, Words),
        ];
        Resolver = new WordResolver(
            Words,
            Lexicon,
            Vocabulary,
            new EditorsWords(Tables.Editors),
            ProperNames.SelectMany(name => name.Parts).Select(part => part.Word));
    }

    /// <summary>Cuts a text into folded words.</summary>
    public WordAnalyzer Words { get; } = new();

    /// <summary>The families.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The chain of the index.</summary>
    public DossierAnalyzer Analyzer { get; }

    /// <summary>Analyzes texts of the edition, and has analyzed all that the tables were made of where they were made now.</summary>
    public EditionAnalysis Analysis { get; }

    /// <summary>What its texts come to.</summary>
    public EditionTables Tables { get; }

    /// <summary>The words of the passages.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The names of authors and diplomas.</summary>
    public IReadOnlyList<NamePattern> ProperNames { get; }

    /// <summary>Reads misspelt and glued words.</summary>
    public WordResolver Resolver { get; }
}
