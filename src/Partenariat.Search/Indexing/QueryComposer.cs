using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Partenariat.Search.Indexing;

/// <summary>Makes the Lucene query of a request. No text of the user is ever parsed as a query.</summary>
internal sealed class QueryComposer(TermTable tokens, IndexReaderContext context)
{
    private const float TieBreaker = 0.25f;
    private const float FrameBoost = 0.15f;
    private const float MeantBoost = 0.25f;
    private const float PairBoost = 0.25f;
    private const float RunBoost = 0.6f;
    private const int RunLength = 3;
    private const float NotionBoost = 1.1f;
    private const float DefinesBoost = 0.6f;
    private const int PairSlop = 2;
    private const int MostWordsBetween = 3;

    // In the order of FieldNames.Searched: text, keywords, people, presented, work, section.
    private static readonly float[] Boosts = [1f, 0.9f, 0.9f, 0.5f, 0.7f, 0.5f];

    // Where the postings of a token begin, looked up once for the life of the index.
    private readonly ConcurrentDictionary<(string Token, int Field), (Term Term, TermContext Context)> _known = new();

    /// <summary>Each term in its best field, pairs of neighbours, and the notions. What no passage holds is left out: it scores nothing.</summary>
    /// <param name="terms">The words.</param>
    /// <param name="notions">The ids of the notions.</param>
    /// <returns>The query; without clauses where there is nothing to look for.</returns>
    public BooleanQuery Compose(IReadOnlyList<ContentTerm> terms, IReadOnlyList<string> notions)
    {
        var query = new BooleanQuery();
        foreach (var term in terms.DistinctBy(term => term.Token, StringComparer.Ordinal))
        {
            if (InBestField(term) is { } best)
            {
                query.Add(best, Occur.SHOULD);
            }
        }

        List<ContentTerm> content = [.. terms.Where(term => term is { Span: 1, IsFrame: false })];
        for (var right = 1; right < content.Count; right++)
        {
            if (Pair(content[right - 1], content[right]) is { } pair)
            {
                query.Add(pair, Occur.SHOULD);
            }
        }

        for (var first = 0; first + RunLength <= content.Count; first++)
        {
            if (Run(content, first) is { } run)
            {
                query.Add(run, Occur.SHOULD);
            }
        }

        // A bare notion asks for its definition; the more words stand beside it, the less.
        var definesBoost = DefinesBoost / (1 + (float)Others(terms, notions).Sum(tokens.Weight));
        foreach (var notion in notions.Distinct(StringComparer.Ordinal))
        {
            query.Add(new TermQuery(new Term(FieldNames.Notion, notion)) { Boost = NotionBoost }, Occur.SHOULD);
            query.Add(new TermQuery(new Term(FieldNames.Defines, notion)) { Boost = definesBoost }, Occur.SHOULD);
        }

        return query;
    }

    private static IEnumerable<ContentTerm> Others(IReadOnlyList<ContentTerm> terms, IReadOnlyList<string> notions)
    {
        var families = notions.Select(Lexicon.TokenOfNotion).ToHashSet(StringComparer.Ordinal);
        return terms
            .Where(term => term is { Span: 1, IsFrame: false } && !families.Contains(term.Token))
            .DistinctBy(term => term.Token, StringComparer.Ordinal);
    }

    private DisjunctionMaxQuery? InBestField(ContentTerm term)
    {
        DisjunctionMaxQuery? best = null;
        for (var field = 0; field < Boosts.Length; field++)
        {
            if (InField(term.Token, field, 1) is { } own)
            {
                (best ??= new DisjunctionMaxQuery(TieBreaker)).Add(own);
            }

            foreach (var meant in term.Meant)
            {
                if (InField(meant, field, MeantBoost) is { } other)
                {
                    (best ??= new DisjunctionMaxQuery(TieBreaker)).Add(other);
                }
            }
        }

        best?.Boost = term.IsFrame ? FrameBoost : 1f;
        return best;
    }

    private TermQuery? InField(string token, int field, float share)
    {
        if ((tokens.Find(token).Fields & (1 << field)) == 0)
        {
            return null;
        }

        var (term, places) = _known.GetOrAdd((token, field), known =>
        {
            var looked = new Term(FieldNames.Searched[known.Field], known.Token);
            return (looked, TermContext.Build(context, looked));
        });
        return new TermQuery(term, places) { Boost = Boosts[field] * share };
    }

    private DisjunctionMaxQuery? Pair(ContentTerm left, ContentTerm right)
    {
        if (right.Position - left.Position > MostWordsBetween || left.Token == right.Token)
        {
            return null;
        }

        var (first, second) = (tokens.Find(left.Token), tokens.Find(right.Token));
        var isInText = TermPlaces.Meet(first.Text, second.Text);
        var isInKeywords = TermPlaces.Meet(first.Keywords, second.Keywords);
        if (!isInText && !isInKeywords)
        {
            return null;
        }

        var best = new DisjunctionMaxQuery(TieBreaker) { Boost = PairBoost };
        if (isInText)
        {
            best.Add(Near(FieldNames.Text, left.Token, right.Token));
        }

        if (isInKeywords)
        {
            best.Add(Near(FieldNames.Keywords, left.Token, right.Token));
        }

        return best;
    }

    // Three words in a row as the passage has them are hardly ever there by chance.
    private PhraseQuery? Run(List<ContentTerm> content, int first)
    {
        var run = new PhraseQuery { Boost = RunBoost };
        var before = Array.Empty<int>();
        for (var place = first; place < first + RunLength; place++)
        {
            var text = tokens.Find(content[place].Token).Text;
            if (text.Length == 0 || (place > first && !TermPlaces.Meet(before, text)))
            {
                return null;
            }

            before = text;
            run.Add(new Term(FieldNames.Text, content[place].Token), content[place].Position - content[first].Position);
        }

        return run;
    }

    private static PhraseQuery Near(string field, string left, string right)
    {
        var near = new PhraseQuery { Slop = PairSlop };
        near.Add(new Term(field, left));
        near.Add(new Term(field, right));
        return near;
    }
}
