using System.Text;

namespace Partenariat.Bot.Papers.Files;

/// <summary>Joins the lines of a printed page into paragraphs, for a page does not tell which is which.</summary>
internal static class PageLines
{
    private const string SentenceEnds = ".!?:;»”\"";
    private const double FullLine = 0.75;

    /// <summary>The text with a paragraph a line.</summary>
    public static string Join(string page)
    {
        var lines = page.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).ToList();
        var width = lines.Select(line => line.Length).DefaultIfEmpty(0).Max();
        var joined = new StringBuilder(page.Length);
        foreach (var (index, line) in lines.Index().Where(entry => entry.Item.Length > 0))
        {
            joined.Append(line);
            var next = lines.Skip(index + 1).Take(1).FirstOrDefault("");
            if (next.Length == 0 || EndsParagraph(line, next, width))
            {
                joined.Append(next.Length == 0 ? "\n\n" : "\n");
            }
            else if (IsBroken(line, next))
            {
                joined.Length--;
            }
            else
            {
                joined.Append(' ');
            }
        }

        return joined.ToString();
    }

    private static bool EndsParagraph(string line, string next, int width)
    {
        var isShort = line.Length < FullLine * width;
        return isShort && (SentenceEnds.Contains(line[^1], StringComparison.Ordinal) || !char.IsLower(next[0]));
    }

    // A word broken at the end of a line.
    private static bool IsBroken(string line, string next)
    {
        return line.Length > 1 && line[^1] is '-' or '\u2010' or '\u00AD' && char.IsLetter(line[^2]) && char.IsLower(next[0]);
    }
}
