using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Synonym;
using Lucene.Net.Util;
using Partenariat.Search.Analysis;

namespace Partenariat.Search;

/// <summary>
/// The chain for everything that is searched: folded words, one token for a family of the lexicon, one more token
/// over a notion named by several words, stems for all other words, no grammar words.
/// </summary>
public sealed class DossierAnalyzer : Analyzer
{
    /// <summary>How many positions the values of a field are apart.</summary>
    internal const int ValuesApart = 100;

    private readonly Lexicon _lexicon;
    private readonly SynonymMap? _names;

    /// <summary>Makes the chain of a lexicon.</summary>
    public DossierAnalyzer(Lexicon lexicon)
    {
        _lexicon = lexicon;
        _names = NamesOfSeveralWords(lexicon);
    }

    /// <summary>The values of a field are apart: no phrase runs from one keyword into the next.</summary>
    public override int GetPositionIncrementGap(string fieldName)
    {
        return ValuesApart;
    }

    /// <inheritdoc />
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        return Components(reader, words => words);
    }

    /// <summary>The chain, with a filter on the folded words.</summary>
    internal TokenStreamComponents Components(TextReader reader, Func<TokenStream, TokenStream> onWords)
    {
        return WordAnalyzer.Components(reader, words =>
        {
            TokenStream families = new FamilyFilter(onWords(words), _lexicon);
            // The map cannot be read where it holds no name.
            var named = _names is null ? families : new SynonymFilter(families, _names, ignoreCase: false);
            return new TypeTokenFilter(LuceneVersion.LUCENE_48, named, [FamilyFilter.GrammarType]);
        });
    }

    /// <inheritdoc />
    protected override TextReader InitReader(string fieldName, TextReader reader)
    {
        return WordAnalyzer.Mapped(reader);
    }

    private static SynonymMap? NamesOfSeveralWords(Lexicon lexicon)
    {
        var forms = lexicon.Forms.Where(form => form.Words.Count > 1 && !form.NeedsGuillemets).ToList();
        if (forms.Count == 0)
        {
            return null;
        }

        var map = new SynonymMap.Builder(dedup: true);
        foreach (var form in forms)
        {
            var tokens = form.Words.Select(word => StopWords.Grammar.Contains(word) ? word : lexicon.TokenOf(word)).ToArray();
            map.Add(
                SynonymMap.Builder.Join(tokens, new CharsRef()),
                new CharsRef(Lexicon.TokenOfNotion(form.NotionId)),
                includeOrig: true);
        }

        return map.Build();
    }
}
