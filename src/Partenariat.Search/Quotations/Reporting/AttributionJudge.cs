using Partenariat.Corpus;

namespace Partenariat.Search.Quotations.Reporting;

/// <summary>Judges whether the words are whose the user says they are.</summary>
internal sealed class AttributionJudge(Edition edition)
{
    private const int MostFaults = 8;

    // In letters: a shorter word of a name that the edition does not have is a particle or an initial.
    private const int ShortestName = 3;

    private readonly ReferenceJudge _references = new(edition);

    public QuotationAttribution Judge(FoundPlace found, Claim claim)
    {
        var passage = found.Place.Passage;
        var parties = found.Parties;
        var names = claim.Names.Select(name => new NameFinding(name, Standing(name, found, claim))).ToList();
        var missing = Missing(found, claim, names);
        List<ClaimFault> faults = [.. Misspelt(names, parties), .. _references.Faults(found, claim, names)];
        return new QuotationAttribution
        {
            Verdict = Verdict(found, claim, names, missing, faults),
            Claim = claim,
            Authors = Authors(passage, parties),
            QuotedBy = passage?.QuotedBy ?? [],
            Presented = [.. parties.Presented.Select(edition.FindAuthor).OfType<Author>()],
            Reported = passage is null ? [] : [.. Parties.Reported(passage)],
            Paraphrased = parties.IsDossier ? passage?.About ?? [] : [],
            IsDossier = parties.IsDossier,
            Source = passage?.Source ?? parties.Works[0],
            Names = names,
            Missing = missing,
            Faults = faults,
            IsInMarks = found.Marks?.Beside.Count > 0 || names.Exists(name => name.Standing == NameStanding.NamedBeside),
            NamedBeside = found.Marks?.Beside ?? [],
        };
    }

    private IReadOnlyList<Author> Authors(Passage? passage, Parties parties)
    {
        return passage is { Authors.Count: > 0 } || parties.IsDossier
            ? passage?.Authors ?? []
            : [.. parties.Speakers.Select(edition.FindAuthor).OfType<Author>()];
    }

    /// <summary>How well a place fits the claim; the larger the better.</summary>
    public int Fit(FoundPlace found, Claim claim)
    {
        var attribution = Judge(found, claim);
        var rank = attribution.Verdict switch
        {
            AttributionVerdict.Right => 2,
            AttributionVerdict.Wrong => 0,
            _ => 1,
        };
        return (rank * MostFaults * 2) - Math.Min(MostFaults, attribution.Faults.Count + attribution.Missing.Count);
    }

    private NameStanding Standing(ClaimedName name, FoundPlace found, Claim claim)
    {
        var parties = found.Parties;
        var isQuotedThere = found.Marks?.Beside.Count > 0;

        // « A, cité par B »: A must have spoken, B must quote.
        var isSecondHand = claim.Names.Any(other => other.Role == ClaimRole.Quotes && !other.IsDossier);
        var isPlaced = !isSecondHand || claim.Names.All(other => other.Role == ClaimRole.Quotes);
        var ids = name.AuthorIds.Count > 0 ? name.AuthorIds : name.NearIds;
        var isSpeaker = ids.Any(parties.Speakers.Contains) || (name.IsDossier && parties.IsDossier);
        var isQuoter = ids.Any(parties.Quoters.Contains);
        return name.Role == ClaimRole.Quotes
            ? isQuoter || name.IsDossier || (isSpeaker && isQuotedThere) ? NameStanding.Quoter
                : isSpeaker && isPlaced ? NameStanding.Speaker : NameStanding.OtherQuoter
            : isSpeaker ? NameStanding.Speaker
            : isQuoter && isPlaced ? NameStanding.Quoter
            : ids.Any(parties.Presented.Contains) ? NameStanding.Presented
            : name.IsDossier ? NameStanding.Holder
            : IsNamedBeside(name, ids, found) ? NameStanding.NamedBeside
            : NameStanding.Stranger;
    }

