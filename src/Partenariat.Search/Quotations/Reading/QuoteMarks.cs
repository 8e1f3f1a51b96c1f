namespace Partenariat.Search.Quotations.Reading;

/// <summary>Finds what stands between quotation marks of any kind; the outermost pair counts.</summary>
internal static class QuoteMarks
{
    private const string Paragraph = "\n\n";

    /// <summary>The stretches between marks, in order, without the marks.</summary>
    /// <param name="message">The text.</param>
    /// <param name="isPaper">
    /// True for a whole paper: a mark forgotten in one paragraph must not turn inside and outside round in all that follow.
    /// </param>
    public static IReadOnlyList<Stretch> Find(string message, bool isPaper = false)
    {
        List<Stretch> marked = [];

        // What does not close one mark before this end closes none behind it: looking again each time would be quadratic.
        HashSet<(string Closing, int End)> unclosed = [];
        var end = isPaper ? 0 : message.Length;
        for (var position = 0; position < message.Length; position++)
        {
            if (isPaper && position >= end)
            {
                end = ParagraphEnd(message, position + 1);
            }

            if (FindEnd(message, position, end, unclosed) is { } closing)
            {
                marked.Add(new Stretch(position + 1, closing));
                position = closing;
            }
        }

        return marked;
    }

    private static int? FindEnd(string message, int start, int end, HashSet<(string Closing, int End)> unclosed)
    {
        return message[start] switch
        {
            '«' => FindClosing(message, start, end, '«', '»'),
            '“' => FindClosing(message, start, end, '“', '”'),
            '„' => FindNext(message, start, end, "“”", unclosed),
            '‹' => FindClosing(message, start, end, '‹', '›'),
            '"' when MayOpen(message, start, isStraight: true) => FindNext(message, start, end, "\"", unclosed),
            '”' => FindNext(message, start, end, "”", unclosed),
            '\'' or '‘' or '’' when MayOpen(message, start, isStraight: false) => FindApostrophe(message, start, end, unclosed),
            _ => null,
        };
    }

    private static int FindClosing(string message, int start, int end, char open, char close)
    {
        var depth = 0;
        for (var position = start; position < end; position++)
        {
            // Each paragraph of a quoted law opens again without closing.
            var opensAgain = message[position] == open && position > start && BeginsParagraph(message, position);
            depth += message[position] == open && !opensAgain ? 1 : message[position] == close ? -1 : 0;
            if (depth == 0)
            {
                return position;
            }
        }

        return FindForgotten(message, start, end, open, close);
    }

    // A mark was forgotten: this one's own, or that of one inside.
    private static int FindForgotten(string message, int start, int end, char open, char close)
    {
        var paragraph = Math.Min(end, ParagraphEnd(message, start + 1));
        var next = message.IndexOf(open, start + 1, end - start - 1);
        if (next > paragraph && message.IndexOf(close, start, paragraph - start) < 0)
        {
            return paragraph;
        }

        var last = message.LastIndexOf(close, end - 1, end - start);
        return last > start ? last : end;
    }

    private static bool BeginsParagraph(string message, int position)
    {
        while (position > 0 && message[position - 1] is ' ' or '\u00A0' or '\t')
        {
            position--;
        }

        return position > 0 && message[position - 1] == '\n';
    }

    private static int ParagraphEnd(string message, int from)
    {
        var end = from >= message.Length ? -1 : message.IndexOf(Paragraph, from, StringComparison.Ordinal);
        return end < 0 ? message.Length : end;
    }

    private static int? FindNext(string message, int start, int limit, string closing, HashSet<(string Closing, int End)> unclosed)
    {
        if (unclosed.Contains((closing, limit)))
        {
            return null;
        }

        var end = message.AsSpan(start + 1, limit - start - 1).IndexOfAny(closing);
        return end < 0 && unclosed.Add((closing, limit)) ? null : start + 1 + end;
    }

    // A straight mark may stand behind an elision: « l'"acteur" ».
    private static bool MayOpen(string message, int start, bool isStraight)
    {
        return (start == 0 || !char.IsLetterOrDigit(message[start - 1]))
            && start + 1 < message.Length
            && (isStraight || !char.IsWhiteSpace(message[start + 1]));
    }

    private static int? FindApostrophe(string message, int start, int limit, HashSet<(string Closing, int End)> unclosed)
    {
        if (unclosed.Contains(("'", limit)))
        {
            return null;
        }

        for (var position = start + 1; position < limit; position++)
        {
            var isLast = position + 1 == message.Length || !char.IsLetterOrDigit(message[position + 1]);
            if (message[position] is '\'' or '’' && isLast && !char.IsWhiteSpace(message[position - 1]))
            {
                return position;
            }
        }

        unclosed.Add(("'", limit));
        return null;
    }
}
