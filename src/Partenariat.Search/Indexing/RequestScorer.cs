using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Partenariat.Search.Indexing;

/// <summary>
/// Scores the passages for the words of a request: each word in its best field, pairs of neighbours, and the notions.
/// No text of the user is ever parsed as a query.
/// </summary>
internal sealed class RequestScorer(TermTable tokens, TokenScores scores)
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
    private static readonly float[] s_boosts = [1f, 0.9f, 0.9f, 0.5f, 0.7f, 0.5f];

    /// <summary>Scores all passages that hold a word or treat a notion.</summary>
    /// <param name="terms">The words.</param>
    /// <param name="notions">The ids of the notions.</param>
    /// <param name="sums">Where the scores are added up.</param>
    public void Score(IReadOnlyList<ContentTerm> terms, IReadOnlyList<string> notions, ScoreSums sums)
    {
        foreach (var term in terms.DistinctBy(term => term.Token, StringComparer.Ordinal))
        {
            scores.AddTerm(term, ScoreFields, sums);
        }

        List<ContentTerm> content = [.. terms.Where(term => term is { Span: 1, IsFrame: false })];
        for (var right = 1; right < content.Count; right++)
        {
            AddPair(content[right - 1], content[right], sums);
        }

        for (var first = 0; first + RunLength <= content.Count; first++)
        {
            AddRun(content.GetRange(first, RunLength), sums);
        }

        if (notions.Count == 0)
        {
            return;
        }

        // A bare notion asks for its definition; the more words stand beside it, the less.
        var definesBoost = DefinesBoost / (1 + (float)Others(terms, notions).Sum(tokens.Weight));
        foreach (var notion in notions.Distinct(StringComparer.Ordinal))
        {
            sums.Add(scores.Of(FieldNames.Notion, notion, NotionBoost, 1));
            scores.Search(new TermQuery(new Term(FieldNames.Defines, notion)) { Boost = definesBoost }, sums);
        }
    }

    private static IEnumerable<ContentTerm> Others(IReadOnlyList<ContentTerm> terms, IReadOnlyList<string> notions)
    {
        var families = notions.Select(Lexicon.TokenOfNotion).ToHashSet(StringComparer.Ordinal);
        return terms
            .Where(term => term is { Span: 1, IsFrame: false } && !families.Contains(term.Token))
            .DistinctBy(term => term.Token, StringComparer.Ordinal);
    }

    private ScoredPassages ScoreFields(ContentTerm term)
    {
        var best = new BestField(TieBreaker);
        var boost = term.IsFrame ? FrameBoost : 1f;
        for (var field = 0; field < s_boosts.Length; field++)
        {
            AddInField(term.Token, field, s_boosts[field], boost, best);
            foreach (var meant in term.Meant)
            {
                AddInField(meant, field, s_boosts[field] * MeantBoost, boost, best);
            }
        }

        return best.Take();
    }

    private void AddInField(string token, int field, float boost, float outer, BestField best)
    {
        if ((tokens.Find(token).Fields & (1 << field)) != 0)
        {
            best.Add(scores.Of(FieldNames.Searched[field], token, boost, outer));
        }
    }

    private void AddPair(ContentTerm left, ContentTerm right, ScoreSums sums)
    {
        if (right.Position - left.Position > MostWordsBetween || left.Token == right.Token)
        {
            return;
        }

        // Most words never meet: nothing is searched for these.
        var (first, second) = (tokens.Find(left.Token), tokens.Find(right.Token));
        var (inText, inKeywords) = (TermPlaces.Meet(first.Text, second.Text), TermPlaces.Meet(first.Keywords, second.Keywords));
        if (inText || inKeywords)
        {
            scores.AddTogether($"{left.Token}\n{right.Token}", Query, sums);
        }

        DisjunctionMaxQuery Query()
        {
            var near = new DisjunctionMaxQuery(TieBreaker) { Boost = PairBoost };
            if (inText)
            {
                near.Add(Near(FieldNames.Text, left.Token, right.Token));
            }

            if (inKeywords)
            {
                near.Add(Near(FieldNames.Keywords, left.Token, right.Token));
            }

            return near;
        }
    }

    // Three words in a row as the passage has them are hardly ever there by chance.
    private void AddRun(List<ContentTerm> run, ScoreSums sums)
    {
        var (one, two, three) = (Text(run[0]), Text(run[1]), Text(run[2]));
        if (TermPlaces.Meet(one, two) && TermPlaces.Meet(two, three) && TermPlaces.Meet(one, three))
        {
            var name = string.Join('\n', run.Select(term => $"{term.Position - run[0].Position} {term.Token}"));
            scores.AddTogether(name, Query, sums);
        }

        int[] Text(ContentTerm term)
        {
            return tokens.Find(term.Token).Text;
        }

        PhraseQuery Query()
        {
            var phrase = new PhraseQuery { Boost = RunBoost };
            foreach (var term in run)
            {
                phrase.Add(new Term(FieldNames.Text, term.Token), term.Position - run[0].Position);
            }

            return phrase;
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
