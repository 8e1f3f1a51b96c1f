using Partenariat.Corpus;
using Partenariat.Corpus.Citations;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Readings;

namespace Partenariat.Dialogs.Turns;

/// <summary>What is kept of a turn for the next one.</summary>
internal static class Memory
{
    private const int MostRemembered = 40;
    private const int MostRecent = 4;

    // Own words of this weight are a subject of their own.
    private const double OwnSubject = 0.8;

    private const double Likely = 0.5;

    /// <summary>The state after an answer. The host puts there what its card shows, see <see cref="ConversationState.Showing"/>.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="kind">The kind of the proposal chosen.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="goesOn">True where the answer goes on from the one before.</param>
    /// <param name="told">The topics treated.</param>
    public static ConversationState After(Turn turn, ProposalKind kind, Answer answer, bool goesOn, IReadOnlyList<string> told)
    {
        var before = turn.State;
        var asked = turn.Asked;
        if (answer.Passages.Count == 0 && (kind is ProposalKind.Talk or ProposalKind.Clarify or ProposalKind.Refusal || answer is ClarifyAnswer))
        {
            // A no leaves the thread as it was: « et selon Damon ? » goes on from what was found before it.
            return before with
            {
                Choices = [.. answer.Choices.Select(choice => choice.Question)],
                Told = told,
                Styles = answer is ClarifyAnswer ? asked.Style?.Written ?? [] : [],
                Cited = [],
                ScreenIsKept = false,
            };
        }

        IReadOnlyList<CitationStyle> styles = [.. answer.References.Select(reference => reference.Style).Distinct()];
        IReadOnlyList<string> cited = [.. answer.References.Select(reference => reference.Passage?.Id ?? reference.Work.Id).Distinct(StringComparer.Ordinal)];
        if (answer is SourceAnswer && goesOn && !asked.NamesSomething && IsOnScreen(before, answer.Passages))
        {
            // « la page ? », « en APA » of what is shown: the next message can still mean all that was shown, and first what was told of.
            return before with
            {
                Asked = answer.Asked,
                Choices = [],
                Told = told,
                Styles = styles,
                Cited = cited.Count > 0 || before.Screen[0].Passages.Contains(answer.Passages[0].Id, StringComparer.Ordinal) ? cited : [answer.Passages[0].Id],
                ScreenIsKept = true,
            };
        }

        var main = answer.Passages.Take(1).Select(passage => passage.Id);
        var seen = answer.Passages.Take(TurnFeatures.FirstCard).Select(passage => passage.Id);
        var thread = goesOn ? before : ConversationState.Empty;
        var notions = answer.Notions.Count > 0 ? answer.Notions : goesOn && (asked.Authors.Count == 0 || IsOfTheSame(turn)) ? before.Notions : [];
        var own = string.Join(' ', asked.Leftover.Terms.Where(term => term.Weight > 0).Select(term => term.Surface));
        return new ConversationState
        {
            Kind = answer.Kind,
            Asked = answer.Asked,
            Opening = before.Opening ?? turn.Message.Given,
            Notions = notions,
            Recent = [.. notions.Reverse().Concat(before.Recent).Distinct(StringComparer.Ordinal).Take(MostRecent)],
            Authors = asked.Authors.Count > 0 ? asked.Authors : goesOn && !asked.NamesSomething ? before.Authors : [],
            Heard = [.. Heard(asked, answer).Concat(before.Heard).Distinct(StringComparer.Ordinal).Take(MostRecent)],
            Diplomas = asked.Diplomas,
            Leftover = !goesOn || asked.LeftoverWeight >= OwnSubject ? own : $"{before.Leftover} {own}".Trim(),
            Shown = [.. main.Concat(thread.Shown).Distinct(StringComparer.Ordinal).Take(MostRemembered)],
            Seen = [.. seen.Concat(thread.Seen).Distinct(StringComparer.Ordinal).Take(MostRemembered)],
            Waiting = [.. answer.Passages.Skip(1).Select(passage => passage.Id).Take(MostRemembered)],
            Styles = styles,
            Cited = cited,
            Told = told,
            Listed = answer.Taken is null ? Listed(turn, answer) : [],
            Taken = answer.Taken,
            Screen = [.. answer.Passages.Take(TurnFeatures.FirstCard).Select(Item)],
        };
    }

    private static IEnumerable<string> Heard(Asked asked, Answer answer)
    {
        return asked.Authors.Count > 0 ? asked.Authors.Reverse() : answer.Passages.Take(1).SelectMany(passage => passage.Authors).Select(author => author.Id);
    }

    // « et Hardy ? », « Lahary dit quoi là-dessus ? »: somebody else on what was spoken of.
    private static bool IsOfTheSame(Turn turn)
    {
        return turn.Asked.Notions.Count == 0 && turn.Message.Whole["thread"] > Likely;
    }

    // « et la troisième ? », « redonne-moi la première »: the list stays behind what was taken from it.
    private static IReadOnlyList<ShownItem> Listed(Turn turn, Answer answer)
    {
        return turn.Asked.Rank is { } rank && turn.Before?.At(rank) is { } item && answer.Passages.Count > 0
            && item.Passages.Contains(answer.Passages[0].Id, StringComparer.Ordinal)
            ? turn.State.Listed.Count > 0 && turn.State.Listed.Contains(item) ? turn.State.Listed : turn.State.Screen
            : [];
    }

    private static bool IsOnScreen(ConversationState before, IReadOnlyList<Passage> passages)
    {
        return passages.Count > 0 && before.Screen.Any(item => item.Passages.Contains(passages[0].Id, StringComparer.Ordinal));
    }

    private static ShownItem Item(Passage passage)
    {
        return new ShownItem
        {
            Kind = ItemKind.Passage,
            Authors = [.. passage.Authors.Select(author => author.Id)],
            Work = passage.Source.Id,
            Passages = [passage.Id],
        };
    }
}
