using Partenariat.Corpus.Citations;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Kinds;
using Partenariat.Search.Quotations;
using Partenariat.Search.Quotations.Papers;

namespace Partenariat.Bot.Papers;

/// <summary>The bot's own words on a whole paper.</summary>
internal static class PaperWords
{
    /// <summary>What is said of the title of a work.</summary>
    public const string IsNoQuotation = "le titre d’un ouvrage, dans une référence\u00A0: ce n’est pas une citation";

    /// <summary>What was found, a sentence each, the worst first.</summary>
    public static IEnumerable<string> Summary(PaperReport report)
    {
        var titles = report.Quotations.Quotations.Where(IsTitle).ToList();
        var quotations = report.Quotations.Quotations.Where(check => !IsTitle(check)).ToList();
        yield return quotations.Count == 0
            ? French.Set("Je n'ai trouvé aucune citation entre guillemets.")
            : French.Set($"{Number(quotations.Count, "citation", "citations")} entre guillemets : {Counts(report, quotations)}.");
        if (titles.Count > 0)
        {
            var number = Number(titles.Count, "titre d'ouvrage", "titres d'ouvrages");
            yield return French.Set($"{number} entre guillemets, dans une référence : ce n'est pas une citation.");
        }

        if (report.Copied.Count > 0)
        {
            yield return French.Set($"{Number(report.Copied.Count, "passage", "passages")} du dossier sans guillemets.");
        }

        var known = report.Works.Where(work => work.Work is not null).ToList();
        if (known.Count > 0)
        {
            var faulty = known.Count(work => work.Faults.Count > 0);
            var number = Number(known.Count, "ouvrage", "ouvrages");
            yield return French.Set($"{number} de la bibliographie dans le dossier, dont {faulty} à la référence à revoir.");
        }

        if (report.Works.Count > known.Count)
        {
            var number = Number(report.Works.Count - known.Count, "ouvrage", "ouvrages");
            yield return French.Set($"{number} de la bibliographie que le dossier ne connaît pas : je ne peux pas vérifier sa référence.")
                .Replace("sa référence", report.Works.Count - known.Count == 1 ? "sa référence" : "leur référence", StringComparison.Ordinal);
        }

        if (report.IsCutShort)
        {
            yield return French.Set("Le texte est trop long : la fin n'a pas été vérifiée. Envoyez-la à part.");
        }
    }

    /// <summary>What there is to say of a reference, in one sentence.</summary>
    public static string Verdict(ListedWork work)
    {
        return work.Work is null ? French.Set("Non vérifiable : le dossier ne connaît pas cet ouvrage.")
            : work.Faults.Count == 0 ? "Auteur et année comme dans le dossier."
            : $"{French.Capitalize(string.Join(French.Set(" ; "), Faults(work)))}.";
    }

    /// <summary>What of a reference is otherwise in the dossier.</summary>
    public static IEnumerable<string> Faults(ListedWork work)
    {
        return work.Faults.Select(fault => French.Set(fault switch
        {
            { Part: ClaimPart.Name } => $"auteur manquant : {fault.Actual}",
            { Part: ClaimPart.Year, Claimed.Length: 0 } => $"année manquante : {fault.Actual}",
            { Part: ClaimPart.Year } => $"année : vous indiquez {fault.Claimed}, le dossier donne {fault.Actual}",
            _ => fault.Actual,
        }));
    }

    /// <summary>Who speaks, and the reference; null where the words stand in no passage.</summary>
    public static string? Reference(QuotationReport? report)
    {
        return report?.Passage is { } passage ? Citation.Format(CitationStyle.Iso690, passage) : null;
    }

    /// <summary>The reference as the dossier gives it; null for a work that it does not know.</summary>
    public static string? Reference(ListedWork work)
    {
        return work.Work is { } known ? Citation.Format(CitationStyle.Iso690, known) : null;
    }

    /// <summary>Those whose words they are.</summary>
    public static string Speakers(QuotationReport? report)
    {
        var authors = report?.Attribution.Authors ?? [];
        return authors.Count > 0 ? French.Join([.. authors.Select(author => author.Name)]) : report?.Attribution.IsDossier == true ? "le dossier" : "";
    }

    private static string Counts(PaperReport report, IReadOnlyList<QuotationCheck> quotations)
    {
        return French.Join([.. ReviewWords.Counts(report.Quotations with { Quotations = quotations })]);
    }

    private static bool IsTitle(QuotationCheck check)
    {
        return check.Unchecked == UncheckedReason.Title;
    }

    private static string Number(int count, string one, string many)
    {
        return count == 1 ? $"1 {one}" : $"{count} {many}";
    }
}
