using Partenariat.Corpus;
using Partenariat.Search.Analysis;
using Partenariat.Search.Spelling;

namespace Partenariat.Search.Entities;

/// <summary>All that recognising and searching know of the words of an edition.</summary>
internal sealed class EditionWords
{
    /// <summary>Gathers the words.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="known">What was analyzed of this very edition before, or null.</param>
    public EditionWords(Edition edition, Dictionary<string, AnalyzedText>? known = null)
    {
        Lexicon = Lexicon.From(edition);
        Analyzer = new DossierAnalyzer(Lexicon);
        Analysis = new EditionAnalysis(Analyzer, Words, known);
        Vocabulary = Vocabulary.Of(edition, Analysis);
        ProperNames =
        [
            .. AuthorNames.Of(edition, Lexicon, Words),
            .. DiplomaNames.Of(edition, Lexicon, Words),
        ];
        Resolver = new WordResolver(
            Words,
            Lexicon,
            Vocabulary,
            new EditorsWords(edition, Analysis),
            ProperNames.SelectMany(name => name.Parts).Select(part => part.Word));
    }

    /// <summary>Cuts a text into folded words.</summary>
    public WordAnalyzer Words { get; } = new();

    /// <summary>The families.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The chain of the index.</summary>
    public DossierAnalyzer Analyzer { get; }

    /// <summary>What is analyzed so far: for those who build further tables from the same texts.</summary>
    public EditionAnalysis Analysis { get; }

    /// <summary>The words of the passages.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The names of authors and diplomas.</summary>
    public IReadOnlyList<NamePattern> ProperNames { get; }

    /// <summary>Reads misspelt and glued words.</summary>
    public WordResolver Resolver { get; }
}
