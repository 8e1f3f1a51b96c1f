using System.Collections.Frozen;

namespace Partenariat.Search.Quotations.Tokens;

/// <summary>Tells where sentences end.</summary>
internal static class Sentences
{
    // A point after them ends no sentence.
    private static readonly FrozenSet<string> Abbreviations =
        ("p pp pg art arts vol n no nos ed eds cf m mm mme mmes mlle dr pr st ste al op cit ibid id trad coll chap sq sqq dir coord "
            + "tome fig univ prof janv fevr avr juil sept oct nov dec ex")
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True where a sentence ends with this token.</summary>
    public static bool Ends(IReadOnlyList<MessageToken> tokens, int index)
    {
        var token = tokens[index];
        return token.Kind switch
        {
            TokenKind.Line => EndsWithLine(tokens, index),
            TokenKind.Sign when token.Text[0] is '.' or '!' or '?' or '…' or ';' => EndsWithSign(tokens, index),
            TokenKind.Quotation => EndsInside(token.Text) && Next(tokens, index) is { } next && BeginsSentence(next),
            _ => false,
        };
    }

    // An empty line ends a sentence unless it introduces (« Dhume écrit : »); a single one may be a wrapped line.
    private static bool EndsWithLine(IReadOnlyList<MessageToken> tokens, int index)
    {
        if (index == 0)
        {
            return true;
        }

        var before = tokens[index - 1];
        var introduces = before.IsSign(':') || before.IsSign(',');
        var isWrapped = before.Kind is TokenKind.Word or TokenKind.Number && index + 1 < tokens.Count && IsPlain(tokens[index + 1]);
        return !introduces && (tokens[index].Text.Length > 1 || !isWrapped);
    }

    private static bool IsPlain(MessageToken token)
    {
        return token.Kind == TokenKind.Quotation || (token.Kind == TokenKind.Word && !token.IsCapital) || token.IsSign('(');
    }

    private static bool EndsWithSign(IReadOnlyList<MessageToken> tokens, int index)
    {
        var token = tokens[index];
        if (index + 1 == tokens.Count)
        {
            return true;
        }

        var next = tokens[index + 1];
        if (next.Start == token.End && next.Kind != TokenKind.Line)
        {
            return false;
        }

        var isAbbreviation = token.Text == "." && index > 0 && tokens[index - 1].End == token.Start
            && (tokens[index - 1].IsInitial || (tokens[index - 1].Kind == TokenKind.Word && Abbreviations.Contains(tokens[index - 1].Text)));
        return !isAbbreviation && (token.Text is ";" or "!" or "?" or "." || Next(tokens, index) is not { } following || BeginsSentence(following));
    }

    private static bool BeginsSentence(MessageToken token)
    {
        // After dots, a small letter goes on; after a point, chat begins with one too.
        return token.Kind is TokenKind.Quotation or TokenKind.Number or TokenKind.Line
            || token.IsCapital
            || token.IsDash
            || token.IsSign('[')
            || token.IsSign('(');
    }

    private static MessageToken? Next(IReadOnlyList<MessageToken> tokens, int index)
    {
        return index + 1 < tokens.Count ? tokens[index + 1] : null;
    }

    private static bool EndsInside(string quotation)
    {
        var words = quotation.AsSpan().TrimEnd(" \u00A0\u202F»”“\"'’›\n\t");
        return words.Length > 0 && words[^1] is '.' or '!' or '?' or '…';
    }
}
