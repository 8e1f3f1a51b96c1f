using Partenariat.Corpus;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Words;
using Partenariat.Search;
using static Partenariat.Dialogs.Ranking.PassageFeature;

namespace Partenariat.Dialogs.Ranking;

/// <summary>Reckons what the ranker looks at in a passage.</summary>
internal sealed class PassageFeatures(Edition edition, Asked asked, Discussion? thread, QueryMatch? together)
{
    private static readonly int s_count = Enum.GetValues<PassageFeature>().Length;

    private const int Short = 90;
    private const int Long = 900;

    // A phrase of the editors that says nearly what the message says.
    private const double Alike = 0.7;

    private readonly double _mostLike = asked.Match.Hits.Select(hit => hit.Likeness).DefaultIfEmpty(0).Max();

    private readonly List<string> _screenAuthors = thread is null
        ? []
        : [.. thread.Screen.SelectMany(passage => passage.Authors.Concat(passage.About)).Select(author => author.Id).Distinct(StringComparer.Ordinal)];

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

        if (asked.Match.Find(passage) is var (hit, rank))
        {
            values.Set(Found, 1);
            values.Set(Score, hit.Score / asked.Match.Hits[0].Score);
            values.Set(Rank, 1.0 / (1 + rank));
            values.Set(Coverage, hit.Coverage);
            values.Set(Likeness, hit.Likeness);
            values.Flag(IsMostLike, hit.Likeness >= Alike && hit.Likeness >= _mostLike);
            values.Set(InOwnText, asked.Match.Words.ShareInOwn(passage));
            values.Set(InOneSentence, asked.Match.Words.BestSentence(passage).Share);
        }

        if (asked.Focus.Find(passage) is var (focus, focusRank))
        {
            values.Set(FocusScore, focus.Score / asked.Focus.Hits[0].Score);
            values.Set(FocusRank, 1.0 / (1 + focusRank));
            values.Set(FocusCoverage, focus.Coverage);
            values.Set(FocusLikeness, focus.Likeness);
            values.Set(
                FocusInOneSentence,
                ReferenceEquals(asked.Focus, asked.Match) ? values.All[(int)InOneSentence] : asked.Focus.Words.BestSentence(passage).Share);
        }

        if (together?.Find(passage) is var (both, bothRank))
        {
            values.Set(ThreadScore, both.Score / together.Hits[0].Score);
            values.Set(ThreadRank, 1.0 / (1 + bothRank));
            values.Set(ThreadCoverage, both.Coverage);
            values.Set(ThreadLikeness, both.Likeness);
        }

        if (asked.Leftover.Whole > 0)
        {
            values.Set(LeftoverAnywhere, asked.Leftover.ShareAnywhere(passage));
            values.Set(LeftoverInOwnText, asked.Leftover.ShareInOwn(passage));
            values.Set(LeftoverInOneSentence, asked.Leftover.BestSentence(passage).Share);
        }

        Named(passage, values);
        if (thread is not null)
        {
            OfThread(passage, thread, values);
        }

