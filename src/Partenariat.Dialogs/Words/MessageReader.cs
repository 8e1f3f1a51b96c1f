using Partenariat.Dialogs.Acts;
using Partenariat.Search;

namespace Partenariat.Dialogs.Words;

/// <summary>Reads a message: words, names, clauses, and what each clause does.</summary>
internal sealed class MessageReader(EntityRecognizer recognizer, ActModel acts)
{
    // A long sentence is cut at its commas into parts of this many words.
    private const int LongSentence = 10;
    private const int FewestWords = 3;

    // « p. 12 », « M. Dupont »: a short word before a full stop is an abbreviation.
    private const int LongestAbbreviation = 3;

    private static readonly Func<string, IReadOnlyList<SaidWord>, Recognition, string>[] s_circumstances = [Introductions.SetAside, Circumstances.SetAside];

    /// <summary>Reads a message of any content and length.</summary>
    public Message Read(string given)
    {
        var read = Settings.SetAside(Quantities.SetAside(Typing.Clean(given)));
        var text = read;
        var (words, names, whole) = Recognize(text);
        var clauses = Clauses(text, words, names, whole);
        if (Stories.SetAside(text, words, clauses, names) is var core && core != text)
        {
            text = core;
            (words, names, whole) = Recognize(text);
        }

        foreach (var setAside in s_circumstances)
        {
            if (setAside(text, words, names) is var asked && asked != text)
            {
                text = asked;
                (words, names, whole) = Recognize(text);
            }
        }

        if (whole.Best != "curriculum" && DiplomaPurposes.SetAside(text, words, names) is var question && question != text)
        {
            text = question;
            (words, names, whole) = Recognize(text);
        }

        if (text != read)
        {
            clauses = Clauses(text, words, names, whole);
        }

        return new Message
        {
            Given = given,
            Text = text,
            Words = words,
            Names = names,
            Clauses = clauses,
            Acts = clauses.Count > 1
                ? ActScores.Highest(
                    [whole, .. clauses.Where(clause => !clause.IsAside || clauses.All(other => other.IsAside)).Select(clause => clause.Acts)])
                : whole,
            Whole = whole,
            Focus = Focus(text, clauses),
        };
    }

    private List<Clause> Clauses(string text, IReadOnlyList<SaidWord> words, Recognition names, ActScores whole)
    {
        return Scenes.SetAside([.. Cut(text, words).Select(part => Clause(part, names, whole))], text, names);
    }

    private (IReadOnlyList<SaidWord> Words, Recognition Names, ActScores Whole) Recognize(string text)
    {
        var words = PlainWords.Of(text);
        var names = recognizer.Recognize(text);
        return (words, names, acts.Score(MaskedWords.Of(words, names)));
    }

    private Clause Clause(List<SaidWord> words, Recognition names, ActScores whole)
    {
        var (start, end) = (words[0].Start, words[^1].End);
        var isAll = names.Text.Length == end - start;
        return new Clause(start, end, isAll ? whole : acts.Score(MaskedWords.Of(words, names)));
    }

    private static string Focus(string text, List<Clause> clauses)
    {
        var asking = clauses.Where(clause => !clause.IsAside).ToList();
        return asking.Count == 0 || asking.Count == clauses.Count ? text : string.Join(" . ", asking.Select(clause => text[clause.Start..clause.End]));
    }

    private static IEnumerable<List<SaidWord>> Cut(string text, IReadOnlyList<SaidWord> words)
    {
        return Cut(text, words, EndsSentence)
            .SelectMany(AskingLeads.CutBefore)
            .SelectMany(sentence => sentence.Count > LongSentence ? Joined([.. Cut(text, sentence, HasComma)]) : [sentence]);
    }

    private static IEnumerable<List<SaidWord>> Cut(string text, IReadOnlyList<SaidWord> words, Func<string, SaidWord, SaidWord, bool> isCut)
    {
        var part = new List<SaidWord>();
        for (var index = 0; index < words.Count; index++)
        {
            part.Add(words[index]);
            if (index + 1 < words.Count && words[index + 1].Plain != "?" && isCut(text, words[index], words[index + 1]))
            {
                yield return part;
                part = [];
            }
        }

        if (part.Count > 0)
        {
            yield return part;
        }
    }

    // A part of one or two words goes with the next.
    private static IEnumerable<List<SaidWord>> Joined(List<List<SaidWord>> parts)
    {
        var kept = new List<SaidWord>();
        foreach (var part in parts)
        {
            kept.AddRange(part);
            if (kept.Count >= FewestWords)
            {
                yield return kept;
                kept = [];
            }
        }

        if (kept.Count > 0)
        {
            yield return kept;
        }
    }

    private static bool EndsSentence(string text, SaidWord left, SaidWord right)
    {
        if (left.Plain == "?")
        {
            return true;
        }

        var between = text.AsSpan(left.End, Math.Max(0, right.Start - left.End));
        return between.IndexOfAny("!;\n…") >= 0
            || (between.Contains('.')
                && (left.End - left.Start > LongestAbbreviation || between.Contains("..", StringComparison.Ordinal)));
    }

    private static bool HasComma(string text, SaidWord left, SaidWord right)
    {
        return text.AsSpan(left.End, Math.Max(0, right.Start - left.End)).IndexOfAny(",:()") >= 0;
    }
}
