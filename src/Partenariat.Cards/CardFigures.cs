using System.Diagnostics;
using System.Diagnostics.Metrics;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Cards;

/// <summary>What is traced and counted of the answers shown: their kinds and verdicts, never their words.</summary>
internal static class CardFigures
{
    public const string Name = "Partenariat.Cards";

    public static readonly ActivitySource Source = new(Name);

    private static readonly Meter s_meter = new(Name);

    private static readonly Counter<long> s_answers = s_meter.CreateCounter<long>("partenariat.answers", "{answer}", "Answers shown, by kind.");

    private static readonly Counter<long> s_verdicts =
        s_meter.CreateCounter<long>("partenariat.verdicts", "{quotation}", "Quotations checked, by verdict and attribution.");

    /// <summary>Counts an answer that is shown.</summary>
    public static void Count(Answer answer)
    {
        s_answers.Add(1, new KeyValuePair<string, object?>("kind", answer.Kind.ToString()));
        if (answer is QuotationAnswer checkedOnes)
        {
            foreach (var report in checkedOnes.Report.Reports)
            {
                s_verdicts.Add(1, new("verdict", report.Verdict.ToString()), new("attribution", report.Attribution.Verdict.ToString()));
            }
        }
    }
}