        return values.All;
    }

    private void Named(Passage passage, FeatureValues values)
    {
        if (asked.Notions.Count > 0)
        {
            var place = DefinitionPlace(passage, asked.Notions);
            values.Flag(Defines, place is not null);
            values.Set(DefinesRank, place is null ? 0 : 1.0 / (1 + place.Value));
            var treated = passage.Notions.Intersect(asked.Notions, StringComparer.Ordinal).Count();
            values.Set(TreatsNotion, (double)treated / asked.Notions.Count);
            values.Flag(TreatsAllNotions, treated == asked.Notions.Count);
        }

        if (asked.Authors.Count > 0)
        {
            values.Flag(AuthorSpeaks, IsAny(passage.Authors, asked.Authors));
            values.Flag(AuthorIsTold, passage.Authors.Count == 0 && IsAny(passage.About, asked.Authors));
            values.Flag(AuthorQuotes, IsAny(passage.QuotedBy, asked.Authors));
            values.Flag(AuthorWrote, passage.Source.AuthorIds.Intersect(asked.Authors, StringComparer.Ordinal).Any());
            values.Flag(AnotherAuthorSpeaks, passage.Authors.Count > 0 && !IsAny(passage.Authors.Concat(passage.QuotedBy), asked.Authors));
            values.Flag(NoteOnAuthor, asked.Authors.Any(author => edition.FindAuthor(author)?.NoteId == passage.Id));
        }

        values.Flag(
            OfWork,
            asked.Works.Contains(passage.Source.Id, StringComparer.Ordinal)
            || (passage.Via is { } via && asked.Works.Contains(via.Id, StringComparer.Ordinal)));
        values.Flag(OfLaw, asked.Laws.Any(law => law.Id == passage.Source.Id));
        values.Flag(
            OfArticle,
            asked.Laws.Any(law =>
                law.Id == passage.Source.Id
                && law.Article is { } article
                && passage.Locator?.Contains(article, StringComparison.OrdinalIgnoreCase) == true));
        values.Flag(OfDiploma, passage.Diploma is { } diploma && asked.Diplomas.Contains(diploma, StringComparer.Ordinal));
        values.Flag(OfItem, passage.Item is { } item && NamesItem(item));
        values.Flag(InSection, asked.Sections.Any(section => IsUnder(passage.Section, section)));
        values.Flag(OfYear, asked.Year is { } year && passage.Source.Year == year);
    }

    private void OfThread(Passage passage, Discussion before, FeatureValues values)
    {
        var place = before.Screen.ToList().FindIndex(shown => shown.Id == passage.Id);
        values.Flag(IsOnScreen, place >= 0);
        values.Set(ScreenRank, place < 0 ? 0 : 1.0 / (1 + place));
        values.Flag(WasSeen, before.Seen.Contains(passage.Id));
        var waiting = before.Waiting.ToList().IndexOf(passage.Id);
        values.Set(WaitingRank, waiting < 0 ? 0 : 1.0 / (1 + waiting));
        values.Flag(SameAuthor, IsAny(passage.Authors, before.Authors));
        values.Flag(TellsOfSameAuthor, passage.Authors.Count == 0 && IsAny(passage.About, before.Authors));
        values.Flag(NoteOnScreenAuthor, _screenAuthors.Any(author => edition.FindAuthor(author)?.NoteId == passage.Id));
        values.Flag(IsOfRank, asked.Rank is { } rank && IsAtRank(before, rank, passage));
        if (before.Notions.Count > 0)
        {
            values.Set(TreatsThreadNotion, (double)passage.Notions.Intersect(before.Notions, StringComparer.Ordinal).Count() / before.Notions.Count);
            values.Set(DefinesThreadNotion, DefinitionPlace(passage, before.Notions) is { } order ? 1.0 / (1 + order) : 0);
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

    private static bool IsAtRank(Discussion before, int rank, Passage passage)
    {
        var items = before.Items;
        var index = rank switch
        {
            Ranks.Last => items.Count - 1,
            Ranks.BeforeLast => items.Count - 2,
            Ranks.Other => items.Count > 1 ? 1 : -1,
            _ => rank,
        };
        return index >= 0 && index < items.Count && items[index].Passages.Contains(passage.Id, StringComparer.Ordinal);
    }

    private int? DefinitionPlace(Passage passage, IReadOnlyList<string> notions)
    {
        int? best = null;
        foreach (var notion in notions.Select(edition.FindNotion).OfType<Notion>())
        {
            for (var place = 0; place < notion.Definitions.Count; place++)
            {
                if (notion.Definitions[place] == passage.Id && (best is null || place < best))
                {
                    best = place;
                }
            }
        }

        return best;
    }

    // « module A », « F3 », « activité G1 »
    private bool NamesItem(string item)
    {
        var words = PlainWords.Of(item).Select(word => word.Plain).ToList();
        return words.Count > 0 && Enumerable.Range(0, Math.Max(0, asked.Message.Words.Count - words.Count + 1))
            .Any(first => words.Index().All(word => asked.Message.Words[first + word.Index].Plain == word.Item));
    }

    private static bool IsAny(IEnumerable<Author> authors, IReadOnlyList<string> ids)
    {
        return authors.Any(author => ids.Contains(author.Id, StringComparer.Ordinal));
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
