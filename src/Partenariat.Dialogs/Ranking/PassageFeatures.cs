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

    private readonly List<string> _screenAuthors = thread is null ? [] : [.. thread.Screen.SelectMany(passage => passage.Authors.Concat(passage.About)).Select(author => author.Id).Distinct(StringComparer.Ordinal)];

    /// <summary>The features of a passage, in the order of <see cref="PassageFeature"/>.</summary>
    public float[] Of(Passage passage)
    {
        var values = new float[s_count];
        void Set(PassageFeature feature, double value)
        {
            values[(int)feature] = (float)Math.Clamp(value, 0, 1);
        }

        void Flag(PassageFeature feature, bool holds)
        {
            values[(int)feature] = holds ? 1 : 0;
        }

        Set(Any, 1);
        Flag(OfKind(passage), true);
        Flag(LeadsIn, passage.Text.TrimEnd().EndsWith(':'));
        Flag(HasVoice, passage.Authors.Count > 0);
        Flag(TellsOf, passage.Authors.Count == 0 && passage.About.Count > 0);
        Flag(IsShort, passage.Text.Length < Short);
        Flag(IsLong, passage.Text.Length > Long);

        if (asked.Match.Find(passage) is var (hit, rank))
        {
            Set(Found, 1);
            Set(Score, hit.Score / asked.Match.Hits[0].Score);
            Set(Rank, 1.0 / (1 + rank));
            Set(Coverage, hit.Coverage);
            Set(Likeness, hit.Likeness);
            Set(InOwnText, asked.Match.Words.ShareInOwn(passage));
            Set(InOneSentence, asked.Match.Words.BestSentence(passage).Share);
        }

        if (asked.Focus.Find(passage) is var (focus, focusRank))
        {
            Set(FocusScore, focus.Score / asked.Focus.Hits[0].Score);
            Set(FocusRank, 1.0 / (1 + focusRank));
            Set(FocusCoverage, focus.Coverage);
            Set(FocusLikeness, focus.Likeness);
            Set(FocusInOneSentence, ReferenceEquals(asked.Focus, asked.Match) ? values[(int)InOneSentence] : asked.Focus.Words.BestSentence(passage).Share);
        }

        if (together?.Find(passage) is var (both, bothRank))
        {
            Set(ThreadScore, both.Score / together.Hits[0].Score);
            Set(ThreadRank, 1.0 / (1 + bothRank));
            Set(ThreadCoverage, both.Coverage);
            Set(ThreadLikeness, both.Likeness);
        }

        if (asked.Leftover.Whole > 0)
        {
            Set(LeftoverAnywhere, asked.Leftover.ShareAnywhere(passage));
            Set(LeftoverInOwnText, asked.Leftover.ShareInOwn(passage));
            Set(LeftoverInOneSentence, asked.Leftover.BestSentence(passage).Share);
        }

        Named(passage, Set, Flag);
        if (thread is not null)
        {
            OfThread(passage, thread, Set, Flag);
        }

        return values;
    }

    private void Named(Passage passage, Action<PassageFeature, double> set, Action<PassageFeature, bool> flag)
    {
        if (asked.Notions.Count > 0)
        {
            var place = DefinitionPlace(passage, asked.Notions);
            flag(Defines, place is not null);
            set(DefinesRank, place is null ? 0 : 1.0 / (1 + place.Value));
            var treated = passage.Notions.Intersect(asked.Notions, StringComparer.Ordinal).Count();
            set(TreatsNotion, (double)treated / asked.Notions.Count);
            flag(TreatsAllNotions, treated == asked.Notions.Count);
        }

        if (asked.Authors.Count > 0)
        {
            flag(AuthorSpeaks, IsAny(passage.Authors, asked.Authors));
            flag(AuthorIsTold, passage.Authors.Count == 0 && IsAny(passage.About, asked.Authors));
            flag(AuthorQuotes, IsAny(passage.QuotedBy, asked.Authors));
            flag(AuthorWrote, passage.Source.AuthorIds.Intersect(asked.Authors, StringComparer.Ordinal).Any());
            flag(AnotherAuthorSpeaks, passage.Authors.Count > 0 && !IsAny(passage.Authors.Concat(passage.QuotedBy), asked.Authors));
            flag(NoteOnAuthor, asked.Authors.Any(author => edition.FindAuthor(author)?.NoteId == passage.Id));
        }

        flag(OfWork, asked.Works.Contains(passage.Source.Id, StringComparer.Ordinal) || (passage.Via is { } via && asked.Works.Contains(via.Id, StringComparer.Ordinal)));
        flag(OfLaw, asked.Laws.Any(law => law.Id == passage.Source.Id));
        flag(OfArticle, asked.Laws.Any(law => law.Id == passage.Source.Id && law.Article is { } article && passage.Locator?.Contains(article, StringComparison.OrdinalIgnoreCase) == true));
        flag(OfDiploma, passage.Diploma is { } diploma && asked.Diplomas.Contains(diploma, StringComparer.Ordinal));
        flag(OfItem, passage.Item is { } item && NamesItem(item));
        flag(InSection, asked.Sections.Any(section => IsUnder(passage.Section, section)));
        flag(OfYear, asked.Year is { } year && passage.Source.Year == year);
    }

    private void OfThread(Passage passage, Discussion before, Action<PassageFeature, double> set, Action<PassageFeature, bool> flag)
    {
        var place = before.Screen.ToList().FindIndex(shown => shown.Id == passage.Id);
        flag(IsOnScreen, place >= 0);
        set(ScreenRank, place < 0 ? 0 : 1.0 / (1 + place));
        flag(WasSeen, before.Seen.Contains(passage.Id));
        var waiting = before.Waiting.ToList().IndexOf(passage.Id);
        set(WaitingRank, waiting < 0 ? 0 : 1.0 / (1 + waiting));
        flag(SameAuthor, IsAny(passage.Authors, before.Authors));
        flag(TellsOfSameAuthor, passage.Authors.Count == 0 && IsAny(passage.About, before.Authors));
        flag(NoteOnScreenAuthor, _screenAuthors.Any(author => edition.FindAuthor(author)?.NoteId == passage.Id));
        flag(IsOfRank, asked.Rank is { } rank && IsAtRank(before, rank, passage));
        if (before.Notions.Count > 0)
        {
            set(TreatsThreadNotion, (double)passage.Notions.Intersect(before.Notions, StringComparer.Ordinal).Count() / before.Notions.Count);
            set(DefinesThreadNotion, DefinitionPlace(passage, before.Notions) is { } order ? 1.0 / (1 + order) : 0);
        }

        if (before.Main is { } main)
        {
            flag(IsMain, passage.Id == main.Id);
            flag(SameWork, passage.Source.Id == main.Source.Id && main.Source.Id != Edition.OwnSourceId);
            flag(SameSection, passage.Section.Id == main.Section.Id);
            var ahead = passage.Order - main.Order;
            flag(IsNext, ahead == 1);
            flag(IsSoonAfter, ahead is > 1 and <= 4);
            flag(IsJustBefore, ahead is < 0 and >= -2);
            flag(SourceOfMain, passage.IsSourceLine && passage.Source.Id == main.Source.Id);
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
