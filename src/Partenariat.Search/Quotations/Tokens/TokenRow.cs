using Partenariat.Search.Quotations.Reading;

namespace Partenariat.Search.Quotations.Tokens;

/// <summary>The tokens of a message, and where its sentences begin.</summary>
internal sealed class TokenRow
{
    private readonly int[] _sentenceStarts;

    public TokenRow(string message, IReadOnlyList<MarkedStretch> quotations)
    {
        Message = message;
        Tokens = Tokenizer.Split(message, quotations);
        _sentenceStarts = new int[Tokens.Count + 1];
        for (var index = 1; index <= Tokens.Count; index++)
        {
            _sentenceStarts[index] = Sentences.Ends(Tokens, index - 1) ? index : _sentenceStarts[index - 1];
        }
    }

    public string Message { get; }

    public IReadOnlyList<MessageToken> Tokens { get; }

    public int Count => Tokens.Count;

    public MessageToken this[int index] => Tokens[index];

    /// <summary>The first token of the sentence that this token belongs to.</summary>
    public int SentenceStart(int index)
    {
        return _sentenceStarts[index];
    }

    /// <summary>The position after the last token of the sentence that this token belongs to.</summary>
    public int SentenceEnd(int index)
    {
        var end = index + 1;
        while (end < Count && _sentenceStarts[end] != end)
        {
            end++;
        }

        return end;
    }

    /// <summary>The token that begins at this position of the message or after it.</summary>
    public int At(int position)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tokens[middle].Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The text from one token to another, one line.</summary>
    public string Text(int from, int to)
    {
        return from < to ? Message[Tokens[from].Start..Tokens[to - 1].End] : "";
    }

    /// <summary>The bracket that closes the one at this token, or null; nested ones are passed over.</summary>
    public int? Closing(int open, int most)
    {
        var (opens, closes) = Tokens[open].Text == "[" ? ('[', ']') : ('(', ')');
        var depth = 0;
        for (var index = open; index < Count && index <= open + most; index++)
        {
            depth += Tokens[index].IsSign(opens) ? 1 : Tokens[index].IsSign(closes) ? -1 : 0;
            if (depth == 0)
            {
                return index;
            }
        }

        return null;
    }
}
