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
    /// <param name="evidence">What is verbatim in the message.</param>
    /// <param name="hasMarks">
    /// True where the message has words in quotation marks: they are the user's own, unless the words around them
    /// show that the dossier has them too.
    /// </param>
    public static Stretch? Find(Evidence evidence, bool hasMarks)
    {
        var message = evidence.Message;
        var afterColon = StripColon(new Stretch(0, message.Length), evidence);
        var sentences = Trim(message, StripColon(StripSentences(afterColon, evidence), evidence));
        var rest = Trim(message, StripInline(sentences, evidence));
        var frame = message[..rest.Start] + ' ' + message[rest.End..];
        var isQuestion = rest == sentences && rest.In(message).EndsWith('?');
        var isPasted = evidence.Share(rest) >= VerbatimShare && evidence.LongestRunIn(rest) >= LongestRun;
        return (isPasted || !hasMarks) && IsQuotation(rest, frame, isQuestion, evidence) ? rest : null;
    }

    private static bool IsQuotation(Stretch rest, string frame, bool isQuestion, Evidence evidence)
    {
        var share = evidence.Share(rest);
        var longest = evidence.LongestRunIn(rest);
        if (evidence.CountWords(rest) < FewestWords || (isQuestion && share < QuestionShare))
        {
            return false;
        }

        return FrameWords.SaysQuotation(frame)
            || (FrameWords.SaysWhoSaidIt(frame) && !FrameWords.IsFrame(rest.In(evidence.Message)))
            || (share >= VerbatimShare && longest >= LongestRun)
            || (FrameWords.Read(frame) != QuotationIntent.None && share >= FramedShare && longest >= FramedRun);
    }

    // « verif citation lyet : … »; a colon inside the dossier's own sentence is no frame.
    private static Stretch StripColon(Stretch rest, Evidence evidence)
    {
        var colon = evidence.Message.IndexOf(':', rest.Start, rest.Length);
        var isFrame = colon >= 0 && !evidence.Crosses(colon) && evidence.Share(new Stretch(rest.Start, colon)) < VerbatimShare;
        return isFrame ? new Stretch(colon + 1, rest.End) : rest;
    }

    // « Bonjour. … Vous validez cette citation de Simondi ? »
    private static Stretch StripSentences(Stretch rest, Evidence evidence)
    {
        var sentences = Sentences().Matches(rest.In(evidence.Message))
            .Select(match => new Stretch(rest.Start + match.Index, rest.Start + match.Index + match.Length))
            .ToList();
        while (sentences.Count > 1 && IsFrame(sentences[^1], evidence))
        {
            sentences.RemoveAt(sentences.Count - 1);
        }

        while (sentences.Count > 1 && IsFrame(sentences[0], evidence))
        {
            sentences.RemoveAt(0);
        }

        return sentences.Count == 0 ? rest : new Stretch(sentences[0].Start, sentences[^1].End);
    }

    private static Stretch StripInline(Stretch rest, Evidence evidence)
    {
        var head = new Stretch(rest.Start, Math.Min(rest.End, rest.Start + FrameLength)).In(evidence.Message);
        var opening = new Stretch(rest.Start, rest.Start + FrameWords.MeasureOpening(head));
        var isOpened = opening.Length > 0 && opening.Length < rest.Length && evidence.Share(opening) < VerbatimShare;
        rest = isOpened ? new Stretch(opening.End, rest.End) : rest;

        // « …, p. 9 : exact ? » has two closings, the reference before the question.
        while (StripClosing(rest, evidence) is { } shorter)
        {
            rest = shorter;
        }

        // The question mark belongs to « est-ce que Damon dit que ».
        return isOpened && evidence.Message[rest.End - 1] == '?' ? new Stretch(rest.Start, rest.End - 1) : rest;
    }

    private static Stretch? StripClosing(Stretch rest, Evidence evidence)
    {
        var tail = new Stretch(Math.Max(rest.Start, rest.End - FrameLength), rest.End);
        var closings = FrameWords.FindClosings(tail.In(evidence.Message))
            .Select(start => new Stretch(tail.Start + start, rest.End))
            .Where(stretch => stretch.Length > 0 && stretch.Start > rest.Start && evidence.Share(stretch) < VerbatimShare)
            .OrderBy(stretch => evidence.Crosses(stretch.Start)) // « c'est » may be the dossier's own
            .Take(1);
        return closings.Select(stretch => (Stretch?)TrimEnd(evidence.Message, new Stretch(rest.Start, stretch.Start))).FirstOrDefault();
    }

    // What introduces the closing: « … : j'ai bon ? ».
    private static Stretch TrimEnd(string message, Stretch stretch)
    {
        var end = stretch.End;
        while (end > stretch.Start && (char.IsWhiteSpace(message[end - 1]) || message[end - 1] is ',' or ':' or ';' or '–' or '—' or '-' or '('))
        {
            end--;
        }

        return new Stretch(stretch.Start, end);
    }

    // The dossier prints references too, after its passages.
    private static bool IsFrame(Stretch sentence, Evidence evidence)
    {
        var text = sentence.In(evidence.Message);
        return (FrameWords.IsReference(text) && !evidence.Crosses(sentence.Start))
            || (FrameWords.IsFrame(text) && evidence.Share(sentence) < VerbatimShare);
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
}
