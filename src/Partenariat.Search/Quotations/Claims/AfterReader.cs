using Partenariat.Search.Quotations.Texts;
using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>
/// Reads what stands right after a quotation: the call of a note, brackets, a dash or a line with a reference, a
/// speaker (« , écrit Dhume », « selon Dhume »).
/// </summary>
internal sealed class AfterReader(ReferenceReader references, ReferenceLine lines, SpeakerAfter speakers, NextSentence sentences, NoteTexts notes)
{
    private const int LongestBracket = 90;
    private const int MostBrackets = 3;
    private const string Punctuation = ".,!?…*_\"”»;:";

    /// <summary>What the tokens after the quotation claim, and where that ends.</summary>
    /// <param name="row">The message.</param>
    /// <param name="quotation">The token of the quotation.</param>
    /// <param name="isIntroduced">True where somebody is named before it: then a line behind it heads the next one.</param>
    public AfterClaim Read(TokenRow row, int quotation, bool isIntroduced)
    {
        var found = new AfterClaim(Claim.None, quotation + 1, IsSame: false);
        for (var turn = 0; turn < MostBrackets && !found.Claim.SaysWho; turn++)
        {
            if (ReadNote(row, found.End) is { } note)
            {
                found = found.Add(note);
            }
            else if (ReadBracket(row, found.End, quotation) is { } bracket)
            {
                found = found.Add(bracket);
            }
            else
            {
                break;
            }
        }

        return found.Claim.SaysWho || found.IsSame ? found : found.Add(ReadTail(row, found.End, quotation, isIntroduced));
    }

    private AfterClaim? ReadNote(TokenRow row, int from)
    {
        var index = SkipSigns(row, from);
        if (notes.CallAt(row, index) is not var (number, end) || notes.Find(number) is not var (first, last))
        {
            return null;
        }

        var (kind, claim) = references.Read(row, first, last);
        return new AfterClaim(kind == ReferenceKind.Unclear ? Unclear(row, first, last) : claim, end, kind == ReferenceKind.Same);
    }

    private AfterClaim? ReadBracket(TokenRow row, int from, int quotation)
    {
        var open = SkipSigns(row, from);
        if (open >= row.Count || !(row[open].IsSign('(') || row[open].IsSign('[')) || row.Closing(open, LongestBracket) is not { } close)
        {
            return null;
        }

        var (kind, claim) = references.Read(row, open + 1, close);
        return kind switch
        {
            ReferenceKind.Reference => new AfterClaim(claim, close + 1, false),
            ReferenceKind.Same => new AfterClaim(claim, close + 1, true),
            ReferenceKind.Unclear when !Abbreviates(row, open + 1, close, quotation) => new AfterClaim(Unclear(row, open + 1, close), close + 1, false),
            _ => new AfterClaim(Claim.None, close + 1, false),
        };
    }

    // A dash, a comma, a new line, or nothing; then a speaker or a reference that ends with the sentence.
    private AfterClaim ReadTail(TokenRow row, int from, int quotation, bool isIntroduced)
    {
        var none = new AfterClaim(Claim.None, from, false);
        var start = SkipSigns(row, from);
        if (start >= row.Count)
        {
            return none;
        }

        // « « … » Selon Dhume, il faut… »: the full stop was forgotten.
        var isForgotten = row[start].IsCapital && ClaimWords.Forward.Has(row[start].Text) && sentences.GoesForward(row, start);
        var isSameSentence = row.SentenceStart(start) <= quotation && !isForgotten;
        if (isSameSentence && speakers.Read(row, start) is { } speaker)
        {
            return speaker;
        }

        if (isSameSentence && Pronouns.After(row, start) is { } pointed)
        {
            return new AfterClaim(Claim.None with { NotUnderstood = [pointed] }, start, false);
        }

        var isLine = row[start].Kind == TokenKind.Line;
        var isDash = false;
        while (start < row.Count && (row[start].IsDash || row[start].Kind == TokenKind.Line || row[start].IsSign('=')))
        {
            isDash |= row[start].IsDash;
            start++;
        }

        return start >= row.Count || (!isSameSentence && sentences.GoesForward(row, start)) ? none
            : isDash && speakers.Read(row, start) is { } dashed ? dashed
            : isLine && !isDash && (isIntroduced || lines.Heads(row, quotation + 1, start)) ? none
            : lines.Read(row, start, isLine, isDash) ?? none;
    }

    // « aide sociale à l'enfance » (ASE)
    private static bool Abbreviates(TokenRow row, int from, int to, int quotation)
    {
        return to == from + 1
            && row[from].IsUpper
            && WordSplitter.Split(row[quotation].Text).Select(word => word.Folded[0]).Intersect(row[from].Text).Count()
                >= row[from].Text.Distinct().Count() - 1;
    }

    private static Claim Unclear(TokenRow row, int from, int to)
    {
        return Claim.None with { NotUnderstood = [row.Text(from, to)] };
    }

    // Punctuation between a quotation and its reference.
    private static int SkipSigns(TokenRow row, int index)
    {
        while (index < row.Count && row[index].Kind == TokenKind.Sign && Punctuation.Contains(row[index].Text[0], StringComparison.Ordinal))
        {
            index++;
        }

        return index;
    }
}

/// <summary>What was read after a quotation.</summary>
/// <param name="Claim">What it claims.</param>
/// <param name="End">The position after the last token that belongs to it.</param>
/// <param name="IsSame">True for « ibid. » and « op. cit. »: the reference before is meant.</param>
internal sealed record AfterClaim(Claim Claim, int End, bool IsSame)
{
    /// <summary>This and what follows it.</summary>
    public AfterClaim Add(AfterClaim next)
    {
        return new AfterClaim(ClaimJoining.Join(Claim, next.Claim), next.End, IsSame || next.IsSame);
    }
}
