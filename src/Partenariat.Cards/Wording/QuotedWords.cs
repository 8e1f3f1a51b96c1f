using System.Text;
using Partenariat.Cards.Views;

namespace Partenariat.Cards.Wording;

/// <summary>Marks in the lines of a passage the words that a checked quotation has from it.</summary>
internal static class QuotedWords
{
    private const string Cut = "[…]";

    /// <summary>The same block, the words of the quotation marked where it shows a passage.</summary>
    public static Block Mark(Block block, string original)
    {
        return block is QuotedPassage passage
            ? passage with { Text = Mark(passage.Text, original), Excerpt = passage.Excerpt is { } excerpt ? Mark(excerpt, original) : null }
            : block;
    }

    /// <summary>The same lines, the stretches of the quotation marked; unchanged where they are not in them, or are all of them.</summary>
    /// <param name="lines">The lines of the passage.</param>
    /// <param name="original">The words of the dossier at the place of the quotation, stretches joined by « […] ».</param>
    public static IReadOnlyList<Line> Mark(IReadOnlyList<Line> lines, string original)
    {
        var text = Plain(lines);
        var isQuoted = new bool[text.Length];
        foreach (var stretch in original.Split(Cut, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var start = text.IndexOf(OneLine.Of(stretch), StringComparison.Ordinal);
            if (start >= 0)
            {
                Array.Fill(isQuoted, true, start, OneLine.Of(stretch).Length);
            }
        }

        return isQuoted.Contains(true) && isQuoted.Contains(false) ? Mark(lines, isQuoted) : lines;
    }

    // The words of the dossier alone: the bot's own marks stand between them.
    private static string Plain(IReadOnlyList<Line> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append(text.Length > 0 ? " " : "");
            foreach (var run in line.Runs.Where(run => run.Mark == Views.Mark.Verbatim))
            {
                text.Append(run.Text);
            }
        }

        return text.ToString();
    }

    private static List<Line> Mark(IReadOnlyList<Line> lines, bool[] isQuoted)
    {
        List<Line> marked = [];
        var position = 0;
        foreach (var line in lines)
        {
            position += marked.Count > 0 ? 1 : 0;
            List<Run> runs = [];
            foreach (var run in line.Runs)
            {
                if (run.Mark != Views.Mark.Verbatim)
                {
                    runs.Add(run);
                    continue;
                }

                runs.AddRange(Split(run.Text, isQuoted.AsSpan(position, run.Text.Length)));
                position += run.Text.Length;
            }

            marked.Add(line with { Runs = runs });
        }

        return marked;
    }

    private static List<Run> Split(string text, ReadOnlySpan<bool> isQuoted)
    {
        List<Run> runs = [];
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && isQuoted[end] == isQuoted[start])
            {
                end++;
            }

            runs.Add(new Run(text[start..end], isQuoted[start] ? Views.Mark.Quoted : Views.Mark.Verbatim));
            start = end;
        }

        return runs;
    }
}
