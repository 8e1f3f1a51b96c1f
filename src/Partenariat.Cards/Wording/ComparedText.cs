using Partenariat.Cards.Views;
using Partenariat.Search.Quotations;

namespace Partenariat.Cards.Wording;

/// <summary>The two texts of a checked quotation, differences marked, long stretches that agree cut with « […] ».</summary>
internal static class ComparedText
{
    private const int LongestPlain = 1200;
    private const int LongestAgreement = 320;
    private const int LongestDifference = 400;
    private const int Longest = 1600;

    /// <summary>What was pasted, as it is.</summary>
    public static Line Plain(string text)
    {
        return InGuillemets([new Run(Clip(OneLine.Of(text.Trim()), LongestPlain))]);
    }

    /// <summary>What was pasted, with what is not in the dossier marked.</summary>
    public static Line Given(IReadOnlyList<AlignedRun> runs)
    {
        return Mark(runs, run => run.Given, Views.Mark.Wrong);
    }

    /// <summary>The words of the dossier, with what was not pasted marked.</summary>
    public static Line Original(IReadOnlyList<AlignedRun> runs)
    {
        return Mark(runs, run => run.Original, Views.Mark.Right);
    }

    private static Line Mark(IReadOnlyList<AlignedRun> runs, Func<AlignedRun, string> side, Mark mark)
    {
        var marked = new List<Run>();
        var length = 0;
        foreach (var run in runs)
        {
            if (length > Longest)
            {
                marked.Add(new Run($" {Marks.Cut}", Views.Mark.Bot));
                break;
            }

            if (run.IsCut)
            {
                marked.Add(new Run($" {Marks.Cut} ", Views.Mark.Bot));
            }

            var text = Beside(marked, OneLine.Of(side(run)));
            if (text.Length > 0)
            {
                marked.Add(run.Kind is null ? new Run(Shorten(text, LongestAgreement)) : new Run(Clip(text, LongestDifference), mark));
                length += text.Length;
            }
        }

        return InGuillemets(marked);
    }

    // Differences are bare words, which one of the texts may lack: one space stays between two words, never two.
    private static string Beside(List<Run> marked, string next)
    {
        if (marked is not [.., var last] || next.Length == 0)
        {
            return next;
        }

        if (char.IsLetterOrDigit(last.Text[^1]) && char.IsLetterOrDigit(next[0]))
        {
            marked.Add(new Run(" "));
        }

        return char.IsWhiteSpace(last.Text[^1]) ? next.TrimStart() : next;
    }

    /// <summary>A long text without its middle.</summary>
    public static string Shorten(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var start = text.LastIndexOf(' ', longest / 2);
        var end = text.IndexOf(' ', text.Length - (longest / 2));
        return start > 0 && end > start ? $"{text[..start]} {Marks.Cut}{text[end..]}" : text[..longest];
    }

    private static string Clip(string text, int limit)
    {
        return Shortener.Cut(text, limit) is { } length ? $"{text[..length].TrimEnd()} {Marks.Cut}" : text;
    }

    private static Line InGuillemets(IReadOnlyList<Run> runs)
    {
        return Guillemets.Around([new Line(runs)])[0];
    }
}
