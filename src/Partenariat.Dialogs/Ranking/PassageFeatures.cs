using Partenariat.Corpus;
using Partenariat.Dialogs.Readings;
using Partenariat.Search;
using static Partenariat.Dialogs.Ranking.PassageFeature;

namespace Partenariat.Dialogs.Ranking;

/// <summary>Reckons what the ranker looks at in a passage.</summary>
/// <param name="edition">The edition.</param>
/// <param name="items">See <see cref="NamedFeatures"/>.</param>
/// <param name="asked">The message.</param>
/// <param name="thread">What the conversation is about, or null.</param>
/// <param name="together">What the words of both find, or null.</param>
/// <param name="conversation">What all messages look for, or null.</param>
/// <param name="meanings">What they mean.</param>
internal sealed class PassageFeatures(
    Edition edition,
    IReadOnlyDictionary<string, string[]> items,
    Asked asked,
    Discussion? thread,
    QueryMatch? together,
    ConversationFeatures? conversation,
    MeaningFeatures meanings)
{
    private static readonly int s_count = Enum.GetValues<PassageFeature>().Length;

    private const int Short = 90;
    private const int Long = 900;

    // A phrase of the editors that says nearly what the message says.
    private const double Alike = 0.7;

    private readonly NamedFeatures _named = new(edition, items, asked);
    private readonly ThreadFeatures? _thread = thread is null ? null : new(edition, asked, thread);

    /// <summary>The features of a passage, in the order of <see cref="PassageFeature"/>.</summary>
    public float[] Of(Passage passage)
    {
        var values = new FeatureValues(new float[s_count]);
        values.Set(Any, 1);
        values.Flag(OfKind(passage), true);
        values.Flag(LeadsIn, passage.Text.TrimEnd().EndsWith(':'));
        values.Flag(HasVoice, passage.Authors.Count > 0);
        values.Flag(TellsOf, passage.Authors.Count == 0 && passage.About.Count > 0);
        values.Flag(IsShort, passage.Text.Length < Short);
        values.Flag(IsLong, passage.Text.Length > Long);

        var whole = asked.Match.Weigh(passage);
        if (whole is { } hit)
        {
            values.Set(Found, 1);
            values.Set(Score, hit.Score / asked.Match.BestScore);
            values.Set(Rank, 1.0 / (1 + hit.Rank));
            values.Set(Coverage, hit.Coverage);
            values.Set(Likeness, hit.Likeness);
            values.Flag(IsMostLike, hit.Likeness >= Alike && hit.Likeness >= asked.Match.MostLike);
            SetInText(passage, asked.Match.Words, InOwnText, InOneSentence, values);
            SetOdds(passage, asked.Match, Odds, OddsRank, values);
        }

        var isWholeAsked = ReferenceEquals(asked.Focus, asked.Match);
        if ((isWholeAsked ? whole : asked.Focus.Weigh(passage)) is { } focus)
        {
            values.Set(FocusScore, focus.Score / asked.Focus.BestScore);
            values.Set(FocusRank, 1.0 / (1 + focus.Rank));
            values.Set(FocusCoverage, focus.Coverage);
            values.Set(FocusLikeness, focus.Likeness);
            values.Set(FocusInOneSentence, isWholeAsked ? values.All[(int)InOneSentence] : asked.Focus.Words.BestSentence(passage).Share);
            SetOdds(passage, asked.Focus, FocusOdds, FocusOddsRank, values);
        }

        if (together?.Weigh(passage) is { } both)
        {
            values.Set(ThreadScore, both.Score / together.BestScore);
            values.Set(ThreadRank, 1.0 / (1 + both.Rank));
            values.Set(ThreadCoverage, both.Coverage);
            values.Set(ThreadLikeness, both.Likeness);
            SetOdds(passage, together, ThreadOdds, ThreadOddsRank, values);
        }

        if (asked.Leftover.Whole > 0)
        {
            values.Set(LeftoverAnywhere, asked.Leftover.ShareAnywhere(passage));
            SetInText(passage, asked.Leftover, LeftoverInOwnText, LeftoverInOneSentence, values);
        }

        _named.Set(passage, values);
        _thread?.Set(passage, values);
        conversation?.Set(passage, values);
        meanings.Set(passage, values);
        return values.All;
    }

    private static void SetOdds(Passage passage, QueryMatch match, PassageFeature share, PassageFeature rank, FeatureValues values)
    {
        if (match.Odds(passage) is { } odds)
        {
            values.Set(share, odds.Share);
            values.Set(rank, 1.0 / (1 + odds.Rank));
        }
    }

    private static void SetInText(Passage passage, WeighedWords words, PassageFeature inText, PassageFeature inOneSentence, FeatureValues values)
    {
        var share = words.ShareInOwn(passage);
        if (share > 0)
        {
            values.Set(inText, share);
            values.Set(inOneSentence, words.BestSentence(passage).Share);
        }
    }

    private static PassageFeature OfKind(Passage passage)
    {
        return passage switch
        {
            { IsSourceLine: true } => PassageFeature.IsSourceLine,
            { Kind: PassageKind.Official } => IsOfficial,
            { Kind: PassageKind.Definition } => IsDefinition,
            { Kind: PassageKind.Quotation } => IsQuotation,
            { Kind: PassageKind.Law } => IsLaw,
            { Kind: PassageKind.Commentary } => IsCommentary,
            { Kind: PassageKind.Presentation } => IsPresentation,
            { Kind: PassageKind.Testimony } => IsTestimony,
            { Kind: PassageKind.Note } => IsNote,
            { Kind: PassageKind.Reference } => IsReference,
            _ => IsCurriculum,
        };
    }
}
