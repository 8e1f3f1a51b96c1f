using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>The notes of a message: lines that begin with a number by which the text calls them.</summary>
internal sealed class NoteTexts
{
    private const int MostDigits = 3;

    private readonly Dictionary<string, (int First, int Last)> _notes = new(StringComparer.Ordinal);

    public NoteTexts(TokenRow row)
    {
        var calls = Calls(row);
        for (var index = 0; index < row.Count; index++)
        {
            if (IsLineStart(row, index) && Number(row, index) is var (number, first) && first < row.Count && calls.Contains(number))
            {
                _notes[number] = (first, EndOfLine(row, first));
            }
        }
    }

    /// <summary>The tokens of the text of a note, or null.</summary>
    public (int First, int Last)? Find(string number)
    {
        return _notes.TryGetValue(number, out var note) ? note : null;
    }

    /// <summary>True where this token belongs to the text of a note.</summary>
    public bool Holds(int index)
    {
        return _notes.Values.Any(note => note.First <= index && index < note.Last);
    }

    /// <summary>The call of a note at this token: « ¹ », « 1 » glued to the mark, « [1] », « (1) »; null for anything else.</summary>
    public (string Number, int End)? CallAt(TokenRow row, int index)
    {
        if (index >= row.Count)
        {
            return null;
        }

        var token = row[index];
        if (token.Kind == TokenKind.Call)
        {
            return (token.Text, index + 1);
        }

        var isGlued = index > 0 && row[index - 1].End == token.Start;
        if (token.Kind == TokenKind.Number && isGlued && token.Text.Length <= MostDigits && _notes.ContainsKey(token.Text))
        {
            return (token.Text, index + 1);
        }

        var isBracketed = (token.IsSign('[') || token.IsSign('('))
            && index + 2 < row.Count
            && row[index + 1].Kind == TokenKind.Number
            && row[index + 1].Text.Length <= MostDigits
            && (row[index + 2].IsSign(']') || row[index + 2].IsSign(')'));
        return isBracketed && _notes.ContainsKey(row[index + 1].Text) ? (row[index + 1].Text, index + 3) : null;
    }

    // A numbered list is none: what is called stands behind words or a quotation.
    private static HashSet<string> Calls(TokenRow row)
    {
        HashSet<string> calls = new(StringComparer.Ordinal);
        for (var index = 1; index < row.Count; index++)
        {
            var isBehind = !IsLineStart(row, index);
            var isGlued = row[index - 1].End == row[index].Start
                && row[index - 1].Kind is TokenKind.Quotation or TokenKind.Word or TokenKind.Sign
                && !row[index - 1].IsDash;
            if (row[index].Kind == TokenKind.Call && isBehind)
            {
                calls.Add(row[index].Text);
            }
            else if (row[index].Kind == TokenKind.Number && row[index].Text.Length <= MostDigits && isBehind
                && ((isGlued && row[index - 1].Kind == TokenKind.Quotation)
                    || (isGlued && (row[index - 1].IsSign('[') || row[index - 1].IsSign('(')) && !IsLineStart(row, index - 1))))
            {
                calls.Add(row[index].Text);
            }
        }

        return calls;
    }

    private static bool IsLineStart(TokenRow row, int index)
    {
        return index == 0 || row[index - 1].Kind == TokenKind.Line;
    }

    // « ¹ Dhume… », « 1. Dhume… », « 1 Dhume… », « [1] Dhume… », « (1) Dhume… ».
    private static (string Number, int First)? Number(TokenRow row, int index)
    {
        if (row[index].Kind == TokenKind.Call)
        {
            return (row[index].Text, index + 1);
        }

        var isBracketed = row[index].IsSign('[') || row[index].IsSign('(');
        var at = isBracketed ? index + 1 : index;
        if (at >= row.Count || row[at].Kind != TokenKind.Number || row[at].Text.Length > MostDigits)
        {
            return null;
        }

        var first = at + 1;
        while (first < row.Count && row[first].Kind == TokenKind.Sign && row[first].Text[0] is ']' or ')' or '.' or ':' or '-' or '–')
        {
            first++;
        }

        return first < row.Count && row[first].Kind is TokenKind.Word or TokenKind.Quotation ? (row[at].Text, first) : null;
    }

    private static int EndOfLine(TokenRow row, int index)
    {
        while (index < row.Count && row[index].Kind != TokenKind.Line)
        {
            index++;
        }

        return index;
    }
}
