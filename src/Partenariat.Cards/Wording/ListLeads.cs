namespace Partenariat.Cards.Wording;

/// <summary>Where the sentence begins that a list completes: « les établissements peuvent : ».</summary>
internal static class ListLeads
{
    private const string Item = "- ";

    /// <summary>The beginning of the sentence before the list in which a place stands; null where it stands in no list, or nothing leads to it.</summary>
    /// <param name="text">The passage; its list items begin with « - » at the start of a line.</param>
    /// <param name="place">A place in it.</param>
    public static int? Before(string text, int place)
    {
        var line = LineOf(text, place);
        if (!IsItem(text, line))
        {
            return null;
        }

        while (IsItem(text, line))
        {
            if (line == 0)
            {
                return null;
            }

            line = LineOf(text, line - 1);
        }

        // An empty line parts paragraphs and lists.
        if (line > 0 && text[line] == '\n')
        {
            line = LineOf(text, line - 1);
        }

        var end = text.IndexOf('\n', line) is >= 0 and var next ? next : text.Length;
        return text.AsSpan(line, end - line).TrimEnd().EndsWith(':') ? line : null;
    }

    private static bool IsItem(string text, int line)
    {
        return text.AsSpan(line).StartsWith(Item, StringComparison.Ordinal);
    }

    private static int LineOf(string text, int place)
    {
        return place == 0 ? 0 : text.LastIndexOf('\n', place - 1) + 1;
    }
}
