using Partenariat.Corpus;
using Partenariat.Search.Quotations;

namespace Partenariat.Dialogs.Kinds;

/// <summary>The bot's own words for the verdicts on a quotation.</summary>
public static class VerdictWords
{
    /// <summary>The verdict, or how many quotations were checked.</summary>
    public static string Title(IReadOnlyList<QuotationReport> reports)
    {
        return reports is [var report] ? French.Set(Title(report)) : French.Set($"{reports.Count} citations vérifiées");
    }

    /// <summary>The two verdicts in a few sentences: the words, then whose they are.</summary>
    public static string Explain(QuotationReport report)
    {
        var sentences = report.Verdict == QuotationVerdict.NotFound
            ? [Missing(report.Reason)]
            : new[] { Words(report), Attribution(report) };
        return French.Set(string.Join(' ', sentences.OfType<string>()));
    }

    private static string Title(QuotationReport report)
    {
        return report.Verdict switch
        {
            QuotationVerdict.Exact => "Citation exacte",
            QuotationVerdict.Altered when report.Details.HasFlag(QuotationDetails.AlteredAndMisattributed) => "Citation modifiée et mal attribuée",
            QuotationVerdict.Altered => "Citation modifiée",
            QuotationVerdict.Misattributed => "Citation mal attribuée",
            _ => "Citation absente du dossier",
        };
    }

    private static string Missing(NotFoundReason? reason)
    {
        return reason switch
        {
            NotFoundReason.NoWords => "Il n'y a pas de mots à vérifier dans ce message.",
            NotFoundReason.TooShort => "Ces mots sont trop courts ou trop courants pour être vérifiés : collez une phrase entière.",
            NotFoundReason.TooLong => $"Ce texte est trop long pour être vérifié d'un coup : collez au plus {QuotationRequest.MaximumWords} mots.",
            _ => "Le dossier ne contient pas cette phrase, ni rien d'assez proche. Elle peut exister ailleurs : je ne vérifie que dans le dossier.",
        };
    }

    private static string Words(QuotationReport report)
    {
        if (report.Verdict == QuotationVerdict.Altered)
        {
            return AlteredWords(report);
        }

        var nuances = new List<string>();
        Add(report, QuotationDetails.Typography, "à la typographie près", nuances);
        Add(report, QuotationDetails.Erratum, "à une coquille de l'original près", nuances);
        Add(report, QuotationDetails.Joined, "en plusieurs morceaux, par-dessus une coupe", nuances);
        var words = nuances.Count == 0 ? "Les mots sont exacts." : $"Les mots sont exacts, {French.Join(nuances)}.";
        return report.Details.HasFlag(QuotationDetails.Twin) ? $"{words} Ils figurent à plusieurs endroits du dossier." : words;
    }

    private static string AlteredWords(QuotationReport report)
    {
        if (report.Details.HasFlag(QuotationDetails.Introduction))
        {
            return "Les mots de l'auteur sont exacts ; seuls diffèrent ceux par lesquels le dossier les introduit.";
        }

        var words = report.Differences.Count switch
        {
            // Each piece is exact, but they are not one author's, or something is left out between them.
            0 => "Chaque phrase est exacte, mais elles ne se suivent pas ainsi dans le dossier.",
            1 => "Les mots ne sont pas tous ceux du dossier : une différence.",
            var count => $"Les mots ne sont pas tous ceux du dossier : {count} différences.",
        };
        return report.Place?.Passages.Count > 1 ? $"{words} Votre texte réunit plusieurs passages." : words;
    }

    private static void Add(QuotationReport report, QuotationDetails detail, string nuance, List<string> nuances)
    {
        if (report.Details.HasFlag(detail))
        {
            nuances.Add(nuance);
        }
    }

    private static string? Attribution(QuotationReport report)
    {
        var attribution = report.Attribution;
        var whose = Whose(attribution) + AndOthers(report);
        return attribution.Verdict switch
        {
            AttributionVerdict.Right when attribution.QuotedBy.Count > 0 => $"L'attribution mène au bon texte : {whose}.",
            AttributionVerdict.Right => $"L'attribution est juste : {whose}.",
            AttributionVerdict.Wrong => $"L'attribution est fausse : {whose}.",
            _ => $"{French.Capitalize(whose)}.",
        };
    }

    // The same words may be several people's.
    private static string AndOthers(QuotationReport report)
    {
        var others = report.Places
            .SelectMany(place => place.Passages.Prepend(place.Passage))
            .SelectMany(passage => passage?.Authors ?? [])
            .DistinctBy(author => author.Id)
            .Where(author => author.Family is not null && report.Attribution.Authors.All(named => named.Id != author.Id))
            .Select(author => French.Of(author.Name))
            .ToList();
        return others.Count == 0 ? "" : $", et aussi {French.Join(others)}";
    }

    private static string Whose(QuotationAttribution attribution)
    {
        if (attribution.Authors.Count > 0)
        {
            var isPerson = attribution.Authors.All(author => author.Family is not null);
            var speakers = isPerson ? $"ces mots sont {French.Of(Names(attribution.Authors))}" : $"ces mots viennent de « {Names(attribution.Authors)} »";
            return attribution.QuotedBy.Count > 0 ? $"{speakers}, cités par {Names(attribution.QuotedBy)}" : speakers;
        }

        if (attribution.IsDossier)
        {
            return attribution.Paraphrased.Count > 0
                ? $"ces mots sont du dossier lui-même, qui résume {Names(attribution.Paraphrased)}"
                : "ces mots sont du dossier lui-même";
        }

        return attribution.Source is { } source ? $"ces mots viennent de : {source.ShortTitle ?? source.Title}" : "le dossier n'en nomme pas l'auteur";
    }

    private static string Names(IReadOnlyList<Author> authors)
    {
        return French.Join([.. authors.Select(author => author.Name)]);
    }
}
