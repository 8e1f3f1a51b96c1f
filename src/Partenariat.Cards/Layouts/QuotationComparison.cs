using Partenariat.Cards.Views;
using Partenariat.Cards.Wording;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Kinds;
using Partenariat.Search.Quotations;

namespace Partenariat.Cards.Layouts;

/// <summary>Puts the verdict on a quotation into words, and the two texts side by side.</summary>
public static class QuotationComparison
{
    private const int MostListed = 12;
    private const int LongestListed = 120;
    private const int LongestCut = 200;
    private static readonly int s_emptyQuoted = $"{Marks.Opening}{Marks.Closing}".Length;

    /// <summary>The verdict, the texts, the differences.</summary>
    internal static CheckedQuotation Of(QuotationReport report)
    {
        var isAltered = report.Verdict == QuotationVerdict.Altered;
        return new CheckedQuotation
        {
            Tone = VerdictWords.Tone(report),
            Title = VerdictWords.Title(report),
            Explanation = VerdictWords.Explain(report),
            Given = isAltered ? ComparedText.Given(report.Runs) : ComparedText.Plain(report.Given),
            Original = isAltered ? ComparedText.Original(report.Runs) : null,
            Differences = [.. Differences(report)],
            Marked = [.. Marked(report)],
            Remarks = [.. AttributionWords.Faults(report)],
        };
    }

    /// <summary>The differences in words, one each; the last tells how many more there are.</summary>
    public static IEnumerable<string> Differences(QuotationReport report)
    {
        return report.Differences.Take(MostListed).Select(Describe).Concat(More(report.Differences.Count - MostListed));
    }

    /// <summary>What the quotation itself marks as changed: words in square brackets, and what its cuts leave out.</summary>
    public static IEnumerable<string> Marked(QuotationReport report)
    {
        return report.Adaptations.Select(Adapted).Concat(report.Runs.Where(run => run.LeftOut.Length > 0).Select(LeftOut));
    }

    /// <summary>A difference in words. Only the bot's own are set: those of the dossier and of the user stay to the letter.</summary>
    public static string Describe(WordDifference difference)
    {
        var given = Quoted(difference.Given);
        var original = Quoted(difference.Original);
        var what = difference.Kind switch
        {
            DifferenceKind.Replaced => $"{French.Set("remplacé : le dossier dit")} {original}, votre texte {given}",
            DifferenceKind.LeftOut => $"{French.Set("omis :")} {original}",
            DifferenceKind.Added => $"{French.Set("ajouté :")} {given}",
            DifferenceKind.Moved when given.Length > s_emptyQuoted && original.Length > s_emptyQuoted =>
                $"{French.Set("dans un autre ordre : le dossier dit")} {original}, {French.Set("votre texte")} {given}",
            _ => $"{French.Set("déplacé :")} {(difference.Given.Length > 0 ? given : original)}",
        };
        return difference.IsWeighty ? $"{what} {French.Set("(négation ou nombre : le sens peut changer)")}" : what;
    }

    private static string Adapted(WordDifference adaptation)
    {
        return adaptation.Original.Length == 0
            ? $"{French.Set("entre crochets, ajouté :")} {Quoted(adaptation.Given)}"
            : $"{French.Set("entre crochets :")} {Quoted(adaptation.Given)} {French.Set("pour")} {Quoted(adaptation.Original)}";
    }

    private static string LeftOut(AlignedRun run)
    {
        var words = run.LeftOut;
        var count = words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Length;
        var shown = $"{Marks.Opening}{ComparedText.Shorten(OneLine.Of(words), LongestCut)}{Marks.Closing}";
        return !run.IsCut ? $"{French.Set("juste avant, le dossier dit :")} {shown}"
            : $"{French.Set(count == 1 ? "la coupe laisse de côté 1 mot :" : $"la coupe laisse de côté {count} mots :")} {shown}";
    }

    private static string Quoted(string words)
    {
        return $"{Marks.Opening}{Shortener.Label(OneLine.Of(words), LongestListed)}{Marks.Closing}";
    }

    private static IEnumerable<string> More(int count)
    {
        return count switch
        {
            <= 0 => [],
            1 => ["et une autre différence"],
            _ => [FormattableString.Invariant($"et {count} autres différences")],
        };
    }
}
