using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>
/// Reads the speaker whom a sentence names behind its quotation: « , écrit Dhume », « selon Dhume », « , comme le dit
/// Dhume », « c'est de Dhume ? », « Dhume a vraiment dit ça ? ».
/// </summary>
internal sealed class SpeakerAfter(NameReader names, ReferenceReader references)
{
    private const int Reach = 16;
    private const int MostNames = 40;

    private static readonly string[] Objects = ["ca", "cela", "ceci", "l", "le"];

    /// <summary>The speaker named from this token on, or null.</summary>
    public AfterClaim? Read(TokenRow row, int start)
    {
        var sentence = Math.Min(row.SentenceEnd(Math.Min(start, row.Count - 1)), start + Reach + MostNames);
        var end = Enumerable.Range(start, sentence - start).FirstOrDefault(index => row[index].Kind == TokenKind.Quotation, sentence);
        var groups = NameGroup.Read(names, references, row, start, end);
        return groups.Count == 0 || groups[0].First - start > Reach ? null
            : groups[0].First == start ? Subject(row, groups[0], end)
            : Behind(row, start, groups[0], end);
    }

    // « Dhume a vraiment dit ça », « Dhume l'écrit », « Lahary n'a jamais dit ça »
    private static AfterClaim? Subject(TokenRow row, NameGroup group, int end)
    {
        var isObject = false;
        var isNegated = false;
        var isSaid = false;
        for (var index = group.End; index < end && row[index].Kind is TokenKind.Word or TokenKind.Sign; index++)
        {
            var token = row[index];
            isNegated |= token.Kind == TokenKind.Word && ClaimWords.Negation.Has(token.Text);
            isObject |= token.Kind == TokenKind.Word && Objects.Contains(token.Text, StringComparer.Ordinal);
            isSaid |= token.Kind == TokenKind.Word && (ClaimWords.Say.Has(token.Text) || ClaimWords.Said.Has(token.Text));
            if (token.Kind == TokenKind.Sign && token.Text[0] is not ('\'' or '’' or '-'))
            {
                break;
            }
        }

        return !isObject || !isSaid ? null
            : isNegated ? new AfterClaim(Claim.None, end, false)
            : new AfterClaim(group.Claim, end, false);
    }

    private static AfterClaim? Behind(TokenRow row, int start, NameGroup group, int end)
    {
        var last = group.First - 1;
        while (last > start && IsApostrophe(row[last]))
        {
            last--;
        }

        var role = ClaimRole.Speaks;
        for (var index = start; index < group.First; index++)
        {
            var token = row[index];
            if (token.Kind == TokenKind.Sign)
            {
                if (!(IsApostrophe(token) || token.IsSign(',') || token.IsSign(':') || token.IsSign('(')))
                {
                    return null;
                }
            }
            else if (token.Kind != TokenKind.Word)
            {
                return null;
            }
            else if (token.Text is "cite" or "citee" or "cites" or "citees" or "rapporte" or "rapportee" && row[last].IsWord("par"))
            {
                role = ClaimRole.Quotes;
            }
            else if (!ClaimWords.Bridge.Has(token.Text) && !ClaimWords.Say.Has(token.Text) && !ClaimWords.Speech.Has(token.Text)
                && !ClaimWords.Civility.Has(token.Text) && !ClaimWords.Adverb.Has(token.Text))
            {
                return null;
            }
        }

        // « c'est ce que Dhume affirme », « qui est contesté »
        if (row[last].Text is "que" or "qu")
        {
            return SaysBehind(row, group, end);
        }

        var isInverted = ClaimWords.Say.Has(row[last].Text) || ClaimWords.Said.Has(row[last].Text)
            || ClaimWords.Adverb.Has(row[last].Text) || ClaimWords.Civility.Has(row[last].Text);
        var claim = group.Claim with { Names = [.. group.Claim.Names.Select(name => name with { Role = role })] };
        return isInverted || ClaimWords.Lead.Has(row[last].Text) || row[last].IsSign(':') ? new AfterClaim(claim, group.End, false) : null;
    }

    private static AfterClaim? SaysBehind(TokenRow row, NameGroup group, int end)
    {
        var index = group.End;
        while (index < end && row[index].Kind == TokenKind.Word && (ClaimWords.Adverb.Has(row[index].Text) || row[index].Text is "a" or "ont" or "avait"))
        {
            index++;
        }

        var says = index < end && row[index].Kind == TokenKind.Word && !ClaimWords.Contest.Has(row[index].Text)
            && (ClaimWords.Say.Has(row[index].Text) || ClaimWords.Said.Has(row[index].Text));
        return says ? new AfterClaim(group.Claim, index + 1, false) : null;
    }

    private static bool IsApostrophe(MessageToken token)
    {
        return token.IsSign('\'') || token.IsSign('’');
    }
}
