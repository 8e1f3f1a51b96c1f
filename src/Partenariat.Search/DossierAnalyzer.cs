using System.Runtime.InteropServices;
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
    private readonly ILookup<string, string[]> _tokensOfNames;

    /// <summary>Makes the chain of a lexicon.</summary>
    public DossierAnalyzer(Lexicon lexicon)
    {
        _lexicon = lexicon;
        var names = lexicon.Forms.Where(form => form.Words.Count > 1 && !form.NeedsGuillemets)
            .Select(form => (form.NotionId, Tokens: form.Words.Select(word => StopWords.Grammar.Contains(word) ? word : lexicon.TokenOf(word)).ToArray()))
            .ToList();
        _names = Map(names);
        _tokensOfNames = names.ToLookup(name => name.Tokens[0], name => name.Tokens, StringComparer.Ordinal);
    }

    /// <summary>The token of a folded word that is no grammar word.</summary>
    internal string TokenOf(string word)
    {
        return _lexicon.TokenOf(word);
    }

    /// <summary>True where a notion is named by several words.</summary>
    /// <param name="tokens">The token of each word of a text; a grammar word is its own.</param>
    internal bool HoldsName(List<string> tokens)
    {
        for (var index = 0; index < tokens.Count; index++)
        {
            foreach (var name in _tokensOfNames[tokens[index]])
            {
                if (CollectionsMarshal.AsSpan(tokens)[index..].StartsWith(name))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The values of a field are apart: no phrase runs from one keyword into the next.</summary>
    public override int GetPositionIncrementGap(string fieldName)
    {
        return ValuesApart;
    }

    /// <inheritdoc />
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        return WordAnalyzer.Components(reader, words =>
        {
            TokenStream families = new FamilyFilter(words, _lexicon);
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

    private static SynonymMap? Map(List<(string NotionId, string[] Tokens)> names)
    {
        if (names.Count == 0)
        {
            return null;
        }

        var map = new SynonymMap.Builder(dedup: true);
        foreach (var (notion, tokens) in names)
        {
            map.Add(SynonymMap.Builder.Join(tokens, new CharsRef()), new CharsRef(Lexicon.TokenOfNotion(notion)), includeOrig: true);
        }

        return map.Build();
    }
}
