using System.Globalization;

namespace Partenariat.Bot.Papers.Files.Printed;

/// <summary>Takes the notes at the foot of pages out of the text, which goes on across them, and numbers them through.</summary>
internal sealed class PageNotes(double bodySize)
{
    private readonly List<(string Number, string Text)> _notes = [];

    /// <summary>The notes so far, each with the number by which the text calls it.</summary>
    public IEnumerable<(string Number, string Text)> Notes => _notes;

    /// <summary>The lines of a page without its notes; their calls have the new numbers.</summary>
    public IReadOnlyList<PrintedLine> Take(IReadOnlyList<PrintedLine> page)
    {
        var foot = page.OrderBy(line => line.Baseline).TakeWhile(line => line.IsSmall(bodySize)).Reverse().ToList();
        if (foot.Count == page.Count || !foot.Exists(line => Number(line.Text) is not null))
        {
            return page;
        }

        Dictionary<string, string> numbers = new(StringComparer.Ordinal);
        foreach (var line in foot)
        {
            if (Number(line.Text) is var (number, text))
            {
                _notes.Add(((_notes.Count + 1).ToString(CultureInfo.InvariantCulture), text));
                numbers[number] = _notes[^1].Number;
            }
            else if (_notes.Count > 0)
            {
                // Of a note that began on the page before, too.
                _notes[^1] = (_notes[^1].Number, $"{_notes[^1].Text} {line.Text}");
            }
        }

        var notes = foot.ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. page.Where(line => !notes.Contains(line)).Select(line => Renumber(line, numbers))];
    }

    // « [3] Dhume, 2001 » where it is raised, else « 3 Dhume, 2001 » or « 3. Dhume ».
    private static (string Number, string Text)? Number(string line)
    {
        var start = line.StartsWith('[') ? 1 : 0;
        var end = start;
        while (end < line.Length && char.IsAsciiDigit(line[end]))
        {
            end++;
        }

        var isNote = end > start && end - start <= 3 && end + 1 < line.Length && (start == 1 ? line[end] == ']' : line[end] is ' ' or '.');
        return isNote ? (line[start..end], line[(end + 1)..].Trim()) : null;
    }

    private static PrintedLine Renumber(PrintedLine line, Dictionary<string, string> numbers)
    {
        if (!line.Text.Contains('[', StringComparison.Ordinal))
        {
            return line;
        }

        var parts = line.Text.Split('[');
        var renumbered = parts.Skip(1).Select(part =>
        {
            var end = Math.Max(0, part.IndexOf(']', StringComparison.Ordinal));
            return numbers.TryGetValue(part[..end], out var number) ? $"{number}{part[end..]}" : part;
        });
        return line with { Text = string.Join('[', renumbered.Prepend(parts[0])) };
    }
}
