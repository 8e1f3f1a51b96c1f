namespace Partenariat.Search.Quotations.Reading;

/// <summary>Finds what stands between quotation marks of any kind; the outermost pair counts.</summary>
internal static class QuoteMarks
{
    /// <summary>The stretches between marks, in order, without the marks.</summary>
    public static IReadOnlyList<Stretch> Find(string message)
    {
        List<Stretch> marked = [];
        for (var position = 0; position < message.Length; position++)
        {
            if (FindEnd(message, position) is { } end)
            {
                marked.Add(new Stretch(position + 1, end));
                position = end;
            }
        }

        return marked;
    }

    private static int? FindEnd(string message, int start)
    {
        return message[start] switch
        {
            '«' => FindClosing(message, start, '«', '»'),
            '“' => FindClosing(message, start, '“', '”'),
            '„' => FindNext(message, start, "“”"),
            '‹' => FindClosing(message, start, '‹', '›'),
            '"' => FindNext(message, start, "\""),
            '”' => FindNext(message, start, "”"),
            '\'' or '‘' or '’' when MayOpen(message, start) => FindApostrophe(message, start),
            _ => null,
        };
    }

    // Each paragraph of a quoted law opens again without closing; and the last mark is often forgotten.
    private static int FindClosing(string message, int start, char open, char close)
    {
        var depth = 0;
        for (var position = start; position < message.Length; position++)
        {
            depth += message[position] == open ? 1 : message[position] == close ? -1 : 0;
            if (depth == 0)
            {
                return position;
            }
        }

        var last = message.LastIndexOf(close);
        return last > start ? last : message.Length;
    }

    private static int? FindNext(string message, int start, string closing)
    {
        var end = message.AsSpan(start + 1).IndexOfAny(closing);
        return end < 0 ? null : start + 1 + end;
    }

    private static bool MayOpen(string message, int start)
    {
        return (start == 0 || !char.IsLetterOrDigit(message[start - 1]))
            && start + 1 < message.Length
            && !char.IsWhiteSpace(message[start + 1]);
    }

    private static int? FindApostrophe(string message, int start)
    {
        for (var position = start + 1; position < message.Length; position++)
        {
            var isLast = position + 1 == message.Length || !char.IsLetterOrDigit(message[position + 1]);
            if (message[position] is '\'' or '’' && isLast && !char.IsWhiteSpace(message[position - 1]))
            {
                return position;
            }
        }

        return null;
    }
}
