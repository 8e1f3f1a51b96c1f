using System.Text;

namespace Partenariat.Bot.Papers.Files.Printed;

/// <summary>Joins the lines of pages into paragraphs, by their places: a page does not tell where one ends.</summary>
/// <param name="usual">The usual distance of lines in the whole text, in points.</param>
internal sealed class Paragraphs(double usual)
{
    private const string SentenceEnds = ".!?:;»”\"]";

    // A line that leaves so much of the width empty is the last of its paragraph, if what follows may begin another: ragged or justified.
    private const double FullRagged = 0.85;
    private const double FullJustified = 0.985;
    private const double LeastJustified = 0.4;

    // In usual distances of lines, in points, and in sizes.
    private const double WidestDistance = 1.2;
    private const double LeastIndent = 5;
    private const double LeastOtherSize = 0.08;

    private readonly StringBuilder _text = new();
    private PrintedLine? _last;
    private double _full;

    /// <summary>The distances of lines that follow each other down a page, the smallest first.</summary>
    public static IReadOnlyList<double> Distances(IReadOnlyList<PrintedLine> page)
    {
        return [.. page.Zip(page.Skip(1), (line, next) => line.Baseline - next.Baseline).Where(distance => distance > 0).Order()];
    }

    /// <summary>Adds the lines of a page behind those of the page before, in whose last paragraph they may go on.</summary>
    public void Add(IReadOnlyList<PrintedLine> page)
    {
        // A page may be of a part that is set wider throughout.
        var distances = Distances(page);
        var distance = distances.Count > 0 ? Math.Max(usual, distances[distances.Count / 4]) : usual;
        var full = Full(page);
        foreach (var (index, line) in page.Index())
        {
            if (_last is { } last)
            {
                Join(last, line, index == 0 ? null : distance);
            }

            // The last line of the page before was measured by its own page.
            _full = full;
            _text.Append(line.Text);
            _last = line;
        }
    }

    /// <inheritdoc />
    public override string ToString()
    {
        return _text.ToString();
    }

    private void Join(PrintedLine last, PrintedLine line, double? distance)
    {
        if (Ends(last, line, distance))
        {
            _text.Append('\n');
        }
        else if (IsBroken(last.Text, line.Text))
        {
            _text.Length--;
        }
        else
        {
            _text.Append(' ');
        }
    }

    private bool Ends(PrintedLine last, PrintedLine line, double? distance)
    {
        if (Math.Abs(last.Size - line.Size) > LeastOtherSize * Math.Max(last.Size, line.Size) || last.Baseline - line.Baseline > WidestDistance * distance)
        {
            return true;
        }

        var isSentence = SentenceEnds.Contains(last.Text[^1], StringComparison.Ordinal);
        var isShort = last.Right < _full;
        var isIndented = distance is not null && Math.Abs(last.Left - line.Left) > LeastIndent;
        return (isShort && (isSentence || !char.IsLower(line.Text[0]))) || (isIndented && isSentence);
    }

    // Where a full line ends.
    private static double Full(IReadOnlyList<PrintedLine> page)
    {
        if (page.Count == 0)
        {
            return 0;
        }

        var (left, right) = (page.Min(line => line.Left), page.Max(line => line.Right));
        var justified = left + (FullJustified * (right - left));
        return page.Count(line => line.Right >= justified) > LeastJustified * page.Count ? justified : left + (FullRagged * (right - left));
    }

    // A word broken at the end of a line.
    private static bool IsBroken(string line, string next)
    {
        return line.Length > 1 && line[^1] is '-' or '\u2010' or '\u00AD' && char.IsLetter(line[^2]) && char.IsLower(next[0]);
    }
}
