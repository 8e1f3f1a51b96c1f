using Partenariat.Cards.Views;
using Partenariat.Corpus;

namespace Partenariat.Cards.Wording;

/// <summary>Lays out words of the dossier: lines, guillemets around them, [sic] after known typos.</summary>
internal static class VerbatimText
{
    /// <summary>A passage, or a part of it, in guillemets.</summary>
    /// <param name="text">A contiguous part of the edition.</param>
    /// <param name="errata">Typos that may be in it.</param>
    public static IReadOnlyList<Line> Quote(string text, IReadOnlyList<Erratum> errata)
    {
        return Guillemets.Around(Lay(text, errata));
    }

    /// <summary>The same without guillemets, for words that are themselves a reference.</summary>
    public static IReadOnlyList<Line> Lay(string text, IReadOnlyList<Erratum> errata)
    {
        var lines = new List<Line>();
        foreach (var paragraph in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var isFirst = true;
            foreach (var line in paragraph.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                lines.Add(new Line(Runs(line, errata), isFirst));
                isFirst = false;
            }
        }

        return lines;
    }

    /// <summary>A fragment in guillemets, on one line.</summary>
    public static Line QuoteFragment(string text, IReadOnlyList<Erratum> errata)
    {
        return Guillemets.Around([new Line(Runs(OneLine.Of(text), errata))])[0];
    }

    private static List<Run> Runs(string line, IReadOnlyList<Erratum> errata)
    {
        var ends = errata
            .Select(erratum => (At: line.IndexOf(erratum.Reading.TrimEnd(',', ';'), StringComparison.Ordinal), Length: erratum.FaultLength))
            .Where(found => found.At >= 0)
            .Select(found => found.At + found.Length)
            .Distinct()
            .Order();
        var runs = new List<Run>();
        var start = 0;
        foreach (var end in ends)
        {
            runs.Add(new Run(line[start..end]));
            runs.Add(new Run($" {Marks.Sic}", Mark.Bot));
            start = end;
        }

        if (start < line.Length)
        {
            runs.Add(new Run(line[start..]));
        }

        return runs;
    }
}
