using System.Text.Json;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Bot.Evaluation;

/// <summary>Decides as a reader whether the first card answers, and else says what is missing.</summary>
internal static class Judge
{
    /// <summary>What is wrong with the first card, one phrase each; empty where it is right.</summary>
    public static IReadOnlyList<string> Faults(EvaluationQuestion question, FirstCard card)
    {
        var expected = question.Expect;
        var faults = new List<string>();
        var answer = card.Answer;
        if (expected.Refuse || expected.Smalltalk || expected.Clarify)
        {
            Check(card.Passages.Count == 0, "a passage is shown", faults);
            Check(IsOfKind(expected, answer.Kind), $"kind is {answer.Kind}", faults);
            return faults;
        }

        if (expected.Verdict is { } verdict)
        {
            var given = answer.Review.Verdict is { } worst ? JsonNamingPolicy.KebabCaseLower.ConvertName(worst.ToString()) : "none";
            Check(given == verdict, $"verdict is {given}", faults);
            Check(expected.Any is null || expected.Any.Any(fragment => Holds(card, fragment)), "the passage is another", faults);
        }
        else
        {
            var holding = Holding(expected, card);
            Check(
                expected.Any is null || holding.Count > 0 || CitesWork(question, card)
                || (IsOfReferences(question) && expected.Any.Any(fragment => Holds(card, fragment))),
                "nothing on the card answers",
                faults);
            Check(expected.All is null || expected.All.All(list => list.Any(fragment => Holds(card, fragment))), "a side is missing", faults);
        }

        Check(expected.Answers is null || expected.Answers.Contains(answer.Kind.ToString(), StringComparer.Ordinal), $"kind is {answer.Kind}", faults);
        var cites = CitesWork(question, card);
        Check(
            expected.Author is null || expected.Author.Any(author => IsSpeaker(author, expected, card) || (cites && IsCited(author, card))),
            "the author is another",
            faults);
        Check(expected.Work is null || Contains(card, expected.Work), "the work is another", faults);
        Check(
            expected.Section is null
            || card.Passages
                .SelectMany(passage => passage.Section.Path)
                .Any(title => Normal(title).Contains(Normal(expected.Section), StringComparison.Ordinal)),
            "the section is another",
            faults);
        Check(expected.Changed is null || ShowsChanges(expected.Changed, answer), "changed words are not shown", faults);
        return faults;
    }

    // An honest no is a no; a short sentence will do for an insult or an empty message.
    private static bool IsOfKind(Expectation expected, AnswerKind kind)
    {
        return expected.Answers is { } kinds ? kinds.Contains(kind.ToString(), StringComparer.Ordinal)
            : (expected.Refuse && kind is AnswerKind.NotFound or AnswerKind.Smalltalk)
            || (expected.Smalltalk && kind == AnswerKind.Smalltalk)
            || (expected.Clarify && kind is AnswerKind.Clarify or AnswerKind.Smalltalk);
    }

    private static void Check(bool right, string fault, List<string> faults)
    {
        if (!right)
        {
            faults.Add(fault);
        }
    }

    // A question for a reference is answered by the reference.
    private static bool IsOfReferences(EvaluationQuestion question)
    {
        var expected = question.Expect;
        return question.Kind is "source" or "bibliography" || expected.Work is not null || expected.KindOf is not null;
    }

    // The reference of the work asked for answers, whether its line in the dossier stands on the card or not.
    private static bool CitesWork(EvaluationQuestion question, FirstCard card)
    {
        return IsOfReferences(question) && card.Answer is SourceAnswer or BibliographyAnswer
            && question.Expect.Work is { } work && Contains(card, work);
    }

    private static bool IsCited(string author, FirstCard card)
    {
        return card.Answer.References.Any(reference => Normal(reference.Text).Contains(Normal(author), StringComparison.Ordinal));
    }

    private static List<Passage> Holding(Expectation expected, FirstCard card)
    {
        return [.. card.Passages.Where(passage => expected.Any is null || expected.Any.Any(fragment => Holds(passage, fragment)))];
    }

    private static bool Holds(Passage passage, string fragment)
    {
        return Normal(passage.Text).Contains(Normal(fragment), StringComparison.Ordinal);
    }

    private static bool Holds(FirstCard card, string fragment)
    {
        return card.Text.Contains(Normal(fragment), StringComparison.Ordinal);
    }

    private static bool Contains(FirstCard card, string work)
    {
        return card.Text.Contains(Normal(work), StringComparison.Ordinal);
    }

    // Whoever is asked for speaks in the passage that answers; « dossier » stands for the dossier's own words.
    private static bool IsSpeaker(string author, Expectation expected, FirstCard card)
    {
        var speaking = expected.Any is null || expected.Verdict is not null ? card.Passages : Holding(expected, card);
        return (speaking.Count > 0 ? speaking : card.Passages).Any(passage =>
            Normal(string.Join('\n', passage.Authors.Concat(passage.QuotedBy).Concat(passage.About).Select(person => person.Name)))
                .Contains(Normal(author), StringComparison.Ordinal)
            || Normal(card.ReferenceOf(passage)).Contains(Normal(author), StringComparison.Ordinal)
            || (author == Edition.OwnSourceId && passage.Authors.Count == 0))
            || (expected.Verdict is not null && Holds(card, author));
    }

    private static bool ShowsChanges(IReadOnlyList<string> words, Answer answer)
    {
        var shown = answer.Review.Reports.SelectMany(report => report.Differences)
            .SelectMany(difference => Normal(difference.Original).Split(' ', '\''))
            .ToHashSet(StringComparer.Ordinal);
        return words.All(word => shown.Contains(Normal(word)));
    }

    private static string Normal(string text)
    {
        return s_normal.GetOrAdd(text, Normalization.Normalize);
    }

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> s_normal = new(StringComparer.Ordinal);
}
