using Partenariat.Dialogs.Acts;
using Partenariat.Dialogs.Words.Told;
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

    private const double Courteous = 0.4;

    private static readonly string[] s_courtesy = ["greeting", "thanks", "goodbye", "ack"];

    /// <summary>Reads a message of any content and length.</summary>
    public Message Read(string given)
    {
        var typed = Typing.Clean(given);
        var said = Said(English.InFrench(typed, recognizer) ?? typed);
        var clauses = Clauses(said);
        var read = WhatIsTold.SetAside(said, clauses);
        if (read != said)
        {
            clauses = Clauses(read);
        }

        return new Message
        {
            Given = given,
            Text = read.Text,
            Words = read.Words,
            Names = read.Names,
            Clauses = clauses,
            Acts = clauses.Count > 1
                ? ActScores.Highest(
                    [read.Whole, .. clauses.Where(clause => !clause.IsAside || clauses.All(other => other.IsAside)).Select(clause => clause.Acts)])
                : read.Whole,
            Whole = read.Whole,
            Focus = Focus(read.Text, clauses),
        };
    }

    private SaidText Said(string text)
    {
        var said = new SaidText(Settings.SetAside(Quantities.SetAside(text)), recognizer, acts);
        var behind = Greetings.SetAside(said.Text);

        // « Bonjour, j'espère que vous allez bien. » is a greeting as a whole.
        return behind == said.Text || said.Whole.Any(s_courtesy) > Courteous ? said : new SaidText(behind, recognizer, acts);
    }

    private static List<Clause> Clauses(SaidText read)
    {
        return Scenes.SetAside([.. Cut(read.Text, read.Words).Select(part => Clause(part, read))], read.Text, read.Names);
    }

    private static Clause Clause(List<SaidWord> words, SaidText read)
    {
        var (start, end) = (words[0].Start, words[^1].End);
        return new Clause(start, end, end - start == read.Text.Length ? read.Whole : read.ActsOf(words));
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

        var between = left.Before(right, text);
        return between.IndexOfAny("!;\n…") >= 0
            || (between.Contains('.')
                && (left.End - left.Start > LongestAbbreviation || between.Contains("..", StringComparison.Ordinal)));
    }

    private static bool HasComma(string text, SaidWord left, SaidWord right)
    {
        return left.Before(right, text).IndexOfAny(",:()") >= 0;
    }
}
