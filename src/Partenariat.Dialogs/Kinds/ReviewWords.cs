using Partenariat.Search.Quotations;

namespace Partenariat.Dialogs.Kinds;

/// <summary>The bot's own words on several quotations together.</summary>
public static class ReviewWords
{
    // Worst first.
    private static readonly (Func<QuotationReport, bool> Is, string One, string Many)[] s_outcomes =
    [
        (report => report.Verdict == QuotationVerdict.NotFound, "absente du dossier", "absentes du dossier"),
        (report => report.Verdict == QuotationVerdict.Misattributed, "mal attribuée", "mal attribuées"),
        (
            report => report.Verdict == QuotationVerdict.Altered && report.Attribution.Verdict == AttributionVerdict.Wrong,
            "modifiée et mal attribuée",
            "modifiées et mal attribuées"),
        (report => report.Verdict == QuotationVerdict.Altered, "modifiée", "modifiées"),
        (VerdictWords.HasRiskyCut, "exacte avec une coupe à relire", "exactes avec une coupe à relire"),
        (report => VerdictWords.Tone(report) != VerdictTone.Good, "exacte mais à la référence à revoir", "exactes mais à la référence à revoir"),
        (_ => true, "exacte", "exactes"),
    ];

    /// <summary>The verdict on the only quotation, or how many there are of each outcome, the worst first.</summary>
    public static string Title(MessageReport review)
    {
        return review.Quotations switch
        {
            [{ Report: { } only }] => VerdictWords.Title(only),
            [{ Unchecked: not null }] => French.Set("Citation non vérifiée"),
            _ => French.Set($"{review.Quotations.Count} citations : {string.Join(", ", Counts(review))}"),
        };
    }

    /// <summary>« 1 modifiée », « 3 exactes », « 2 non vérifiées », the worst first.</summary>
    public static IEnumerable<string> Counts(MessageReport review)
    {
        var counts = review.Reports.CountBy(report => Array.FindIndex(s_outcomes, outcome => outcome.Is(report))).OrderBy(count => count.Key);
        foreach (var (outcome, count) in counts)
        {
            yield return count == 1 ? $"1 {s_outcomes[outcome].One}" : $"{count} {s_outcomes[outcome].Many}";
        }

        var open = review.Quotations.Count(check => check.Unchecked is not null);
        if (open > 0)
        {
            yield return open == 1 ? "1 non vérifiée" : $"{open} non vérifiées";
        }
    }

    /// <summary>Where the quotation stands in a list, the worst first.</summary>
    public static int Rank(QuotationCheck check)
    {
        return check.Report is { } report ? Array.FindIndex(s_outcomes, outcome => outcome.Is(report)) : s_outcomes.Length;
    }

    /// <summary>The colour for all of them: the worst.</summary>
    public static VerdictTone Tone(MessageReport review)
    {
        return review.Reports.Count == 0 ? VerdictTone.Neutral : review.Reports.Max(VerdictWords.Tone);
    }

    /// <summary>Why words in quotation marks were not checked.</summary>
    public static string Why(UncheckedReason reason)
    {
        return French.Set(reason switch
        {
            UncheckedReason.Term => "un seul mot",
            UncheckedReason.Title => "le titre d'un ouvrage, dans une référence",
            UncheckedReason.Expression => "quelques mots que rien n'attribue et que le dossier n'a pas : peut-être une expression de qui écrit",
            UncheckedReason.TooCommon => "des mots trop courants pour dire d'où ils viennent",
            UncheckedReason.TooLong => $"plus de {QuotationRequest.MaximumWords} mots",
            UncheckedReason.NoWords => "aucun mot",
            _ => "trop de citations dans un message : collez la suite à part",
        });
    }
}
