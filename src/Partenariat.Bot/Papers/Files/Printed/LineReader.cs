using System.Text;
using UglyToad.PdfPig.Content;

namespace Partenariat.Bot.Papers.Files.Printed;

/// <summary>Reads the lines of a page from the places of its letters: a PDF has neither lines nor spaces of its own.</summary>
internal static class LineReader
{
    // In sizes of the letters: what is lower or further to the left is another line, what is further apart another word.
    private const double MostRaised = 0.5;
    private const double MostBack = 1;
    private const double FewestGap = 0.17;

    // A call of a note is smaller and stands higher.
    private const double LargestCall = 0.85;
    private const double LeastRaised = 0.1;

    /// <summary>The lines that have words, in the order in which the page draws them: that of its columns.</summary>
    public static IReadOnlyList<PrintedLine> Read(IEnumerable<Letter> letters)
    {
        List<PrintedLine> lines = [];
        List<Letter> line = [];
        foreach (var letter in letters)
        {
            if (line.Count > 0 && !GoesOn(line[^1], letter))
            {
                Add(lines, line);
                line = [];
            }

            line.Add(letter);
        }

        Add(lines, line);
        return lines;
    }

    private static bool GoesOn(Letter before, Letter letter)
    {
        var size = Math.Max(before.PointSize, letter.PointSize);
        return Math.Abs(letter.StartBaseLine.Y - before.StartBaseLine.Y) <= MostRaised * size
            && letter.StartBaseLine.X >= before.EndBaseLine.X - (MostBack * size);
    }

    private static void Add(List<PrintedLine> lines, List<Letter> line)
    {
        var printed = line.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).ToList();
        if (printed.Count == 0)
        {
            return;
        }

        var size = printed.CountBy(letter => Math.Round(letter.PointSize, 1)).MaxBy(count => count.Value).Key;
        var baseline = printed.Where(letter => Math.Round(letter.PointSize, 1) == size).Min(letter => letter.StartBaseLine.Y);
        lines.Add(new PrintedLine(Text(line, size, baseline), printed[0].StartBaseLine.X, printed.Max(letter => letter.EndBaseLine.X), baseline, size));
    }

    private static string Text(List<Letter> line, double size, double baseline)
    {
        var text = new StringBuilder();
        var isCall = false;
        Letter? before = null;
        foreach (var letter in line)
        {
            if (IsCall(letter, size, baseline) != isCall)
            {
                isCall = !isCall;
                text.Append(isCall ? '[' : ']');
            }

            if (before is not null && letter.StartBaseLine.X - before.EndBaseLine.X > FewestGap * size && !isCall)
            {
                text.Append(' ');
            }

            text.Append(Ligatures.Apart(letter.Value));
            before = letter;
        }

        return string.Join(' ', (isCall ? text.Append(']') : text).ToString().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsCall(Letter letter, double size, double baseline)
    {
        return letter.Value is [var digit]
            && char.IsAsciiDigit(digit)
            && letter.PointSize <= LargestCall * size && letter.StartBaseLine.Y >= baseline + (LeastRaised * size);
    }
}
