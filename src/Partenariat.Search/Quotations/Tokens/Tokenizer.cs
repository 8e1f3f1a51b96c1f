using System.Globalization;
using Partenariat.Search.Quotations.Reading;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Tokens;

/// <summary>Cuts a message into tokens in one pass; each quotation is one of them.</summary>
internal static class Tokenizer
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The tokens in order.</summary>
    /// <param name="message">The message, cleaned.</param>
    /// <param name="quotations">The quotations in order, none within another.</param>
    public static List<MessageToken> Split(string message, IReadOnlyList<MarkedStretch> quotations)
    {
        List<MessageToken> tokens = [];
        var position = 0;
        foreach (var quotation in quotations)
        {
            Split(message, position, quotation.Outer.Start, tokens);
            tokens.Add(new MessageToken(TokenKind.Quotation, quotation.Inner.In(message), quotation.Outer.Start, quotation.Outer.End));
            position = quotation.Outer.End;
        }

        Split(message, position, message.Length, tokens);
        return tokens;
    }

    private static void Split(string message, int from, int to, List<MessageToken> tokens)
    {
        var position = from;
        while (position < to)
        {
            var start = position;
            var character = message[position];
            if (char.IsWhiteSpace(character))
            {
                position = SkipWhile(message, position, to, char.IsWhiteSpace);
                AddLine(message.AsSpan(start, position - start), start, position, tokens);
            }
            else if (Superscripts.Contains(character, StringComparison.Ordinal))
            {
                position = SkipWhile(message, position, to, sign => Superscripts.Contains(sign, StringComparison.Ordinal));
                tokens.Add(new MessageToken(TokenKind.Call, Digits(message.AsSpan(start, position - start)), start, position));
            }
            else if (WordFolding.IsWordCharacter(character))
            {
                position = SkipWhile(message, position, to, IsInWord);
                AddWord(message.AsSpan(start, position - start), start, position, tokens);
            }
            else
            {
                position += char.IsSurrogatePair(message, position) && position + 1 < to ? 2 : 1;
                tokens.Add(new MessageToken(TokenKind.Sign, message[start..position], start, position));
            }
        }
    }

    private static bool IsInWord(char character)
    {
        return WordFolding.IsWordCharacter(character) || WordFolding.IsIgnorable(character);
    }

    private static int SkipWhile(string message, int position, int to, Func<char, bool> isInside)
    {
        while (position < to && isInside(message[position]))
        {
            position++;
        }

        return position;
    }

    private static void AddLine(ReadOnlySpan<char> spaces, int start, int end, List<MessageToken> tokens)
    {
        var lines = spaces.Count('\n');
        if (lines > 0)
        {
            tokens.Add(new MessageToken(TokenKind.Line, lines == 1 ? "\n" : "\n\n", start, end));
        }
    }

    private static void AddWord(ReadOnlySpan<char> word, int start, int end, List<MessageToken> tokens)
    {
        if (char.IsDigit(word[0]))
        {
            tokens.Add(new MessageToken(TokenKind.Number, word.ToString().ToLower(CultureInfo.InvariantCulture), start, end));
            return;
        }

        var folded = WordFolding.Fold(word);
        if (folded.Length > 0)
        {
            var isUpper = word.Length > 1 && !word.ContainsAnyInRange('a', 'z') && word.ToString().All(letter => !char.IsLower(letter));
            tokens.Add(new MessageToken(TokenKind.Word, folded, start, end, char.IsUpper(word[0]), isUpper));
        }
    }

    private static string Digits(ReadOnlySpan<char> superscripts)
    {
        var digits = new char[superscripts.Length];
        for (var index = 0; index < digits.Length; index++)
        {
            digits[index] = (char)('0' + Superscripts.IndexOf(superscripts[index], StringComparison.Ordinal));
        }

        return new string(digits);
    }
}
