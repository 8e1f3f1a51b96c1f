using Partenariat.Search.Quotations.Claims;
using Partenariat.Search.Quotations.Tokens;
using Partenariat.Search.Quotations.Wording;

namespace Partenariat.Search.Quotations.Reading;

/// <summary>Finds where a frame may begin and end beside a quotation that no marks show.</summary>
internal sealed class BareFrame(TokenRow row, ReferenceReader references)
{
    // Frames are short: in a long paste, only its ends are searched for them.
    private const int Reach = 45;
    private const int LongestReference = 24;
    private const int LongestAside = 40;
    private const int LongestRemark = 9;

    private static readonly PhraseTable Openings = PhraseTable.Of("opening");
    private static readonly PhraseTable ClosingPhrases = PhraseTable.Of("closing");
    private static readonly PhraseTable Saying = PhraseTable.Of("saying");
    private static readonly PhraseTable Signed = PhraseTable.Of("signed");

    /// <summary>The sentences between two tokens, as ranges of tokens.</summary>
    public IReadOnlyList<(int From, int To)> Sentences(int from, int to)
    {
        List<(int From, int To)> sentences = [];
        for (var start = from; start < to;)
        {
            var end = Math.Min(to, row.SentenceEnd(start));
            sentences.Add((start, end));
            start = end;
        }

        return sentences;
    }

    /// <summary>True where a sentence only speaks about a quotation, greets, thanks or gives a reference.</summary>
    public bool IsFrame(int from, int to)
    {
        return FrameReader.IsFrame(row, from, to) || IsReference(from, to);
    }

    /// <summary>True where a sentence is a reference down to the page or the year: « Vie sociale, n° 1/2010, p. 167 ».</summary>
    public bool IsReference(int from, int to)
    {
        return to - from <= LongestReference
            && from < to
            && HasNumber(from, to)
            && references.Read(row, from, to) is (ReferenceKind.Reference, var claim)
            && (claim.Page is not null || claim.Years.Count > 0 || claim.Names.Any(name => name.Years.Count > 0));
    }

    /// <summary>The position after the words at the beginning that name who speaks: « c'est bien Lahary qui dit que ».</summary>
    public int OpeningEnd(int from, int to)
    {
        var end = from < to ? Openings.EndAt(row, from, from, Math.Min(to, from + Reach)) : -1;
        if (end < 0)
        {
            return from;
        }

        while (end < to && row[end].Kind is TokenKind.Sign && row[end].Text[0] is ':' or ',' or '\'' or '’')
        {
            end++;
        }

        return end;
    }

    /// <summary>The tokens where questions about the quotation, or its reference, may begin before the end.</summary>
    public IEnumerable<int> Closings(int from, int to)
    {
        for (var index = Math.Max(from + 1, to - Reach); index < to; index++)
        {
            if (IsClosing(index, to))
            {
                yield return index;
            }
        }
    }

    private bool IsClosing(int index, int to)
    {
        // The point or the dots at the end belong to the words.
        if (row[index].Kind == TokenKind.Sign && row[index].Text[0] is '.' or '!' or '?' or '…')
        {
            return false;
        }

        var first = index;
        while (first < to && (IsSeparator(row[first]) || row[first].Kind == TokenKind.Line))
        {
            first++;
        }

        if (first >= to)
        {
            return false;
        }

        var isBroken = first > index || IsSeparator(row[index - 1]);
        var isOneSentence = row.SentenceStart(to - 1) <= first;
        return (row[index].IsSign('(') && IsBracketReference(index, to))
            || (isOneSentence && !IsJoined(first) && IsShortOrAsks(first, to) && ClosingPhrases.EndAt(row, first, first, to) >= 0)
            || (isBroken && (Saying.EndAt(row, first, first, to) >= 0 || Signed.EndAt(row, first, first, to) >= 0))
            || (IsApart(index) && IsTailReference(first, to))
            || IsPage(first, to);
    }

    // « qu'est-ce », « auriez-vous »
    private bool IsJoined(int index)
    {
        return index > 0 && (row[index - 1].IsSign('\'') || row[index - 1].IsSign('’') || (row[index - 1].IsSign('-') && IsGlued(index)));
    }

    private bool IsGlued(int index)
    {
        return index > 1 && row[index - 1].End == row[index].Start && row[index - 2].End == row[index - 1].Start;
    }

    // « , c'est bien d'elle » closes; « , c'est céder un morceau de son territoire » goes on.
    private bool IsShortOrAsks(int first, int to)
    {
        return row[to - 1].IsSign('?') || Enumerable.Range(first, to - first).Count(index => row[index].Kind == TokenKind.Word) <= LongestRemark;
    }

    // « (Vidalenc, 2006) », but not a bracket that belongs to the words.
    private bool IsBracketReference(int open, int to)
    {
        return row.Closing(open, LongestAside) is { } close
            && IsOver(close + 1, to)
            && references.Read(row, open + 1, close).Kind is ReferenceKind.Reference or ReferenceKind.Same or ReferenceKind.Editorial;
    }

    // « , Vidalenc 2006 », « – Damon, 2009, p. 150 »
    private bool IsTailReference(int first, int to)
    {
        return to - first <= LongestReference
            && HasNumber(first, to)
            && references.Read(row, first, to) is (ReferenceKind.Reference, var claim)
            && claim.Names.Any(name => name.Years.Count > 0) | claim.Page is not null
            && claim.Names.Any(name => name.Start == row[first].Start && (row[first].IsCapital || name.AuthorIds.Count > 0));
    }

    // No page and no year is without one; most sentences are, and need not be read as references.
    private bool HasNumber(int from, int to)
    {
        foreach (var character in row.Message.AsSpan(row[from].Start, row[to - 1].End - row[from].Start))
        {
            if (char.IsDigit(character))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPage(int first, int to)
    {
        return row[first].Text is "p" or "pp" or "page" or "pages"
            && Numbers.Page(row, first, to) is { } page
            && IsOver(row.At(page.Start + page.Text.Length), to);
    }

    private bool IsApart(int index)
    {
        return row[index].Kind == TokenKind.Line || row[index].IsSign(',') || row[index].IsSign(';') || row[index].IsSign(':') || row[index].IsDash;
    }

    private bool IsOver(int index, int to)
    {
        while (index < to && row[index].Kind is TokenKind.Sign or TokenKind.Line)
        {
            index++;
        }

        return index >= to;
    }

    private static bool IsSeparator(MessageToken token)
    {
        return token.Kind == TokenKind.Sign && (token.IsDash || token.Text[0] is ',' or ';' or ':' or '.' or '(' or '!' or '?' or '…' or '=');
    }
}
