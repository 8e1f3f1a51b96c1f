namespace Partenariat.Search.Quotations.Reading;

/// <summary>Which closing mark closes which opening one, read once for the whole text: looking anew from each mark would be quadratic.</summary>
internal sealed class PairedMarks
{
    private readonly Dictionary<int, int> _closings = [];

    /// <summary>Pairs the marks of one kind.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">The opening mark.</param>
    /// <param name="close">The closing mark, another character.</param>
    public PairedMarks(string text, char open, char close)
    {
        var depth = 0;
        Stack<(int Position, int Depth)> opened = [];
        for (var position = 0; position < text.Length; position++)
        {
            if (text[position] == open)
            {
                // Each paragraph of a quoted law opens again without closing: its mark and the one before are closed by the same.
                depth += BeginsParagraph(text, position) ? 0 : 1;
                opened.Push((position, depth));
            }
            else if (text[position] == close)
            {
                depth--;
                while (opened.TryPeek(out var last) && last.Depth > depth)
                {
                    _closings[opened.Pop().Position] = position;
                }
            }
        }
    }

    /// <summary>Where the mark that opens here is closed, or null where it never is.</summary>
    public int? ClosingOf(int position)
    {
        return _closings.TryGetValue(position, out var closing) ? closing : null;
    }

    private static bool BeginsParagraph(string text, int position)
    {
        while (position > 0 && text[position - 1] is ' ' or '\u00A0' or '\t')
        {
            position--;
        }

        return position > 0 && text[position - 1] == '\n';
    }
}
