using System.Text.RegularExpressions;

namespace Partenariat.Search.Quotations.Reading;

/// <summary>Finds a quotation that no quotation marks show.</summary>
internal static partial class BareQuotation
{
    // A pasted text with no frame is a quotation where so much of it, in runs of four words or more, stands in
    // the dossier. Questions about the subject share shorter runs with it, and names of laws.
    private const double VerbatimShare = 0.5;
    private const double QuestionShare = 0.9;
    private const int LongestRun = 6;

    // With a frame that asks for a check, less proof is needed.
    private const double FramedShare = 0.3;
    private const int FramedRun = 5;
    private const int FewestWords = 3;

    // Frames are short: in a long paste, only its ends are searched for them.
    private const int FrameLength = 200;

    /// <summary>The quotation, or null where the message holds none.</summary>
    /// <param name="message">The cleaned message.</param>
    /// <param name="runs">Its verbatim runs.</param>
    public static Stretch? Find(string message, IReadOnlyList<VerbatimRun> runs)
    {
        if (message.Length == 0)
        {
            return null;
        }

        var sentences = Trim(message, StripColon(message, StripSentences(message, runs), runs));
        var rest = Trim(message, StripInline(message, sentences, runs));
        var frame = message[..rest.Start] + ' ' + message[rest.End..];
        var isQuestion = rest == sentences && rest.In(message).EndsWith('?');
        return IsQuotation(message, rest, frame, isQuestion, runs) ? rest : null;
    }

    private static bool IsQuotation(
        string message, Stretch rest, string frame, bool isQuestion, IReadOnlyList<VerbatimRun> runs)
    {
        var share = Share(rest, runs);
        var longest = runs.Where(run => rest.Overlap(run) > 0).Select(run => run.WordCount).DefaultIfEmpty(0).Max();
        if (Words().Count(rest.In(message)) < FewestWords || (isQuestion && share < QuestionShare))
        {
            return false;
        }

        return FrameWords.SaysQuotation(frame)
            || (share >= VerbatimShare && longest >= LongestRun)
            || (FrameWords.Read(frame) != QuotationIntent.None && share >= FramedShare && longest >= FramedRun);
    }

    // « Bonjour. … Vous validez cette citation de Simondi ? »
    private static Stretch StripSentences(string message, IReadOnlyList<VerbatimRun> runs)
    {
        var sentences = Sentences().Matches(message).Select(match => new Stretch(match.Index, match.Index + match.Length)).ToList();
        while (sentences.Count > 1 && IsFrame(message, sentences[^1], runs))
        {
            sentences.RemoveAt(sentences.Count - 1);
        }

        while (sentences.Count > 1 && IsFrame(message, sentences[0], runs))
        {
            sentences.RemoveAt(0);
        }

        return sentences.Count == 0 ? new Stretch(0, message.Length) : new Stretch(sentences[0].Start, sentences[^1].End);
    }

    // « verif citation lyet : … »; a colon inside the dossier's own sentence is no frame.
    private static Stretch StripColon(string message, Stretch rest, IReadOnlyList<VerbatimRun> runs)
    {
        var colon = message.IndexOf(':', rest.Start, rest.Length);
        if (colon < 0 || runs.Any(run => run.Start < colon && colon < run.Start + run.Length))
        {
            return rest;
        }

        var head = new Stretch(rest.Start, colon);
        return Share(head, runs) < VerbatimShare ? new Stretch(colon + 1, rest.End) : rest;
    }

    private static Stretch StripInline(string message, Stretch rest, IReadOnlyList<VerbatimRun> runs)
    {
        var head = message.AsSpan(rest.Start, Math.Min(rest.Length, FrameLength)).ToString();
        var opening = new Stretch(rest.Start, rest.Start + FrameWords.MeasureOpening(head));
        if (opening.Length > 0 && opening.Length < rest.Length && Share(opening, runs) < VerbatimShare)
        {
            // The question mark belongs to « est-ce que Damon dit que ».
            var end = message[rest.End - 1] == '?' ? rest.End - 1 : rest.End;
            rest = new Stretch(opening.End, end);
        }

        var tail = new Stretch(Math.Max(rest.Start, rest.End - FrameLength), rest.End);
        var closing = FrameWords.FindClosings(tail.In(message))
            .Select(start => new Stretch(tail.Start + start, rest.End))
            .Where(stretch => Share(stretch, runs) < VerbatimShare)
            .Take(1);
        return closing.Select(stretch => new Stretch(rest.Start, stretch.Start)).DefaultIfEmpty(rest).First();
    }

    private static bool IsFrame(string message, Stretch sentence, IReadOnlyList<VerbatimRun> runs)
    {
        // The dossier prints references too.
        var text = sentence.In(message);
        return FrameWords.IsReference(text) || (FrameWords.IsFrame(text) && Share(sentence, runs) < VerbatimShare);
    }

    private static double Share(Stretch stretch, IReadOnlyList<VerbatimRun> runs)
    {
        return stretch.Length == 0 ? 0 : (double)runs.Sum(stretch.Overlap) / stretch.Length;
    }

    private static Stretch Trim(string message, Stretch stretch)
    {
        var (start, end) = (stretch.Start, stretch.End);
        while (start < end && !char.IsLetterOrDigit(message[start]) && message[start] is not ('(' or '[' or '«' or '"'))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(message[end - 1]))
        {
            end--;
        }

        return new Stretch(start, end);
    }

    // The point of « p. 167 », « art. 1er » and of initials ends no sentence.
    [GeneratedRegex(@"[^.!?…\n]+(?:(?:[.!?…]+(?!\s|$)|(?<=\b(?:pp?|art|vol|n|[eé]d|cf|\p{Lu}))\.)[^.!?…\n]*)*(?:[.!?…]+|\n|$)\s*")]
    private static partial Regex Sentences();

    [GeneratedRegex(@"\S*[\p{L}\p{Nd}]\S*")]
    private static partial Regex Words();
}
