using System.Text.Json;

namespace Partenariat.Bot.Tests.Expressions;

/// <summary>Texts to run expressions over.</summary>
internal static class SampleTexts
{
    private static readonly string[] s_pieces =
        [" ", "  ", "\n", ".", ",", "?", "!", "'", "’", "« ", " »", "\"", "(", ")", "-", "–", "1", "12", "2001", "p. ", "é", "É", "a", "le ", "qui ", "est ", "ou ", "Dhume", "\u00A0", "…"];

    /// <summary>Every message of the question files, whole conversations included.</summary>
    public static IReadOnlyList<string> Questions { get; } = [.. Read().Distinct(StringComparer.Ordinal)];

    /// <summary>Texts made of what an expression itself speaks of: its own words, letters and marks, in any order.</summary>
    /// <param name="pattern">The expression.</param>
    /// <param name="count">How many texts; the same ones for the same expression.</param>
    public static IEnumerable<string> MadeOf(string pattern, int count)
    {
        var random = new Random(pattern.Length);
        string[] own = [.. pattern.Split([.. @"\()[]{}|?*+^$.<>:=!-"], StringSplitOptions.RemoveEmptyEntries), .. pattern.Select(letter => letter.ToString())];
        for (var number = 0; number < count; number++)
        {
            var pieces = Enumerable.Range(0, random.Next(1, 25)).Select(_ => random.Next(3) == 0 ? random.GetItems(s_pieces, 1)[0] : random.GetItems(own, 1)[0]);
            yield return string.Concat(pieces);
        }
    }

    private static IEnumerable<string> Read()
    {
        foreach (var line in Directory.GetFiles(Path.Combine(SourceTree.Root, "tests", "questions"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines))
        {
            using var question = JsonDocument.Parse(line);
            if (question.RootElement.TryGetProperty("question", out var text))
            {
                yield return text.GetString()!;
            }

            if (question.RootElement.TryGetProperty("context", out var context) && context.ValueKind == JsonValueKind.Array)
            {
                foreach (var message in context.EnumerateArray().Where(message => message.ValueKind == JsonValueKind.String))
                {
                    yield return message.GetString()!;
                }
            }
        }
    }
}
