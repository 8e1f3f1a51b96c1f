using System.Globalization;
using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Wording;

/// <summary>
/// A row of words that people type around a quotation, such as « est ce bien|juste|vrai ». Matching looks at each token
/// a bounded number of times: a gap is of a few words at most.
/// </summary>
internal sealed class Phrase
{
    private readonly Element[] _elements;

    private Phrase(Element[] elements)
    {
        _elements = elements;
    }

    /// <summary>
    /// Reads a phrase: words apart by spaces, « a|b » one or the other, « verifi~ » all that begins so, « x? » may be
    /// missing, « *3 » up to three words of any kind, « +3 » one to three, « &lt;?&gt; » a sign, « ^ » the beginning of a sentence, « $ » the end.
    /// </summary>
    public static Phrase Parse(string line)
    {
        return new Phrase([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Element.Parse)]);
    }

    /// <summary>The words with which a match may begin; null where any may.</summary>
    public IReadOnlyList<string>? FirstWords => _elements[0] is { Kind: ElementKind.Words, IsOptional: false, HasPrefix: false } first ? first.Words : null;

    /// <summary>The position after a match that begins at this token, or -1.</summary>
    public int Match(TokenRow row, int index, int from, int to)
    {
        return Match(row, index, from, to, 0);
    }

    private int Match(TokenRow row, int index, int from, int to, int element)
    {
        if (element == _elements.Length)
        {
            return index;
        }

        var current = _elements[element];
        switch (current.Kind)
        {
            case ElementKind.Start:
                return index == from || row.SentenceStart(index) == index ? Match(row, index, from, to, element + 1) : -1;
            case ElementKind.End:
                return IsOver(row, index, to) ? index : -1;
            case ElementKind.Gap:
                return MatchGap(row, index, from, to, element, current);
            default:
                var next = Word(row, index, to);
                if (next < to && current.Fits(row[next]) && Match(row, next + 1, from, to, element + 1) is var end and >= 0)
                {
                    return end;
                }

                return current.IsOptional ? Match(row, index, from, to, element + 1) : -1;
        }
    }

    private int MatchGap(TokenRow row, int index, int from, int to, int element, Element gap)
    {
        var at = index;
        for (var taken = 0; taken <= gap.Most; taken++)
        {
            if (taken >= gap.Fewest && Match(row, at, from, to, element + 1) is var end and >= 0)
            {
                return end;
            }

            at = Word(row, at, to);
            if (at >= to || row[at].Kind is not (TokenKind.Word or TokenKind.Number))
            {
                return -1;
            }

            at++;
        }

        return -1;
    }

    // Apostrophes and hyphens between two words are no signs of their own.
    private static int Word(TokenRow row, int index, int to)
    {
        while (index < to && row[index].Kind == TokenKind.Sign && row[index].Text[0] is '\'' or '’' or '-' or '*' or '_')
        {
            index++;
        }

        return index;
    }

    private static bool IsOver(TokenRow row, int index, int to)
    {
        while (index < to && row[index].Kind is TokenKind.Sign or TokenKind.Line)
        {
            index++;
        }

        return index >= to;
    }

    private enum ElementKind
    {
        Words,
        Sign,
        Gap,
        Start,
        End,
    }

    private sealed record Element(ElementKind Kind, string[] Words, bool IsOptional, int Fewest, int Most)
    {
        public bool HasPrefix => Array.Exists(Words, word => word[^1] == '~');

        public static Element Parse(string text)
        {
            return text[0] switch
            {
                '^' => new Element(ElementKind.Start, [], false, 0, 0),
                '$' => new Element(ElementKind.End, [], false, 0, 0),
                '*' or '+' => new Element(ElementKind.Gap, [], false, text[0] == '+' ? 1 : 0, int.Parse(text.AsSpan(1), CultureInfo.InvariantCulture)),
                '<' => new Element(ElementKind.Sign, [.. text[1..text.LastIndexOf('>')].Select(sign => sign.ToString())], text[^1] == '?', 0, 0),
                _ => new Element(ElementKind.Words, text.TrimEnd('?').Split('|'), text[^1] == '?', 0, 0),
            };
        }

        public bool Fits(MessageToken token)
        {
            return Kind == ElementKind.Sign
                ? token.Kind == TokenKind.Sign && Words.Contains(token.Text, StringComparer.Ordinal)
                : token.Kind is TokenKind.Word or TokenKind.Number && Fits(token.Text);
        }

        private bool Fits(string text)
        {
            foreach (var word in Words)
            {
                if (word[^1] == '~' ? text.AsSpan().StartsWith(word.AsSpan(0, word.Length - 1), StringComparison.Ordinal) : text == word)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
