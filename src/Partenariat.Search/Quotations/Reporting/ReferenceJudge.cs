using System.Globalization;
using Partenariat.Corpus;
using Partenariat.Search.Analysis;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Reporting;

/// <summary>Compares the work, the years, the page and the article of a claim with what the dossier gives.</summary>
internal sealed class ReferenceJudge(Edition edition)
{
    /// <summary>The parts that the dossier gives otherwise. What it does not give cannot be wrong.</summary>
    public IEnumerable<ClaimFault> Faults(FoundPlace found, Claim claim, IReadOnlyList<NameFinding> names)
    {
        foreach (var name in names.Where(name => name.Standing == NameStanding.OtherQuoter))
        {
            yield return new ClaimFault(ClaimPart.Quoter, name.Name.Text, Quoters(found));
        }

        foreach (var work in claim.Works.Where(work => !work.IsLaw && !IsAt(work, found)))
        {
            yield return new ClaimFault(ClaimPart.Work, work.Text, Title(found.Parties.Works[0]) ?? "");
        }

        foreach (var fault in names.Select(name => YearFault(name, found)).Append(YearFault(claim.Years, found.Parties.Works)).OfType<ClaimFault>())
        {
            yield return fault;
        }

        if (PageFault(found, claim, names) is { } page)
        {
            yield return page;
        }

        if (ArticleFault(found, claim) is { } article)
        {
            yield return article;
        }
    }

    /// <summary>True where the claim names works, and neither they nor their authors have to do with the words.</summary>
    public bool IsWorkOfAnother(FoundPlace found, Claim claim)
    {
        var known = claim.Works.Where(work => work.SourceIds.Count > 0 || work.IsLaw).ToList();
        return known.Count > 0 && known.TrueForAll(work => !IsAt(work, found) && !work.SourceIds
            .SelectMany(id => edition.FindSource(id)?.AuthorIds ?? [])
            .Any(id => found.Parties.Speakers.Contains(id) || found.Parties.Quoters.Contains(id) || found.Parties.Presented.Contains(id)));
    }

    /// <summary>True where the words stand in the work claimed, or in the dossier where it is the work claimed.</summary>
    public static bool IsAt(ClaimedWork work, FoundPlace found)
    {
        return work.SourceIds.Contains(Edition.OwnSourceId)
            || found.Parties.Works.Any(source => work.SourceIds.Contains(source.Id) || IsPartOfTitle(work, source));
    }

    // « Le partenariat » for « Le partenariat, Retour sur une notion… »
    private static bool IsPartOfTitle(ClaimedWork work, Source source)
    {
        var claimed = Content(work.Text);
        var title = Content(source.Title ?? "");
        return !work.IsLaw && claimed.Count > 0 && claimed.Count <= title.Count && title.Take(claimed.Count).SequenceEqual(claimed, StringComparer.Ordinal);
    }

    private static List<string> Content(string text)
    {
        return [.. WordSplitter.Split(text).Select(word => word.Folded).Where(word => !StopWords.Grammar.Contains(word))];
    }

    private static ClaimFault? YearFault(NameFinding name, FoundPlace found)
    {
        var works = found.Parties.Works;
        return name.Standing switch
        {
            NameStanding.Speaker when name.Name.IsDossier => null,
            NameStanding.Speaker or NameStanding.Presented => YearFault(name.Name.Years, [.. works.Take(1)]),
            NameStanding.Quoter when !name.Name.IsDossier => YearFault(name.Name.Years, [.. works.Skip(works.Count > 1 ? 1 : 0)]),
            _ => null,
        };
    }

    private static ClaimFault? YearFault(IReadOnlyList<ClaimedNumber> years, IReadOnlyList<Source> works)
    {
        var dated = works.Where(work => work.Id != Edition.OwnSourceId && work.Year is not null).ToList();
        return years.Count > 0 && dated.Count > 0 && !years.Any(year => dated.Exists(work => WorkYears.Has(work, year.Value)))
            ? new ClaimFault(ClaimPart.Year, years[0].Value, dated[0].Year?.ToString(CultureInfo.InvariantCulture) ?? "")
            : null;
    }

    private static ClaimFault? PageFault(FoundPlace found, Claim claim, IReadOnlyList<NameFinding> names)
    {
        if (claim.Page is not { } page || found.Place.Passage is not { } passage)
        {
            return null;
        }

        // The page of the dossier itself is right for whatever it holds; a page of a work that it gives none of stays open.
        var isOfDossier = Parties.IsOfDossier(passage) || (names.Count > 0 && names.All(name => name.Name.IsDossier));
        var isRight = isOfDossier || !PageRange.IsGiven(passage) ? PageRange.Meet(page.Value, passage.Page) : PageRange.MayHold(passage, page.Value);
        return isRight ? null : new ClaimFault(ClaimPart.Page, page.Value, (isOfDossier ? passage.Page : passage.Locator ?? passage.ViaLocator) ?? "");
    }

    private static ClaimFault? ArticleFault(FoundPlace found, Claim claim)
    {
        if (claim.Article is not { } article || found.Place.Passage is not { Kind: PassageKind.Law } passage || passage.Locator is not { } locator)
        {
            return null;
        }

        var given = Normal($"{locator} {passage.Text}");
        return given.Contains($"|{Normal(article.Value).Trim('|')}|", StringComparison.Ordinal)
            ? null
            : new ClaimFault(ClaimPart.Article, article.Text, locator);
    }

    // « L. 312-6 » and « l312-6 » alike, between bars.
    private static string Normal(string articles)
    {
        var words = WordSplitter.Split(articles).Select(word => word.Folded.Replace("1er", "1", StringComparison.Ordinal)).ToList();
        List<string> joined = [];
        foreach (var word in words)
        {
            var isNumber = char.IsAsciiDigit(word[0]);
            if (isNumber && joined.Count > 0 && (joined[^1] is "l" or "r" or "d"))
            {
                joined[^1] += word;
            }
            else if (isNumber && joined.Count > 0 && joined[^1].Length > 1 && joined[^1][0] is 'l' or 'r' or 'd' && char.IsAsciiDigit(joined[^1][1]))
            {
                joined[^1] += "-" + word;
            }
            else
            {
                joined.Add(word);
            }
        }

        return $"|{string.Join('|', joined)}|";
    }

    private string Quoters(FoundPlace found)
    {
        return string.Join(", ", found.Parties.Quoters.Select(edition.FindAuthor).OfType<Author>().Select(author => author.Name));
    }

    private static string? Title(Source source)
    {
        return source.ShortTitle ?? source.Title ?? source.ContainerTitle;
    }
}
