using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>The words before a quotation, looked at from the quotation backwards for what governs it.</summary>
internal sealed class Clause(TokenRow row, int start, int end, IReadOnlyList<NameGroup> groups)
{
    private const int LongestSubject = 14;
    private const int LongestLabel = 12;

    // Words that lead to somebody who is not the speaker.
    private static readonly string[] Away = ["a", "sur", "contre", "avec", "sans", "dont", "envers", "au", "vers", "et", "que", "qu"];

    private readonly HashSet<NameGroup> _aside = [];

    /// <summary>True for somebody whom the sentence names for another purpose: « contrairement à Damon ».</summary>
    public bool IsSetAside(NameGroup group)
    {
        return _aside.Contains(group);
    }

    /// <summary>
    /// What the word at this place makes of the quotation: a claim; an empty one where it says that the words are not
    /// somebody's; null where it governs nothing.
    /// </summary>
    public Claim? GovernAt(int index)
    {
        if (GroupEndingAt(index) is { } label)
        {
            return OfLabel(label);
        }

        if (row[index].Kind != TokenKind.Word)
        {
            return null;
        }

        var word = row[index].Text;
        return ClaimWords.Turn.Has(word) && groups.Any(group => group.First < index) ? Claim.None
            : ClaimWords.Contest.Has(word) ? OfContest(index)
            : ClaimWords.Cite.Has(word) ? OfCiting(index)
            : ClaimWords.Say.Has(word) || (ClaimWords.Said.Has(word) && HasAuxiliary(index)) ? OfVerb(index)
            : null;
    }

    // The verb's subject stands behind it (« écrit Dhume ») or before it, other things between.
    private Claim? OfVerb(int verb)
    {
        var behind = Skip(verb + 1, +1, index => row[index].IsDash || (row[index].Kind == TokenKind.Word && ClaimWords.Adverb.Has(row[index].Text)) || IsCivility(index));
        var inverted = groups.FirstOrDefault(group => group.First == behind);
        if (inverted is not null)
        {
            if (IsContrary(verb))
            {
                _aside.Add(inverted);
                return null;
            }

            return IsNegated(verb) ? Claim.None : inverted.Claim;
        }

        if (IsContrary(verb))
        {
            return null;
        }

        if (SubjectBefore(verb) is not { } subject)
        {
            return null;
        }

        return IsNegated(verb) ? Claim.None : subject.Claim;
    }

