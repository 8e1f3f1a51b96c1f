using System.Globalization;
using Partenariat.Cards.Layouts;
using Partenariat.Dialogs.Kinds;
using Partenariat.Search.Quotations;
using Partenariat.Search.Quotations.Papers;

namespace Partenariat.Bot.Papers;

/// <summary>The report on a paper as a table for a spreadsheet: semicolons and a byte order mark, as a French one expects.</summary>
internal static class PaperCsv
{
    private const string ByteOrderMark = "\uFEFF";
    private static readonly string[] s_columns = ["numéro", "nature", "texte", "verdict", "attribution", "attribué à", "auteur", "référence", "remarques"];

    /// <summary>The table.</summary>
    public static string Write(PaperReport report)
    {
        var quotations = PaperEntry.Of(report).Select(entry => entry.IsTitle
            ? Join(["", "titre d’ouvrage", entry.Check.Text, "non vérifiée", "", "", "", "", PaperWords.IsNoQuotation])
            : Row(entry.Check, entry.Number));
        var copied = report.Copied.Select((words, index) => Row(
            index + 1, "sans guillemets", words.Text, "exacte", "", "", PaperWords.Speakers(words.Report), PaperWords.Reference(words.Report), ""));
        var works = report.Works.Select((work, index) => Row(
            index + 1, "bibliographie", work.Text, work.Work is null ? "non vérifiable" : work.Faults.Count == 0 ? "connu du dossier" : "à revoir",
            "", "", "", PaperWords.Reference(work), PaperWords.Verdict(work)));
        return ByteOrderMark + string.Join("\r\n", [Join(s_columns), .. quotations, .. copied, .. works]) + "\r\n";
    }

    private static string Row(QuotationCheck check, int number)
    {
        var report = check.Report;
        var verdict = report is null ? "non vérifiée" : VerdictWords.Word(report);
        var remarks = report is null ? [ReviewWords.Why(check.Unchecked ?? UncheckedReason.NoWords)]
            : report.Differences.Select(difference => $"{difference.Given} → {difference.Original}")
                .Concat(QuotationComparison.Marked(report))
                .Concat(AttributionWords.Faults(report));
        return Row(
            number, "citation", check.Text, verdict, report is null ? "" : Attribution(report.Attribution.Verdict),
            string.Join(", ", check.Claim.Names.Select(name => name.Text)), PaperWords.Speakers(report),
            PaperWords.Reference(report), string.Join(" ; ", remarks));
    }

    private static string Attribution(AttributionVerdict verdict)
    {
        return verdict switch
        {
            AttributionVerdict.Right => "juste",
            AttributionVerdict.Wrong => "fausse",
            AttributionVerdict.Incomplete => "incomplète",
            AttributionVerdict.NotUnderstood => "non comprise",
            _ => "aucune",
        };
    }

    private static string Row(int number, params string?[] cells)
    {
        return Join([number.ToString(CultureInfo.InvariantCulture), .. cells]);
    }

    private static string Join(IEnumerable<string?> cells)
    {
        return string.Join(';', cells.Select(cell => Quote(cell ?? "")));
    }

    // A cell that begins like a formula would be one (OWASP, CSV injection).
    private static string Quote(string cell)
    {
        var line = string.Join(' ', cell.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        var safe = line.Length > 0 && "=+-@\t".Contains(line[0], StringComparison.Ordinal) ? $"'{line}" : line;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
