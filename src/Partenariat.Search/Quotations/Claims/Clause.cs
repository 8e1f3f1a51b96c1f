using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>The words before a quotation, looked at from the quotation backwards for what governs it.</summary>
internal sealed class Clause(TokenRow row, int start, int end, IReadOnlyList<NameGroup> groups)
{
    private const int LongestSubject = 14;

    private readonly ClauseWords _words = new(row, start, end, groups);
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
        return _words.GroupEndingAt(index) is { } label ? OfLabel(label)
            : _words.Is(index, ClaimWords.Turn) && groups.Any(group => group.First < index) ? Claim.None
            : _words.Is(index, ClaimWords.Contest) ? OfContest(index)
            : _words.Is(index, ClaimWords.Cite) ? OfCiting(index)
            : _words.Is(index, ClaimWords.Say) || (_words.Is(index, ClaimWords.Said) && _words.HasAuxiliary(index)) ? OfVerb(index)
            : null;
    }

    // The verb's subject stands behind it (« écrit Dhume ») or before it, other things between.
    private Claim? OfVerb(int verb)
    {
        var behind = _words.SkipAdverbs(verb + 1);
        var inverted = groups.FirstOrDefault(group => group.First == behind);
        if (_words.IsContrary(verb))
        {
            if (inverted is not null)
            {
                _aside.Add(inverted);
            }

            return null;
        }

        return (inverted ?? SubjectBefore(verb)) is not { } subject ? null
            : _words.IsNegated(verb) ? Claim.None
            : subject.Claim;
    }

    private NameGroup? SubjectBefore(int verb)
    {
        var index = verb - 1;
        for (var steps = 0; index >= start && steps < LongestSubject * 3; steps++)
        {
            if (_words.GroupEndingAt(index) is { } group)
            {
                var lead = group.First - 1;
                return lead >= start && _words.LeadsAway(lead) && !_words.Is(lead, ClaimWords.Joining) ? null : group;
            }

            if (row[index].IsSign(',') && BeginOfAside(index) is { } aside)
            {
                index = aside - 1;
            }
            else if (_words.IsBesideVerb(index))
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
            if (row[index].IsSign(','))
            {
                _aside.UnionWith(groups.Where(group => index < group.First && group.End <= comma));
                return index;
            }
        }

        return null;
    }

    private Claim? OfContest(int verb)
    {
        _aside.UnionWith(groups);
        return SubjectBefore(verb) is not null || groups.Any(group => group.First > verb) ? Claim.None : null;
    }

    // « Merini cite Dhume : », « en citant Dhume »
    private Claim? OfCiting(int verb)
    {
        var cited = groups.FirstOrDefault(group => group.First > verb);
        if (cited is null || _words.IsNegated(verb))
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
        var lead = _words.LastWordBefore(group.First);
        if (lead >= start && _words.IsContrary(lead))
        {
            _aside.Add(group);
            return null;
        }

        var isAtQuotation = _words.IsAtQuotation(group);
        if (IsLed(group, lead, isAtQuotation) || (!isAtQuotation && _words.IsLabel(group)))
        {
            return group.Claim;
        }

        return !isAtQuotation || _words.LeadsAway(lead) ? null
            : _words.HasContest(group.First) ? Claim.None with { NotUnderstood = [row.Text(start, group.End)] }
            : group.Claim;
    }

    // « selon », « chez », « d'après », « pour » at the beginning of a clause, « la formule de »
    private bool IsLed(NameGroup group, int lead, bool isAtQuotation)
    {
        var word = lead >= start ? row[lead].Text : "";
        var isBy = ClaimWords.By.Has(word)
            || word is "chez"
            || (word is "apres" && lead > start && _words.LastWordBefore(lead) is var before && before >= start && row[before].IsWord("d"))
            || (word is "a" && lead > start && row[lead - 1].IsWord("quant"));
        var isFor = word is "pour"
            && _words.BeginsClause(lead)
            && (group.End >= end || row[group.End].IsSign(',') || row[group.End].IsSign(':') || isAtQuotation);
        var isIn = ClaimWords.Within.Has(word) && group.Claim.Names.Any(name => name.Years.Count > 0 || name.IsDossier);
        return isBy || isFor || isIn || _words.IsSpeechOf(lead);
    }
}
