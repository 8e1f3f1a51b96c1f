using Partenariat.Dialogs.Ranking;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Search;
using static Partenariat.Dialogs.Choice.ProposalFeature;

namespace Partenariat.Dialogs.Choice;

/// <summary>The features of a turn that every proposal shares, and those of a proposal on top of them.</summary>
internal sealed class TurnFeatures
{
    private const double MuchEvidence = 4;
    private const double MuchWeight = 3;
    private const int OnFirstCard = 3;
    private const int LongMessage = 40;

    private static readonly int s_count = Enum.GetValues<ProposalFeature>().Length;

    private readonly Turn _turn;
    private readonly float[] _shared = new float[s_count];
    private readonly Dictionary<string, double> _shares;
    private readonly Dictionary<string, double> _odds;
    private readonly Dictionary<string, double> _meanings;

    /// <summary>Reckons what all proposals share.</summary>
    public TurnFeatures(Turn turn)
    {
        _turn = turn;
        _shares = turn.Ranking.Passages.ToDictionary(ranked => ranked.Passage.Id, ranked => ranked.Share, StringComparer.Ordinal);
        var asked = turn.Asked;
        var ofPassages = asked.Focus.OddsOfPassages;
        _odds = turn.Ranking.Passages.ToDictionary(
            ranked => ranked.Passage.Id, ranked => ranked.Candidate[PassageFeature.FocusOdds] + ofPassages - 1, StringComparer.Ordinal);
        _meanings = turn.Ranking.Passages.ToDictionary(
            ranked => ranked.Passage.Id, ranked => (double)ranked.Candidate[PassageFeature.FocusMeaning], StringComparer.Ordinal);
        Set(_shared, Any, 1);
        if (turn.Ranking.Passages is [var best, ..])
        {
            OfBest(best);
        }

        Set(_shared, Elsewhere, asked.Match.OddsOfElsewhere);
        Set(_shared, FocusElsewhere, asked.Focus.OddsOfElsewhere);
        Set(_shared, Outside, asked.Outside);
        Set(_shared, FocusOutside, asked.FocusOutside);
        Set(_shared, MeaningElsewhere, asked.Meaning.Elsewhere);
        Set(_shared, FocusMeaningElsewhere, asked.FocusMeaning.Elsewhere);
        var unknown = asked.Unknown;
        Set(_shared, Unknown, asked.LeftoverWeight > 0 ? unknown.Sum(term => term.Weight) / asked.LeftoverWeight : 0);
        Set(
            _shared,
            LeftoverNowhereInText,
            asked.LeftoverWeight > 0 ? asked.Leftover.Terms.Where(term => term.PassagesInText == 0).Sum(term => term.Weight) / asked.LeftoverWeight : 0);
        Set(_shared, LeftoverWeight, asked.LeftoverWeight / MuchWeight);
        Set(_shared, HasUnknown, unknown.Count > 0 ? 1 : 0);
        Set(_shared, HasForeignName, ForeignNames.AreIn(asked.Message, unknown) ? 1 : 0);
        Set(_shared, NamesAbsent, asked.Absent.Count > 0 ? 1 : 0);
        Set(_shared, NamesMissingLaw, asked.MissingLaws.Count > 0 ? 1 : 0);
        Set(_shared, NoWords, asked.LeftoverWeight < 0.1 && !asked.NamesSomething ? 1 : 0);
        Set(_shared, OneWord, asked.Message.Words.Count <= 1 ? 1 : 0);
        Set(_shared, IsLong, asked.Message.Words.Count > LongMessage ? 1 : 0);
        Set(_shared, IsQuestion, asked.Message.Words.Any(word => word.Plain == "?") ? 1 : 0);
        Set(_shared, NamesStyle, asked.Style is not null ? 1 : 0);
        Set(_shared, Compares, QuestionForms.Compares(asked.Message) ? 1 : 0);
        Set(_shared, AsksWhether, QuestionForms.AskWhether(asked.Message) ? 1 : 0);
    }