    private NameGroup? SubjectBefore(int verb)
    {
        var index = verb - 1;
        for (var steps = 0; index >= start && steps < LongestSubject * 3; steps++)
        {
            if (GroupEndingAt(index) is { } group)
            {
                return LeadsAway(group.First - 1) ? null : group;
            }

            if (row[index].IsSign(',') && BeginOfAside(index) is { } aside)
            {
                index = aside - 1;
            }
            else if (IsBesideVerb(index))
            {
                index--;
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    // « , que Lahary cite souvent, », « , sociologue à l'ISCRA, », « , contrairement à Damon, »
    private int? BeginOfAside(int comma)
    {
        for (var index = comma - 1; index >= start && comma - index <= LongestSubject; index--)
        {
            if (!row[index].IsSign(','))
            {
                continue;
            }

            foreach (var group in groups.Where(group => index < group.First && group.End <= comma))
            {
                _aside.Add(group);
            }

            return index;
        }

        return null;
    }

    private bool IsBesideVerb(int index)
    {
        var token = row[index];
        return token.Kind == TokenKind.Sign ? token.Text[0] is '\'' or '’' or '-' or ','
            : token.Kind == TokenKind.Word
                && (ClaimWords.Adverb.Has(token.Text) || ClaimWords.Negation.Has(token.Text) || token.Text is "a" or "ont" or "avait" or "avaient" or "aurait" or "qui" or "ki" or "t" or "peut" or "pu");
    }

    private Claim? OfContest(int verb)
    {
        foreach (var group in groups)
        {
            _aside.Add(group);
        }

        return SubjectBefore(verb) is not null || groups.Any(group => group.First > verb) ? Claim.None : null;
    }

    // « Merini cite Dhume : », « en citant Dhume »
    private Claim? OfCiting(int verb)
    {
        var cited = groups.FirstOrDefault(group => group.First > verb);
        if (cited is null || IsNegated(verb))
        {
            return null;
        }

        var subject = SubjectBefore(verb);
        return subject is null
            ? cited.Claim
            : ClaimJoining.Join(cited.Claim, subject.Claim with { Names = [.. subject.Claim.Names.Select(name => name with { Role = ClaimRole.Quotes })] });
    }

    private Claim? OfLabel(NameGroup group)
    {
        var lead = LastWordBefore(group.First);
        var isAtQuotation = Enumerable.Range(group.End, end - group.End).All(index => row[index].Kind != TokenKind.Word || row[index].Text is "dans" or "in" or "que" or "l" or "la" or "le" or "d");
        var word = lead >= start ? row[lead].Text : "";
        if (lead >= start && IsContrary(lead))
        {
            _aside.Add(group);
            return null;
        }

        var isBy = ClaimWords.By.Has(word) || word is "chez" || (word is "apres" && lead > start && LastWordBefore(lead) is var before && before >= start && row[before].IsWord("d"));
        var isFor = word is "pour" && BeginsClause(lead) && (group.End >= end || row[group.End].IsSign(',') || row[group.End].IsSign(':') || isAtQuotation);
        var isIn = word is "dans" or "in" && group.Claim.Names.Any(name => name.Years.Count > 0 || name.IsDossier);
        if (isBy || isFor || isIn || IsSpeechOf(lead))
        {
            return group.Claim;
        }

        if (!isAtQuotation && OpensClause(group) && row[end - 1].IsSign(':') && HasNoVerb(group.End))
        {
            return group.Claim;
        }

        return !isAtQuotation || Away.Contains(word, StringComparer.Ordinal) ? null
            : HasContest(group.First) ? Claim.None with { NotUnderstood = [row.Text(start, group.End)] }
            : group.Claim;
    }

    // « Sanchez, colloque de gérontologie : », « fonteneau sur le réseau : »
    private bool OpensClause(NameGroup group)
    {
        return group.First == start && end - group.End <= LongestLabel;
    }

    private bool HasNoVerb(int from)
    {
        return Enumerable.Range(from, end - from).All(index => row[index].Kind != TokenKind.Word
            || !(ClaimWords.Say.Has(row[index].Text) || ClaimWords.Contest.Has(row[index].Text) || ClaimWords.Cite.Has(row[index].Text) || ClaimWords.Relative.Has(row[index].Text)));
    }

    // « Damon critique Dhume : »
    private bool HasContest(int index)
    {
        return Enumerable.Range(start, index - start).Any(before => row[before].Kind == TokenKind.Word && ClaimWords.Contest.Has(row[before].Text));
    }

    // « la formule de Dhume », « l'ouvrage de Dhume », « attribué à Dhume »
    private bool IsSpeechOf(int lead)
    {
        if (lead < start || row[lead].Text is not ("de" or "d" or "du" or "des" or "par" or "a"))
        {
            return false;
        }

        for (var index = lead - 1; index >= start && lead - index <= 6; index--)
        {
            if (row[index].Kind == TokenKind.Word && (row[index].Text is "attribue" or "attribuee" or "attribuent" || (row[lead].Text is not "a" && ClaimWords.Speech.Has(row[index].Text))))
            {
                return !Enumerable.Range(start, index - start).Any(before => row[before].Kind == TokenKind.Word && (ClaimWords.Contrary.Has(row[before].Text) || ClaimWords.Contest.Has(row[before].Text)));
            }
        }

        return false;
    }

    // « contrairement à ce que pense Lahary »: up to the last comma.
    private bool IsContrary(int lead)
    {
        return Enumerable.Range(0, lead - start + 1)
            .Select(back => lead - back)
            .TakeWhile(index => !row[index].IsSign(','))
            .Take(6)
            .Any(index => row[index].Kind == TokenKind.Word && ClaimWords.Contrary.Has(row[index].Text));
    }

    private bool BeginsClause(int index)
    {
        return index == start || row[index - 1].Kind != TokenKind.Word || row[index - 1].Text is "que" or "et" or "donc" or "mais" or "ainsi";
    }

    private bool LeadsAway(int index)
    {
        var lead = LastWordBefore(index + 1);
        return lead == index && lead >= start && Away.Contains(row[lead].Text, StringComparer.Ordinal) && row[lead].Text is not ("et" or "que" or "qu");
    }

    private bool IsNegated(int verb)
    {
        var from = Math.Max(start, verb - 5);
        return Enumerable.Range(from, Math.Min(end, verb + 3) - from)
            .Any(index => row[index].Kind == TokenKind.Word && row[index].Text is "ne" or "n" or "jamais" && !IsAcross(index, verb));
    }

    private bool IsAcross(int one, int other)
    {
        return Enumerable.Range(Math.Min(one, other), Math.Abs(one - other)).Any(index => row[index].IsSign(','));
    }

    private bool HasAuxiliary(int participle)
    {
        return Enumerable.Range(Math.Max(start, participle - 5), Math.Min(5, participle - start))
            .Any(index => row[index].Kind == TokenKind.Word && row[index].Text is "a" or "ont" or "avait" or "aurait" or "ai");
    }

    private NameGroup? GroupEndingAt(int index)
    {
        return groups.FirstOrDefault(group => group.End - 1 == index);
    }

    private bool IsCivility(int index)
    {
        return row[index].Kind == TokenKind.Word && ClaimWords.Civility.Has(row[index].Text);
    }

    private int Skip(int index, int step, Func<int, bool> isSkipped)
    {
        while (index >= start && index < end && (isSkipped(index) || row[index].IsSign('\'') || row[index].IsSign('’')))
        {
            index += step;
        }

        return index;
    }

    // Articles, titles of persons and apostrophes do not count.
    private int LastWordBefore(int index)
    {
        var at = index - 1;
        while (at >= start && (row[at].IsSign('\'') || row[at].IsSign('’') || IsCivility(at) || (row[at].Kind == TokenKind.Word && row[at].Text is "l" or "le" or "la" or "les")))
        {
            at--;
        }

        return at >= start && row[at].Kind == TokenKind.Word ? at : start - 1;
    }
}
