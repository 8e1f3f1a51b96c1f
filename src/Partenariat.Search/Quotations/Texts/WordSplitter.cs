namespace Partenariat.Search.Quotations.Texts;

/// <summary>
/// Cuts a text into words, once through. Apostrophes, hyphens and spaces all separate; calls of notes are passed over;
/// square brackets that touch a word belong to it (« [L]e », « partenaire[s] »).
/// </summary>
internal static class WordSplitter
{
    private const int MostDigits = 2;

    /// <summary>The words of a text, in order.</summary>
    public static List<TextWord> Split(string text)
    {
        List<TextWord> words = [];
        var cut = CutMark.None;
        var isBracketed = false;
        for (var position = 0; position < text.Length;)
        {
            if (MarkAt(text, position) is var (mark, end))
            {
                cut = cut > mark ? cut : mark;
                position = end;
            }
            else if (IsInWord(text, position))
            {
                var word = Word(text, position, isBracketed, out isBracketed);
                position = word.End;
                if (word.Folded.Length > 0)
                {
                    words.Add(new TextWord(word.Folded, word.Start, word.LastEnd, cut, word.IsAdapted));
                    cut = CutMark.None;
                }
            }
            else
            {
                isBracketed = text[position] == '[' || (isBracketed && text[position] is not (']' or '\n'));
                position++;
            }
        }

        return words;
    }

    private static bool IsInWord(string text, int position)
    {
        return WordFolding.IsWordCharacter(text[position]) || (IsInnerBracket(text, position) && text[position] == '[');
    }

    // « partenaire[s] », « [L]e »: a bracket with letters on both sides of it, or that opens a word.
    private static bool IsInnerBracket(string text, int position)
    {
        if (text[position] is not ('[' or ']'))
        {
            return false;
        }

        var open = text[position] == '[' ? position : text.LastIndexOf('[', position, Math.Min(position + 1, 12));
        var close = text[position] == ']' ? position : text.IndexOf(']', position, Math.Min(text.Length - position, 12));
        return open >= 0 && close > open + 1
            && text.AsSpan(open + 1, close - open - 1).IndexOfAnyExcept(LettersOf(text, open, close)) < 0
            && ((open > 0 && char.IsLetter(text[open - 1])) || (close + 1 < text.Length && char.IsLetter(text[close + 1])));
    }

    // The letters between two brackets as a set; empty where anything else stands there.
    private static ReadOnlySpan<char> LettersOf(string text, int open, int close)
    {
        var inside = text.AsSpan(open + 1, close - open - 1);
        foreach (var character in inside)
        {
            if (!char.IsLetter(character))
            {
                return [];
            }
        }

        return inside;
    }

    private static (string Folded, int Start, int LastEnd, int End, bool IsAdapted) Word(string text, int start, bool isBracketed, out bool isStillBracketed)
    {
        var position = start;
        var lastEnd = start;
        var hasBracket = false;
        while (position < text.Length)
        {
            if (WordFolding.IsWordCharacter(text[position]))
            {
                position++;
                lastEnd = position;
            }
            else if (IsInnerBracket(text, position))
            {
                hasBracket = true;
                position++;
                lastEnd = position;
            }
            else if (WordFolding.IsIgnorable(text[position]))
            {
                position++;
            }
            else
            {
                break;
            }
        }

        isStillBracketed = isBracketed && !hasBracket;
        var letters = hasBracket
            ? text[start..position].Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)
            : text[start..position];
        return (WordFolding.Fold(letters), start, lastEnd, position, hasBracket || isBracketed);
    }

    // « (...) », « [ … ] »; « ... »; calls of notes « (5) », « [3] », « <17> ».
    private static (CutMark Mark, int End)? MarkAt(string text, int position)
    {
        if (text[position] is '(' or '[' or '<')
        {
            var inside = SkipSpaces(text, position + 1);
            var dots = DotsEnd(text, inside, fewest: 2);
            if (dots > inside && text[position] != '<' && SkipSpaces(text, dots) is var close && close < text.Length && text[close] is ')' or ']')
            {
                return (CutMark.Bracketed, close + 1);
            }

            return CallEnd(text, position) is { } end ? (CutMark.None, end) : null;
        }

        return DotsEnd(text, position, fewest: 3) is var last && last > position ? (CutMark.Ellipsis, last) : null;
    }

    private static int SkipSpaces(string text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    // « … », or so many points.
    private static int DotsEnd(string text, int position, int fewest)
    {
        var end = position;
        while (end < text.Length && text[end] is '.' or '…')
        {
            end++;
        }

        return end - position >= fewest || text.AsSpan(position, end - position).Contains('…') ? end : position;
    }

    private static int? CallEnd(string text, int position)
    {
        var start = position + 1 < text.Length && char.IsWhiteSpace(text[position + 1]) ? position + 2 : position + 1;
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var close = end < text.Length && char.IsWhiteSpace(text[end]) ? end + 1 : end;
        return end - start is > 0 and <= MostDigits && close < text.Length && text[close] is ')' or ']' or '>' ? close + 1 : null;
    }
}