    /// <summary>The features of a proposal that shows some passages first.</summary>
    /// <param name="kind">The kind of the proposal.</param>
    /// <param name="passages">Ids of the passages on its first card.</param>
    /// <param name="own">What else is true of it.</param>
    public float[] Of(ProposalKind kind, IEnumerable<string> passages, params ReadOnlySpan<(ProposalFeature Feature, double Value)> own)
    {
        var values = (float[])_shared.Clone();
        var shown = passages.Distinct(StringComparer.Ordinal).ToList();
        var share = shown.Sum(id => _shares.GetValueOrDefault(id));
        Set(values, Shares, share);
        Set(values, LogShares, 1 + (Math.Log10(Math.Max(share, 1e-6)) / 3));
        Set(values, HasPassages, shown.Count > 0 ? 1 : 0);
        Set(values, OddsShare, shown.Select(id => _odds.GetValueOrDefault(id)).DefaultIfEmpty(0).Max());
        Set(values, MeaningShare, shown.Select(id => _meanings.GetValueOrDefault(id)).DefaultIfEmpty(0).Max());
        Set(values, ActShare, ActsOfKind.Share(kind, _turn.Message.Acts));
        Set(values, ActShareOfWhole, ActsOfKind.Share(kind, _turn.Message.Whole));
        Set(values, ActShareOfAsking, ActsOfKind.Share(kind, _turn.Message.Asking?.Acts ?? _turn.Message.Whole));
        foreach (var (feature, value) in own)
        {
            Set(values, feature, value);
        }

        return values;
    }

    /// <summary>How many passages a first card shows.</summary>
    public static int FirstCard => OnFirstCard;

    private void OfBest(RankedPassage best)
    {
        var candidate = best.Candidate;
        Set(_shared, BestShare, best.Share);
        Set(_shared, BestCoverage, candidate[PassageFeature.Coverage]);
        Set(_shared, BestLikeness, candidate[PassageFeature.Likeness]);
        Set(_shared, BestInOwnText, candidate[PassageFeature.InOwnText]);
        Set(_shared, BestInOneSentence, candidate[PassageFeature.InOneSentence]);
        Set(_shared, BestFocusCoverage, candidate[PassageFeature.FocusCoverage]);
        Set(_shared, BestThreadCoverage, candidate[PassageFeature.ThreadCoverage]);
        Set(_shared, BestLeftover, candidate[PassageFeature.LeftoverAnywhere]);
        Set(_shared, BestLeftoverInText, candidate[PassageFeature.LeftoverInOwnText]);
        Set(_shared, MostLeftoverInText, _turn.Ranking.Passages.Max(ranked => ranked.Candidate[PassageFeature.LeftoverInOwnText]));
        var candidates = _turn.Ranking.Passages.Select(ranked => ranked.Candidate).ToList();
        Set(_shared, MostLeftoverAnywhere, candidates.Max(other => other[PassageFeature.LeftoverAnywhere]));
        Set(_shared, MostLeftoverInOneSentence, candidates.Max(other => other[PassageFeature.LeftoverInOneSentence]));
        Set(_shared, MostLikeness, candidates.Max(other => other[PassageFeature.Likeness]));
        Set(_shared, BestIsOnScreen, candidate[PassageFeature.IsOnScreen]);
        Set(_shared, BestDefines, candidate[PassageFeature.DefinesRank]);
        var isNamed = new[]
        {
            PassageFeature.AuthorSpeaks, PassageFeature.AuthorIsTold, PassageFeature.OfWork,
            PassageFeature.OfLaw, PassageFeature.OfDiploma, PassageFeature.NoteOnAuthor,
        };
        Set(_shared, BestIsNamed, isNamed.Max(feature => candidate[feature]));
        Set(_shared, Evidence, EvidenceOf(_turn.Asked.Match, best) / MuchEvidence);
    }

    // The weight of the words that question and passage share, times the share they make of it, and its likeness to a phrase.
    private static double EvidenceOf(QueryMatch match, RankedPassage best)
    {
        return match.Find(best.Passage) is var (hit, _) ? (hit.Coverage * hit.Coverage * match.Words.Whole) + (2 * hit.Likeness) : 0;
    }

    private static void Set(float[] values, ProposalFeature feature, double value)
    {
        values[(int)feature] = (float)Math.Clamp(value, 0, 1);
    }
}
