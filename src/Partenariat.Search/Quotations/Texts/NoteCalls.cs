using System.Text;
using Partenariat.Corpus;

namespace Partenariat.Search.Quotations.Texts;

/// <summary>
/// Where the edition calls notes: a number that a copy has there is no word. In the source of the edition a call is a link
/// of the number to the note: « démocratie[25](#note-25) »; where the note is not printed, an emendation has taken it away.
/// </summary>
internal static class NoteCalls
{
    /// <summary>The calls of all units: the word before which the call stands, and its number.</summary>
    public static IEnumerable<(int Word, string Number)> Read(Edition edition, IReadOnlyList<TextUnit> units)
    {
        foreach (var unit in units)
        {
            foreach (var call in unit.Passage is { } passage ? Dropped(unit, edition.EmendationsOn(passage.Lines)) : [])
            {
                yield return call;
            }

            foreach (var (offset, number) in In(unit.Passage?.Markdown ?? ""))
            {
                yield return (Math.Min(unit.Start + offset, unit.End), number);
            }
        }
    }

    // « démocratie25 », of which the edition keeps « démocratie »: the note is not in the dossier.
    private static IEnumerable<(int Word, string Number)> Dropped(TextUnit unit, IReadOnlyList<Emendation> emendations)
    {
        foreach (var emendation in emendations.Where(emendation =>
            emendation.After.Length > 0 && emendation.Before.StartsWith(emendation.After, StringComparison.Ordinal)))
        {
            var number = emendation.Before[emendation.After.Length..].Trim();
            var kept = WordSplitter.Split(emendation.After);
            if (number.Length == 0 || kept.Count == 0 || !number.All(char.IsAsciiDigit))
            {
                continue;
            }

            for (var word = 0; word < unit.Count; word++)
            {
                if (unit.Words[word].Folded == kept[^1].Folded)
                {
                    yield return (unit.Start + word + 1, number);
                }
            }
        }
    }

    private static IEnumerable<(int Offset, string Number)> In(string markdown)
    {
        var plain = new StringBuilder();
        for (var position = 0; position < markdown.Length; position++)
        {
            var link = markdown.IndexOf("](#", position, StringComparison.Ordinal);
            var open = link < 0 ? -1 : markdown.LastIndexOf('[', link, link - position + 1);
            if (link < 0 || open < 0)
            {
                yield break;
            }

            plain.Append(markdown, position, open - position);
            yield return (WordSplitter.Split(plain.ToString()).Count, markdown[(open + 1)..link].Trim());
            var end = markdown.IndexOf(')', link);
            position = end < 0 ? markdown.Length : end;
        }
    }
}