    private bool IsNamedBeside(ClaimedName name, IReadOnlyList<string> ids, FoundPlace found)
    {
        if (found.Marks is not { } marks)
        {
            return false;
        }

        var families = ids.Select(id => edition.FindAuthor(id)?.Family).OfType<string>().Select(InnerMarks.Fold);
        var typed = name.AuthorIds.Count == 0 ? InnerMarks.Fold(name.Text).Where(word => word.Length >= ShortestName).TakeLast(1).ToArray() : [];
        return found.Place.Passage?.About.Any(author => ids.Contains(author.Id)) == true
            || families.Append(typed).Any(family => family.Count > 0 && marks.HasName(family));
    }

    // Whoever names one author of several, or only those who quote, leaves somebody out.
    private static IReadOnlyList<Author> Missing(FoundPlace found, Claim claim, List<NameFinding> names)
    {
        var authors = found.Place.Passage?.Authors ?? [];
        var isNamed = names.Exists(name => name.Standing is NameStanding.Speaker or NameStanding.Quoter or NameStanding.Holder or NameStanding.Presented);
        return !isNamed || claim.IsChoice || claim.AndOthers || names.Exists(name => name.Standing == NameStanding.Speaker && name.Name.IsDossier)
            ? []
            : [.. authors.Where(author => author.Family is not null || found.Parties.Quoters.Count > 0)
                .Where(author => !names.Exists(name => IsNamed(name, author)) && !IsReporter(found, author, names))];
    }

    private static bool IsNamed(NameFinding name, Author author)
    {
        return name.Name.AuthorIds.Contains(author.Id) || (name.Name.AuthorIds.Count == 0 && name.Name.NearIds.Contains(author.Id));
    }

    // Who wrote the report on a talk need not be named beside the speaker.
    private static bool IsReporter(FoundPlace found, Author author, List<NameFinding> names)
    {
        return found.Place.Passage is { } passage
            && passage.About.Any(speaker => speaker.Id != author.Id && found.Parties.Speakers.Contains(speaker.Id)
                && names.Exists(name => name.Name.AuthorIds.Contains(speaker.Id)));
    }

    private IEnumerable<ClaimFault> Misspelt(List<NameFinding> names, Parties parties)
    {
        return names
            .Where(name => name.Name.AuthorIds.Count == 0
                && name.Standing is NameStanding.Speaker or NameStanding.Quoter or NameStanding.Presented
                && !name.Name.IsDossier)
            .Select(name => new ClaimFault(
                ClaimPart.Name,
                name.Name.Text,
                name.Name.NearIds.Where(id => parties.Speakers.Contains(id) || parties.Quoters.Contains(id) || parties.Presented.Contains(id))
                    .Select(id => edition.FindAuthor(id)?.Name).OfType<string>().FirstOrDefault() ?? ""));
    }

    private AttributionVerdict Verdict(FoundPlace found, Claim claim, List<NameFinding> names, IReadOnlyList<Author> missing, List<ClaimFault> faults)
    {
        // A law has no author to be wrong about: who names it as well as a person who speaks of it is right.
        var isLaw = found.Place.Passage?.Kind == PassageKind.Law && claim.Works.Any(work => work.IsLaw && ReferenceJudge.IsAt(work, found));
        var isStrange = claim.IsChoice
            ? names.Count > 0 && names.TrueForAll(name => name.Standing == NameStanding.Stranger)
            : names.Exists(name => name.Standing == NameStanding.Stranger);
        if (!isLaw && (isStrange || (names.Count == 0 && _references.IsWorkOfAnother(found, claim))))
        {
            return AttributionVerdict.Wrong;
        }

        if (!claim.SaysWho)
        {
            return claim.NotUnderstood.Count > 0 ? AttributionVerdict.NotUnderstood : AttributionVerdict.Unclaimed;
        }

        if (names.Count == 0 && claim.Works.All(work => work.SourceIds.Count == 0 && !work.IsLaw && !ReferenceJudge.IsAt(work, found)))
        {
            return AttributionVerdict.NotUnderstood;
        }

        var isWhole = isLaw || names.Count == 0 || names.Exists(name => name.Standing == NameStanding.Speaker);
        var isQuotedThere = found.Marks?.Beside.Count > 0;
        return isWhole && !isQuotedThere && missing.Count == 0 && faults.Count == 0 ? AttributionVerdict.Right : AttributionVerdict.Incomplete;
    }
}
