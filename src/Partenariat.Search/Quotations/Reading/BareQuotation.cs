using Partenariat.Search.Quotations.Claims;
using Partenariat.Search.Quotations.Tokens;
using Partenariat.Search.Quotations.Wording;

namespace Partenariat.Search.Quotations.Reading;

/// <summary>Finds a quotation that no quotation marks show.</summary>
internal sealed class BareQuotation
{
    // A pasted text with no frame is a quotation where so much of it, in runs of four words or more, stands in
    // the dossier. Questions about the subject share shorter runs with it, and names of laws.
    private const double VerbatimShare = 0.5;
    private const double QuestionShare = 0.9;
    private const int LongestRun = 6;

    // With a frame that asks for a check, less proof is needed.
    private const double FramedShare = 0.3;
    private const int FramedRun = 5;
    private const int FewestWords = 2;
    private const int FewestLabelled = 5;

    private readonly TokenRow _row;
    private readonly Evidence _evidence;
    private readonly BareFrame _frame;

    private BareQuotation(TokenRow row, Evidence evidence, ReferenceReader references)
    {
        _row = row;
        _evidence = evidence;
        _frame = new BareFrame(row, references);
    }

    /// <summary>The quotation, or null where the message holds none.</summary>
    /// <param name="row">The message.</param>
    /// <param name="evidence">What is verbatim in it.</param>
    /// <param name="references">Tells references from words in brackets.</param>
    /// <param name="hasMarks">
    /// True where the message has words in quotation marks: they are the user's own, unless the words around them
    /// show that the dossier has them too.
    /// </param>
    public static Stretch? Find(TokenRow row, Evidence evidence, ReferenceReader references, bool hasMarks)
    {
        return row.Count == 0 ? null : new BareQuotation(row, evidence, references).Find(hasMarks);
    }

    private Stretch? Find(bool hasMarks)
    {
        var message = _evidence.Message;
        var afterColon = StripColon((0, _row.Count));
        var sentences = Trim(StripColon(StripSentences(afterColon)));
        var rest = Trim(StripInline(sentences));
        if (rest.From >= rest.To)
        {
            return null;
        }

        var stretch = Stretch(rest);
        var isQuestion = rest == sentences && stretch.In(message).EndsWith('?');
        var isPasted = _evidence.Share(stretch) >= VerbatimShare && _evidence.LongestRunIn(stretch) >= LongestRun;
        return (isPasted || !hasMarks) && IsQuotation(rest, isQuestion) ? stretch : null;
    }

    private bool IsQuotation((int From, int To) rest, bool isQuestion)
    {
        var stretch = Stretch(rest);
        var share = _evidence.Share(stretch);
        var longest = _evidence.LongestRunIn(stretch);
        if (_evidence.CountWords(stretch) < FewestWords || (isQuestion && share < QuestionShare))
        {
            return false;
        }

        return Frames(rest).Any(frame => FrameReader.SaysQuotation(_row, frame.From, frame.To))
            || (Frames(rest).Any(frame => FrameReader.SaysWhoSaidIt(_row, frame.From, frame.To)) && !_frame.IsFrame(rest.From, rest.To))
            || (rest.From > 0 && _evidence.CountWords(stretch) >= FewestLabelled && _row[rest.From - 1].IsSign(':') && _frame.IsReference(0, rest.From - 1))
            || (share >= VerbatimShare && longest >= LongestRun)
            || (FrameReader.Read(_row, Frames(rest)) != QuotationIntent.None && share >= FramedShare && longest >= FramedRun);
    }

    private IEnumerable<(int From, int To)> Frames((int From, int To) rest)
    {
        return [(0, rest.From), (rest.To, _row.Count)];
    }

    // « verif citation lyet : … »; a colon inside the dossier's own sentence is no frame.
    private (int From, int To) StripColon((int From, int To) rest)
    {
        var colon = Enumerable.Range(rest.From, rest.To - rest.From).FirstOrDefault(index => _row[index].IsSign(':'), -1);
        var isFrame = colon >= 0
            && !_evidence.Crosses(_row[colon].Start)
            && _evidence.Share(Stretch((rest.From, colon))) < VerbatimShare;
        return isFrame ? (colon + 1, rest.To) : rest;
    }

    // « Bonjour. … Vous validez cette citation de Simondi ? »
    private (int From, int To) StripSentences((int From, int To) rest)
    {
        var sentences = _frame.Sentences(rest.From, rest.To).ToList();
        while (sentences.Count > 1 && IsFrame(sentences[^1]))
        {
            sentences.RemoveAt(sentences.Count - 1);
        }

        while (sentences.Count > 1 && IsFrame(sentences[0]))
        {
            sentences.RemoveAt(0);
        }

        return sentences.Count == 0 ? rest : (sentences[0].From, sentences[^1].To);
    }

    private (int From, int To) StripInline((int From, int To) rest)
    {
        var opening = _frame.OpeningEnd(rest.From, rest.To);
        var isOpened = opening > rest.From && opening < rest.To && _evidence.Share(Stretch((rest.From, opening))) < VerbatimShare;
        rest = isOpened ? (opening, rest.To) : rest;

        // « …, p. 9 : exact ? » has two closings, the reference before the question.
        while (StripClosing(rest) is { } shorter)
        {
            rest = shorter;
        }

        // The question mark belongs to « est-ce que Damon dit que ».
        return isOpened && rest.To > rest.From && _row[rest.To - 1].IsSign('?') ? (rest.From, rest.To - 1) : rest;
    }

    private (int From, int To)? StripClosing((int From, int To) rest)
    {
        var closing = _frame.Closings(rest.From, rest.To)
            .Where(start => _evidence.Share(Stretch((start, rest.To))) < VerbatimShare)
            .OrderBy(start => _evidence.Crosses(_row[start].Start)) // « c'est » may be the dossier's own
            .Select(start => (int?)start)
            .FirstOrDefault();
        return closing is { } first ? (rest.From, TrimEnd(rest.From, first)) : null;
    }

    // What introduces the closing: « … : j'ai bon ? ».
    private int TrimEnd(int from, int end)
    {
        while (end > from && (_row[end - 1].Kind == TokenKind.Line
            || _row[end - 1].IsDash
            || (_row[end - 1].Kind == TokenKind.Sign && _row[end - 1].Text[0] is ',' or ':' or ';' or '(')))
        {
            end--;
        }

        return end;
    }

    // The dossier prints references too, after its passages.
    private bool IsFrame((int From, int To) sentence)
    {
        return (_frame.IsReference(sentence.From, sentence.To) && !_evidence.Crosses(_row[sentence.From].Start))
            || (_frame.IsFrame(sentence.From, sentence.To) && _evidence.Share(Stretch(sentence)) < VerbatimShare);
    }

    private (int From, int To) Trim((int From, int To) rest)
    {
        var (from, to) = rest;
        while (from < to && (_row[from].Kind == TokenKind.Line || (_row[from].Kind == TokenKind.Sign && _row[from].Text[0] is not ('(' or '[' or '«' or '"'))))
        {
            from++;
        }

        while (to > from && _row[to - 1].Kind == TokenKind.Line)
        {
            to--;
        }

        return (from, to);
    }

    private Stretch Stretch((int From, int To) tokens)
    {
        return tokens.From >= tokens.To ? new Stretch(0, 0) : new Stretch(_row[tokens.From].Start, _row[tokens.To - 1].End);
    }
}
