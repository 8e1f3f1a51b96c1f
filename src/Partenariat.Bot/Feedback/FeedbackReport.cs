using System.Globalization;

namespace Partenariat.Bot.Feedback;

/// <summary>Prints the entries grouped, for the editors of the corpus.</summary>
internal static class FeedbackReport
{
    private static readonly CultureInfo s_french = CultureInfo.GetCultureInfo("fr-FR");

    private static readonly StringComparer s_sameWords = StringComparer.Create(
        s_french, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreSymbols);

    /// <summary>Writes the report.</summary>
    public static void Write(IReadOnlyList<Opinion> opinions, IReadOnlyList<Gap> gaps, TextWriter output)
    {
        output.WriteLine(string.Create(s_french, $"Passages jugés ({opinions.Count} avis)"));
        foreach (var passage in opinions.GroupBy(opinion => opinion.Passage)
            .OrderByDescending(group => group.Count(opinion => !opinion.IsUseful))
            .ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            WritePassage(passage.Key ?? "(passage inconnu)", [.. passage], output);
        }

        output.WriteLine();
        output.WriteLine(string.Create(s_french, $"Questions sans réponse ({gaps.Count})"));
        foreach (var question in gaps.GroupBy(gap => gap.Question, s_sameWords)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, s_sameWords))
        {
            output.WriteLine(string.Create(s_french, $"  {question.Count(),4} × {question.Key}  ({Days([.. question.Select(gap => gap.Day)])})"));
        }
    }

    private static void WritePassage(string id, IReadOnlyList<Opinion> opinions, TextWriter output)
    {
        var useful = opinions.Count(opinion => opinion.IsUseful);
        output.WriteLine(string.Create(s_french, $"  {id}\u00A0: utile {useful}, pas utile {opinions.Count - useful}"));
        foreach (var opinion in opinions.Where(opinion => opinion.Reason is not null))
        {
            output.WriteLine($"    {(opinion.IsUseful ? '+' : '-')} {opinion.Reason}");
        }
    }

    private static string Days(IReadOnlyList<DateOnly> days)
    {
        var first = days.Min().ToString("d", s_french);
        var last = days.Max().ToString("d", s_french);
        return first == last ? first : $"{first} – {last}";
    }
}
