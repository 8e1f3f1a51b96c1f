using Partenariat.Search.Quotations;

namespace Partenariat.Dialogs.Kinds;

/// <summary>The bot's own words for the verdict on a quotation.</summary>
public static class VerdictWords
{
    /// <summary>The verdict in a few words.</summary>
    public static string Title(QuotationReport report)
    {
        return French.Set(report.Verdict switch
        {
            QuotationVerdict.NotFound => "Citation absente du dossier",
            QuotationVerdict.Misattributed => "Citation mal attribuée",
            QuotationVerdict.Altered when report.Attribution.Verdict == AttributionVerdict.Wrong => "Citation modifiée et mal attribuée",
            QuotationVerdict.Altered => $"Citation modifiée{Reference(report.Attribution)}",
            _ => $"Citation exacte{Cut(report)}{Reference(report.Attribution)}",
        });
    }

    /// <summary>The same in a word, for a list: « exacte », « modifiée ».</summary>
    public static string Word(QuotationReport report)
    {
        return Title(report)["Citation ".Length..];
    }

    /// <summary>The colour.</summary>
    public static VerdictTone Tone(QuotationReport report)
    {
        return report.Verdict switch
        {
            QuotationVerdict.Altered or QuotationVerdict.Misattributed => VerdictTone.Attention,
            QuotationVerdict.NotFound => VerdictTone.Warning,
            _ when report.Attribution.Faults.Count > 0 || HasRiskyCut(report) => VerdictTone.Warning,
            _ => report.Attribution.Verdict is AttributionVerdict.Right or AttributionVerdict.Unclaimed ? VerdictTone.Good : VerdictTone.Warning,
        };
    }

    /// <summary>The two verdicts in a few sentences: the words, then whose they are.</summary>
    public static string Explain(QuotationReport report)
    {
        return report.Verdict == QuotationVerdict.NotFound
            ? French.Set(Missing(report))
            : $"{French.Set(Words(report))} {AttributionWords.Explain(report)}";
    }

    /// <summary>True where the words are exact, but what a cut leaves out may turn their meaning round.</summary>
    public static bool HasRiskyCut(QuotationReport report)
    {
        return report.CutRisks != CutRisks.None && report.Verdict != QuotationVerdict.Altered;
    }

    private static string Cut(QuotationReport report)
    {
        return HasRiskyCut(report) ? ", avec une coupe à relire" : "";
    }

    private static string Reread(CutRisks risks)
    {
        List<string> left = [];
        if (risks.HasFlag(CutRisks.EndOfSentence))
        {
            left.Add("la fin d'une phrase");
        }

        if (risks.HasFlag(CutRisks.Negation))
        {
            left.Add("ce qui tient à une négation ou à une réserve");
        }

        if (risks.HasFlag(CutRisks.MoreThanKept))
        {
            left.Add("plus de mots que la citation n'en garde");
        }

        return $" Relisez la coupe dans le dossier : elle laisse de côté {French.Join(left)}. Le sens peut en être changé.";
    }

    private static string Reference(QuotationAttribution attribution)
    {
        return attribution.Verdict switch
        {
            _ when attribution.Faults.Count > 0 && attribution.Faults.All(fault => fault.IsOpen) => ", page non vérifiable",
            AttributionVerdict.Incomplete when attribution is { IsInMarks: true, Faults.Count: 0 } => ", attribution à vérifier",
            AttributionVerdict.Incomplete => attribution.Faults.Count > 0 ? ", référence à corriger" : ", référence à compléter",
            AttributionVerdict.NotUnderstood => ", attribution non vérifiée",
            _ when attribution.Faults.Count > 0 => ", référence à corriger",
            _ => "",
        };
    }

    private static string Missing(QuotationReport report)
    {
        return report.Reason switch
        {
            NotFoundReason.NoWords => "Il n'y a pas de mots à vérifier dans ce message.",
            NotFoundReason.TooShort => "Ces mots sont trop courts ou trop courants pour être vérifiés : collez une phrase entière.",
            NotFoundReason.TooLong => $"Ce texte est trop long pour être vérifié d'un coup : collez au plus {QuotationRequest.MaximumWords} mots.",
            _ when report.Near.Count > 0 => "Le dossier ne contient pas cette phrase, mais une autre qui en est proche. Elle peut exister ailleurs :"
                + " je ne vérifie que dans le dossier.",
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
        words = report.Details.HasFlag(QuotationDetails.Twin) ? $"{words} Ils figurent à plusieurs endroits du dossier." : words;
        return HasRiskyCut(report) ? words + Reread(report.CutRisks) : words;
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
}
