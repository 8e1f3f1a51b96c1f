using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Partenariat.Search.Indexing;

/// <summary>Makes the Lucene query of a request. No text of the user is ever parsed as a query.</summary>
internal static class QueryComposer
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

    private static readonly (string Field, float Boost)[] Fields =
    [
        (FieldNames.Text, 1f),
        (FieldNames.Keywords, 0.9f),
        (FieldNames.People, 0.9f),
        (FieldNames.Presented, 0.5f),
        (FieldNames.Work, 0.7f),
        (FieldNames.Section, 0.5f),
    ];

    /// <summary>Each term in its best field, pairs of neighbours, and the notions.</summary>
    /// <param name="terms">The words.</param>
    /// <param name="notions">The ids of the notions.</param>
    /// <param name="weight">How much a word tells.</param>
    /// <returns>The query; without clauses where there is nothing to look for.</returns>
    public static BooleanQuery Compose(
        IReadOnlyList<ContentTerm> terms,
        IReadOnlyList<string> notions,
        Func<ContentTerm, double> weight)
    {
        var query = new BooleanQuery();
        foreach (var term in terms.DistinctBy(term => term.Token, StringComparer.Ordinal))
        {
            query.Add(InBestField(term), Occur.SHOULD);
        }

        foreach (var pair in Pairs(terms))
        {
            query.Add(pair, Occur.SHOULD);
        }

        foreach (var run in Runs(terms))
        {
            query.Add(run, Occur.SHOULD);
        }

        // A bare notion asks for its definition; the more words stand beside it, the less.
        var definesBoost = DefinesBoost / (1 + (float)Others(terms, notions).Sum(weight));
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

    private static DisjunctionMaxQuery InBestField(ContentTerm term)
    {
        var best = new DisjunctionMaxQuery(TieBreaker) { Boost = term.IsFrame ? FrameBoost : 1f };
        foreach (var (field, boost) in Fields)
        {
            best.Add(new TermQuery(new Term(field, term.Token)) { Boost = boost });
            foreach (var meant in term.Meant)
            {
                best.Add(new TermQuery(new Term(field, meant)) { Boost = boost * MeantBoost });
            }
        }

        return best;
    }

    private static IEnumerable<Query> Pairs(IReadOnlyList<ContentTerm> terms)
    {
        List<ContentTerm> content = [.. terms.Where(term => term is { Span: 1, IsFrame: false })];
        foreach (var (left, right) in content.Zip(content.Skip(1)))
        {
            if (right.Position - left.Position > MostWordsBetween || left.Token == right.Token)
            {
                continue;
            }

            var best = new DisjunctionMaxQuery(TieBreaker) { Boost = PairBoost };
            foreach (var field in new[] { FieldNames.Text, FieldNames.Keywords })
            {
                best.Add(Near(field, left.Token, right.Token));
            }

            yield return best;
        }
    }

    // Three words in a row as the passage has them are hardly ever there by chance.
    private static IEnumerable<PhraseQuery> Runs(IReadOnlyList<ContentTerm> terms)
    {
        List<ContentTerm> content = [.. terms.Where(term => term is { Span: 1, IsFrame: false })];
        for (var first = 0; first + RunLength <= content.Count; first++)
        {
            var run = new PhraseQuery { Boost = RunBoost };
            foreach (var term in content.Skip(first).Take(RunLength))
            {
                run.Add(new Term(FieldNames.Text, term.Token), term.Position - content[first].Position);
            }

            yield return run;
        }
    }

    private static PhraseQuery Near(string field, string left, string right)
    {
        var near = new PhraseQuery { Slop = PairSlop };
        near.Add(new Term(field, left));
        near.Add(new Term(field, right));
        return near;
    }
}
