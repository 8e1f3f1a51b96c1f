using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>What the words before a quotation say beside the names: negations, prepositions, what stands between.</summary>
internal sealed class ClauseWords(TokenRow row, int start, int end, IReadOnlyList<NameGroup> groups)
{
    // In words.
    private const int LongestLabel = 12;
    private const int LongestLead = 6;
    private const int LongestVerb = 5;

    /// <summary>True for a word of the class.</summary>
    public bool Is(int index, ClaimWords words)
    {
        return row[index].Kind == TokenKind.Word && words.Has(row[index].Text);
    }

    /// <summary>The name whose last word this is, or null.</summary>
    public NameGroup? GroupEndingAt(int index)
    {
        return groups.FirstOrDefault(group => group.End - 1 == index);
    }

    /// <summary>The first place from here on that holds no adverb, title of a person, dash or apostrophe.</summary>
    public int SkipAdverbs(int index)
    {
        while (index >= start && index < end && (row[index].IsDash || IsApostrophe(index) || Is(index, ClaimWords.Adverb) || Is(index, ClaimWords.Civility)))
        {
            index++;
        }

        return index;
    }

    /// <summary>The last word before a place, articles, titles of persons and apostrophes passed over; before the start where there is none.</summary>
    public int LastWordBefore(int index)
    {
        var at = index - 1;
        while (at >= start && (IsApostrophe(at) || Is(at, ClaimWords.Civility) || Is(at, ClaimWords.Article)))
        {
            at--;
        }

        return at >= start && row[at].Kind == TokenKind.Word ? at : start - 1;
    }

    /// <summary>True for what may stand between a subject and its verb.</summary>
    public bool IsBesideVerb(int index)
    {
        var token = row[index];
        return token.Kind == TokenKind.Sign
            ? token.Text[0] is '\'' or '’' or '-' or ','
            : Is(index, ClaimWords.Adverb) || Is(index, ClaimWords.Negation) || Is(index, ClaimWords.Beside) || IsInverted(index);
    }

    /// <summary>« Sanchez, colloque de gérontologie : », « fonteneau sur le réseau : »</summary>
    public bool IsLabel(NameGroup group)
    {
        return group.First == start && end - group.End <= LongestLabel && row[end - 1].IsSign(':') && Enumerable.Range(group.End, end - group.End)
            .All(index => !(Is(index, ClaimWords.Say) || Is(index, ClaimWords.Contest) || Is(index, ClaimWords.Cite) || Is(index, ClaimWords.Relative)));
    }

    /// <summary>True where only small words stand between the name and the quotation.</summary>
    public bool IsAtQuotation(NameGroup group)
    {
        return Enumerable.Range(group.End, end - group.End).All(index => row[index].Kind != TokenKind.Word || ClaimWords.Into.Has(row[index].Text));
    }

    /// <summary>« Damon critique Dhume : »</summary>
    public bool HasContest(int index)
    {
        return Enumerable.Range(start, index - start).Any(before => Is(before, ClaimWords.Contest));
    }

    /// <summary>« la formule de Dhume », « l'ouvrage de Dhume », « attribué à Dhume »</summary>
    /// <param name="lead">The word before the name.</param>
    public bool IsSpeechOf(int lead)
    {
        if (lead < start || !Is(lead, ClaimWords.Of))
        {
            return false;
        }

        for (var index = lead - 1; index >= start && lead - index <= LongestLead; index--)
        {
            if (Is(index, ClaimWords.Ascribed) || (!row[lead].IsWord("a") && Is(index, ClaimWords.Speech)))
            {
                return !Enumerable.Range(start, index - start).Any(before => Is(before, ClaimWords.Contrary) || Is(before, ClaimWords.Contest));
            }
        }

        return false;
    }

    /// <summary>« contrairement à ce que pense Lahary »: up to the last comma.</summary>
    public bool IsContrary(int lead)
    {
        return Enumerable.Range(0, lead - start + 1)
            .Select(back => lead - back)
            .TakeWhile(index => !row[index].IsSign(','))
            .Take(LongestLead)
            .Any(index => Is(index, ClaimWords.Contrary));
    }

    /// <summary>True where a clause begins with this word.</summary>
    public bool BeginsClause(int index)
    {
        return index == start || row[index - 1].Kind != TokenKind.Word || ClaimWords.Opener.Has(row[index - 1].Text);
    }

    /// <summary>True where the word leads to somebody who is not the speaker: « avec Dhume ».</summary>
    public bool LeadsAway(int index)
    {
        return index >= start && Is(index, ClaimWords.Away);
    }

    /// <summary>True where a verb is negated.</summary>
    public bool IsNegated(int verb)
    {
        var from = Math.Max(start, verb - LongestVerb);
        return Enumerable.Range(from, Math.Min(end, verb + 3) - from).Any(index => Is(index, ClaimWords.Denial) && !HasCommaBetween(index, verb));
    }

    /// <summary>« a », « ont », « avait » before a participle.</summary>
    public bool HasAuxiliary(int participle)
    {
        return Enumerable.Range(Math.Max(start, participle - LongestVerb), Math.Min(LongestVerb, participle - start))
            .Any(index => Is(index, ClaimWords.Auxiliary));
    }

    // « Damon a-t-il dit », « a t il dit »
    private bool IsInverted(int index)
    {
        return index > start && Is(index, ClaimWords.Pronoun) && (row[index - 1].IsDash || row[index - 1].IsWord("t"));
    }

    private bool HasCommaBetween(int one, int other)
    {
        return Enumerable.Range(Math.Min(one, other), Math.Abs(one - other)).Any(index => row[index].IsSign(','));
    }

    private bool IsApostrophe(int index)
    {
        return row[index].IsSign('\'') || row[index].IsSign('’');
    }
}
