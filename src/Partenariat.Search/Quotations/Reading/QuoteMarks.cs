namespace Partenariat.Search.Quotations.Reading;

/// <summary>Finds what stands between quotation marks of any kind; the outermost pair counts.</summary>
internal sealed class QuoteMarks
{
    private const string Paragraph = "\n\n";

    private readonly string _text;

    // What does not close one mark before this end closes none behind it: looking again each time would be quadratic.
    private readonly HashSet<(string Closing, int End)> _unclosed = [];
    private readonly Dictionary<char, PairedMarks> _pairs = [];

    private QuoteMarks(string text)
    {
        _text = text;
    }

    /// <summary>The stretches between marks, in order, without the marks.</summary>
    /// <param name="message">The text.</param>
    /// <param name="isPaper">
    /// True for a whole paper: a mark forgotten in one paragraph must not turn inside and outside round in all that follow.
    /// </param>
    public static IReadOnlyList<Stretch> Find(string message, bool isPaper = false)
    {
        var marks = new QuoteMarks(message);
        List<Stretch> marked = [];
        var end = isPaper ? 0 : message.Length;
        for (var position = 0; position < message.Length; position++)
        {
            if (isPaper && position >= end)
            {
                end = ParagraphEnd(message, position + 1);
            }

            if (marks.FindEnd(position, end) is { } closing)
            {
                marked.Add(new Stretch(position + 1, closing));
                position = closing;
            }
        }

        return marked;
    }

    private int? FindEnd(int start, int end)
    {
        return _text[start] switch
        {
            '«' => FindClosing(start, end, '«', '»'),
            '“' => FindClosing(start, end, '“', '”'),
            '„' => FindNext(start, end, "“”"),
            '‹' => FindClosing(start, end, '‹', '›'),
            '"' when MayOpen(start, isStraight: true) => FindNext(start, end, "\""),
            '”' => FindNext(start, end, "”"),
            '\'' or '‘' or '’' when MayOpen(start, isStraight: false) => FindApostrophe(start, end),
            _ => null,
        };
    }

    private int FindClosing(int start, int end, char open, char close)
    {
        if (!_pairs.TryGetValue(open, out var pairs))
        {
            _pairs[open] = pairs = new PairedMarks(_text, open, close);
        }

        return pairs.ClosingOf(start) is { } closing && closing < end ? closing : FindForgotten(start, end, open, close);
    }

    // A mark was forgotten: this one's own, or that of one inside.
    private int FindForgotten(int start, int end, char open, char close)
    {
        var paragraph = Math.Min(end, ParagraphEnd(_text, start + 1));
        var next = _text.IndexOf(open, start + 1, end - start - 1);
        if (next > paragraph && _text.IndexOf(close, start, paragraph - start) < 0)
        {
            return paragraph;
        }

        var last = _text.LastIndexOf(close, end - 1, end - start);
        return last > start ? last : end;
    }

    private static int ParagraphEnd(string message, int from)
    {
        var end = from >= message.Length ? -1 : message.IndexOf(Paragraph, from, StringComparison.Ordinal);
        return end < 0 ? message.Length : end;
    }

    private int? FindNext(int start, int limit, string closing)
    {
        if (_unclosed.Contains((closing, limit)))
        {
            return null;
        }

        var end = _text.AsSpan(start + 1, limit - start - 1).IndexOfAny(closing);
        return end < 0 && _unclosed.Add((closing, limit)) ? null : start + 1 + end;
    }

    // A straight mark may stand behind an elision: « l'"acteur" ».
    private bool MayOpen(int start, bool isStraight)
    {
        return (start == 0 || !char.IsLetterOrDigit(_text[start - 1]))
            && start + 1 < _text.Length
            && (isStraight || !char.IsWhiteSpace(_text[start + 1]));
    }

    private int? FindApostrophe(int start, int limit)
    {
        if (_unclosed.Contains(("'", limit)))
        {
            return null;
        }

        for (var position = start + 1; position < limit; position++)
        {
            var isLast = position + 1 == _text.Length || !char.IsLetterOrDigit(_text[position + 1]);
            if (_text[position] is '\'' or '’' && isLast && !char.IsWhiteSpace(_text[position - 1]))
            {
                return position;
            }
        }

        _unclosed.Add(("'", limit));
        return null;
    }
}
