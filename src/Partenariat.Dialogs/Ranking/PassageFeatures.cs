using Partenariat.Corpus;
using Partenariat.Dialogs.Readings;
using Partenariat.Search;
using static Partenariat.Dialogs.Ranking.PassageFeature;

namespace Partenariat.Dialogs.Ranking;

/// <summary>Reckons what the ranker looks at in a passage.</summary>
/// <param name="edition">The edition.</param>
/// <param name="items">The plain words of each item of a curriculum.</param>
/// <param name="asked">The message.</param>
/// <param name="thread">What the conversation is about, or null.</param>
/// <param name="together">What the words of both find, or null.</param>
internal sealed class PassageFeatures(
    Edition edition, IReadOnlyDictionary<string, string[]> items, Asked asked, Discussion? thread, QueryMatch? together)
{
    private static readonly int s_count = Enum.GetValues<PassageFeature>().Length;

    private const int Short = 90;
    private const int Long = 900;

    // A phrase of the editors that says nearly what the message says.
    private const double Alike = 0.7;

    // What is the same for all passages is looked up once.
    private readonly string[] _notions = [.. asked.Notions.Distinct(StringComparer.Ordinal)];
    private readonly Dictionary<string, int> _definitions = Definitions(edition, asked.Notions);
    private readonly HashSet<string> _notesOnAuthors = Notes(edition, asked.Authors);

    private readonly List<string> _screen = [.. (thread?.Screen ?? []).Select(passage => passage.Id)];
    private readonly IReadOnlyList<string> _atRank = (asked.Rank is { } rank ? thread?.At(rank)?.Passages : null) ?? [];
    private readonly List<string> _waiting = [.. thread?.Waiting ?? []];
    private readonly string[] _threadNotions = [.. (thread?.Notions ?? []).Distinct(StringComparer.Ordinal)];
    private readonly Dictionary<string, int> _threadDefinitions = Definitions(edition, thread?.Notions ?? []);

    private readonly HashSet<string> _notesOnScreenAuthors = Notes(
        edition, (thread?.Screen ?? []).SelectMany(passage => passage.Authors.Concat(passage.About)).Select(author => author.Id));

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
        }

        var isWholeAsked = ReferenceEquals(asked.Focus, asked.Match);
        if ((isWholeAsked ? whole : asked.Focus.Weigh(passage)) is { } focus)
        {
            values.Set(FocusScore, focus.Score / asked.Focus.BestScore);
            values.Set(FocusRank, 1.0 / (1 + focus.Rank));
            values.Set(FocusCoverage, focus.Coverage);
            values.Set(FocusLikeness, focus.Likeness);
            values.Set(FocusInOneSentence, isWholeAsked ? values.All[(int)InOneSentence] : asked.Focus.Words.BestSentence(passage).Share);
        }

        if (together?.Weigh(passage) is { } both)
        {
            values.Set(ThreadScore, both.Score / together.BestScore);
            values.Set(ThreadRank, 1.0 / (1 + both.Rank));
            values.Set(ThreadCoverage, both.Coverage);
            values.Set(ThreadLikeness, both.Likeness);
        }

        if (asked.Leftover.Whole > 0)
        {
            values.Set(LeftoverAnywhere, asked.Leftover.ShareAnywhere(passage));
            SetInText(passage, asked.Leftover, LeftoverInOwnText, LeftoverInOneSentence, values);
        }

        Named(passage, values);
        if (thread is not null)
        {
            OfThread(passage, thread, values);
        }

        return values.All;
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

    private void Named(Passage passage, FeatureValues values)
    {
        if (asked.Notions.Count > 0)
        {
            var defines = _definitions.TryGetValue(passage.Id, out var place);
            values.Flag(Defines, defines);
            values.Set(DefinesRank, defines ? 1.0 / (1 + place) : 0);
            var treated = CountOf(passage.Notions, _notions);
            values.Set(TreatsNotion, (double)treated / asked.Notions.Count);
            values.Flag(TreatsAllNotions, treated == asked.Notions.Count);
        }

        if (asked.Authors.Count > 0)
        {
            values.Flag(AuthorSpeaks, IsAny(passage.Authors, asked.Authors));
            values.Flag(AuthorIsTold, passage.Authors.Count == 0 && IsAny(passage.About, asked.Authors));
            values.Flag(AuthorQuotes, IsAny(passage.QuotedBy, asked.Authors));
            values.Flag(AuthorWrote, IsAny(passage.Source.AuthorIds, asked.Authors));
            values.Flag(AnotherAuthorSpeaks, passage.Authors.Count > 0 && !IsAny(passage.Authors, asked.Authors) && !IsAny(passage.QuotedBy, asked.Authors));
            values.Flag(NoteOnAuthor, _notesOnAuthors.Contains(passage.Id));
        }

        values.Flag(OfWork, IsIn(asked.Works, passage.Source.Id) || (passage.Via is { } via && IsIn(asked.Works, via.Id)));
        foreach (var law in asked.Laws)
        {
            if (law.Id == passage.Source.Id)
            {
                values.Flag(OfLaw, true);
                values.Flag(
                    OfArticle,
                    values.All[(int)OfArticle] > 0
                    || (law.Article is { } article && passage.Locator?.Contains(article, StringComparison.OrdinalIgnoreCase) == true));
            }
        }

        values.Flag(OfDiploma, passage.Diploma is { } diploma && IsIn(asked.Diplomas, diploma));
        values.Flag(OfItem, passage.Item is { } item && NamesItem(item));
        foreach (var section in asked.Sections)
        {
            values.Flag(InSection, values.All[(int)InSection] > 0 || IsUnder(passage.Section, section));
        }

        values.Flag(OfYear, asked.Year is { } year && passage.Source.Year == year);
    }

    private void OfThread(Passage passage, Discussion before, FeatureValues values)
    {
        var place = _screen.IndexOf(passage.Id);
        values.Flag(IsOnScreen, place >= 0);
        values.Set(ScreenRank, place < 0 ? 0 : 1.0 / (1 + place));
        values.Flag(WasSeen, before.Seen.Contains(passage.Id));
        var waiting = _waiting.IndexOf(passage.Id);
        values.Set(WaitingRank, waiting < 0 ? 0 : 1.0 / (1 + waiting));
        values.Flag(SameAuthor, IsAny(passage.Authors, before.Authors));
        values.Flag(TellsOfSameAuthor, passage.Authors.Count == 0 && IsAny(passage.About, before.Authors));
        values.Flag(NoteOnScreenAuthor, _notesOnScreenAuthors.Contains(passage.Id));
        values.Flag(IsOfRank, _atRank.Contains(passage.Id));
        if (before.Notions.Count > 0)
        {
            values.Set(TreatsThreadNotion, (double)CountOf(passage.Notions, _threadNotions) / before.Notions.Count);
            values.Set(DefinesThreadNotion, _threadDefinitions.TryGetValue(passage.Id, out var order) ? 1.0 / (1 + order) : 0);
        }

        if (before.Main is { } main)
        {
            values.Flag(IsMain, passage.Id == main.Id);
            values.Flag(SameWork, passage.Source.Id == main.Source.Id && main.Source.Id != Edition.OwnSourceId);
            values.Flag(SameSection, passage.Section.Id == main.Section.Id);
            var ahead = passage.Order - main.Order;
            values.Flag(IsNext, ahead == 1);
            values.Flag(IsSoonAfter, ahead is > 1 and <= 4);
            values.Flag(IsJustBefore, ahead is < 0 and >= -2);
            values.Flag(SourceOfMain, passage.IsSourceLine && passage.Source.Id == main.Source.Id);
        }
    }

    // The best place of each passage among the definitions of some notions.
    private static Dictionary<string, int> Definitions(Edition edition, IReadOnlyList<string> notions)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (place, passage) in notions.Select(edition.FindNotion).OfType<Notion>().SelectMany(notion => notion.Definitions.Index()))
        {
            places[passage] = places.TryGetValue(passage, out var best) ? Math.Min(best, place) : place;
        }

        return places;
    }

    private static HashSet<string> Notes(Edition edition, IEnumerable<string> authors)
    {
        return authors.Select(author => edition.FindAuthor(author)?.NoteId).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    // « module A », « F3 », « activité G1 »
    private bool NamesItem(string item)
    {
        var words = items[item];
        for (var first = 0; words.Length > 0 && first + words.Length <= asked.Message.Words.Count; first++)
        {
            var same = 0;
            while (same < words.Length && asked.Message.Words[first + same].Plain == words[same])
            {
                same++;
            }

            if (same == words.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAny(IReadOnlyList<Author> authors, IReadOnlyList<string> ids)
    {
        for (var index = 0; index < authors.Count; index++)
        {
            if (IsIn(ids, authors[index].Id))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAny(IReadOnlyList<string> some, IReadOnlyList<string> ids)
    {
        for (var index = 0; index < some.Count; index++)
        {
            if (IsIn(ids, some[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(IReadOnlyList<string> ids, string id)
    {
        for (var index = 0; index < ids.Count; index++)
        {
            if (ids[index] == id)
            {
                return true;
            }
        }

        return false;
    }

    // How many of some ids, each once, are among others.
    private static int CountOf(IReadOnlyList<string> others, string[] ids)
    {
        var count = 0;
        foreach (var id in ids)
        {
            count += IsIn(others, id) ? 1 : 0;
        }

        return count;
    }

    private static bool IsUnder(Section? inner, string section)
    {
        return inner is not null && (inner.Id == section || IsUnder(inner.Parent, section));
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

/// <summary>The features of a passage, filled one by one.</summary>
/// <param name="All">In the order of <see cref="PassageFeature"/>.</param>
internal readonly record struct FeatureValues(float[] All)
{
    /// <summary>Sets a number from 0 to 1.</summary>
    public void Set(PassageFeature feature, double value)
    {
        All[(int)feature] = (float)Math.Clamp(value, 0, 1);
    }

    /// <summary>Sets what holds or not.</summary>
    public void Flag(PassageFeature feature, bool holds)
    {
        All[(int)feature] = holds ? 1 : 0;
    }
}
