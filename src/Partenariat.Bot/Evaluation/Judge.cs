using System.Text.Json;
using Partenariat.Corpus;
using Partenariat.Corpus.Citations;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;

namespace Partenariat.Bot.Evaluation;

/// <summary>Decides whether an answer is right at the first try, and else says what is missing.</summary>
internal static class Judge
{
    /// <summary>What is wrong with the answer, one phrase each; empty where it is right.</summary>
    public static IReadOnlyList<string> Faults(Expectation expected, Answer answer)
    {
        var faults = new List<string>();
        if (expected.Refuse || expected.Smalltalk)
        {
            Check(answer.Passages.Count == 0 && answer.Contrasts.Count == 0, "a passage is shown", faults);
            Check(!expected.Smalltalk || answer.Kind == AnswerKind.Smalltalk, $"kind is {answer.Kind}", faults);
            return faults;
        }

        if (expected.Verdict is { } verdict)
        {
            var given = answer.Review.Verdict is { } worst ? JsonNamingPolicy.KebabCaseLower.ConvertName(worst.ToString()) : "none";
            Check(given == verdict, $"verdict is {given}", faults);
        }

        Check(expected.Any is null || expected.Any.Any(fragment => Contains(MainText(answer), fragment)), "the main answer is another", faults);
        Check(expected.All is null || expected.All.All(list => list.Any(fragment => Contains(Everything(answer), fragment))), "a side is missing", faults);
        Check(expected.Author is null || expected.Author.Any(author => IsSpeaker(author, answer)), "the author is another", faults);
        Check(expected.Work is null || Contains(Works(answer), expected.Work), "the work is another", faults);
        Check(expected.Section is null || Contains(Sections(answer), expected.Section), "the section is another", faults);
        Check(expected.Changed is null || ShowsChanges(expected.Changed, answer), "changed words are not shown", faults);
        return faults;
    }

    private static void Check(bool right, string fault, List<string> faults)
    {
        if (!right)
        {
            faults.Add(fault);
        }
    }

    private static bool Contains(string text, string fragment)
    {
        return Normalization.Normalize(text).Contains(Normalization.Normalize(fragment), StringComparison.Ordinal);
    }

    private static string MainText(Answer answer)
    {
        return answer.Passages is [var main, ..]
            ? answer.Kind == AnswerKind.Source ? $"{main.Text}\n{Reference(main)}" : main.Text
            : "";
    }

    private static string Everything(Answer answer)
    {
        var cells = answer.Contrasts.SelectMany(contrast => contrast.Rows).SelectMany(row => row.Cells).Select(cell => cell.Text);
        return string.Join('\n', answer.Passages.Select(passage => passage.Text).Concat(cells));
    }

    // « dossier » stands for the dossier's own words.
    private static bool IsSpeaker(string author, Answer answer)
    {
        return Contains(Speakers(answer), author)
            || (author == Edition.OwnSourceId && answer.Passages is [{ Authors.Count: 0 }, ..]);
    }

    private static string Speakers(Answer answer)
    {
        var names = answer.Contrasts.Take(1).SelectMany(contrast => contrast.By.Concat(contrast.About))
            .Concat(answer.Passages.Take(1).SelectMany(Voices.All))
            .Select(author => author.Name);
        return string.Join('\n', names.Concat(answer.Passages.Take(1).Select(Reference)));
    }

    private static string Works(Answer answer)
    {
        return string.Join('\n', answer.Passages.Take(1).Select(passage => $"{passage.Source.Title}\n{Reference(passage)}"));
    }

    private static string Sections(Answer answer)
    {
        return string.Join('\n', answer.Passages.Take(1).SelectMany(passage => passage.Section.Path));
    }

    private static bool ShowsChanges(IReadOnlyList<string> words, Answer answer)
    {
        var shown = answer.Review.Reports.SelectMany(report => report.Differences)
            .SelectMany(difference => Normalization.Normalize(difference.Original).Split(' ', '\''))
            .ToHashSet(StringComparer.Ordinal);
        return words.All(word => shown.Contains(Normalization.Normalize(word)));
    }

    private static string Reference(Passage passage)
    {
        return Citation.Format(CitationStyle.Iso690, passage);
    }
}
