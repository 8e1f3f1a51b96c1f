using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Wording;

/// <summary>The phrases of one heading of <c>frame-phrases.txt</c>.</summary>
internal sealed class PhraseTable
{
    private const string Resource = "Partenariat.Search.Quotations.Wording.frame-phrases.txt";

    private static readonly Dictionary<string, PhraseTable> Tables = Read();

    private readonly Dictionary<string, Phrase[]> _byFirstWord;
    private readonly Phrase[] _others;

    private PhraseTable(IReadOnlyList<Phrase> phrases)
    {
        _byFirstWord = phrases
            .Where(phrase => phrase.FirstWords is not null)
            .SelectMany(phrase => phrase.FirstWords!, (phrase, word) => (word, phrase))
            .GroupBy(entry => entry.word, entry => entry.phrase, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _others = [.. phrases.Where(phrase => phrase.FirstWords is null)];
    }

    /// <summary>The phrases under a heading.</summary>
    public static PhraseTable Of(string heading)
    {
        return Tables[heading];
    }

    /// <summary>The matches from one token to another, as ranges of tokens.</summary>
    public IEnumerable<(int First, int End)> Matches(TokenRow row, int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (EndAt(row, index, from, to) is var end and >= 0)
            {
                yield return (index, end);
            }
        }
    }

    /// <summary>True where one of the phrases stands between these tokens.</summary>
    public bool Match(TokenRow row, int from, int to)
    {
        return Matches(row, from, to).Any();
    }

    /// <summary>The position after the longest match that begins at this token, or -1.</summary>
    public int EndAt(TokenRow row, int index, int from, int to)
    {
        return Math.Max(LongestEnd(_byFirstWord.GetValueOrDefault(row[index].Text) ?? [], row, index, from, to), LongestEnd(_others, row, index, from, to));
    }

    private static int LongestEnd(Phrase[] phrases, TokenRow row, int index, int from, int to)
    {
        var end = -1;
        foreach (var phrase in phrases)
        {
            end = Math.Max(end, phrase.Match(row, index, from, to));
        }

        return end;
    }

    private static Dictionary<string, PhraseTable> Read()
    {
        var tables = new Dictionary<string, List<Phrase>>(StringComparer.Ordinal);
        var heading = "";
        foreach (var line in EmbeddedText.Lines(Resource).Where(line => line[0] != '#'))
        {
            if (line[0] == '[')
            {
                heading = line[1..^1];
                tables.Add(heading, []);
            }
            else
            {
                tables[heading].Add(Phrase.Parse(line));
            }
        }

        return tables.ToDictionary(table => table.Key, table => new PhraseTable(table.Value), StringComparer.Ordinal);
    }
}
