using System.Globalization;

namespace Partenariat.Bot.Dossier;

/// <summary>The words that a reader looks for in the dossier, whatever their capitals and accents. Immutable.</summary>
internal sealed class SearchedWords
{
    private const int LongestText = 200;
    private const int MostWords = 8;
    private const int ExcerptWords = 24;
    private const int WordsBefore = 6;
    private const int MostWordsBefore = 14;
    private const CompareOptions Folded = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    private static readonly CompareInfo s_french = CultureInfo.GetCultureInfo("fr-FR").CompareInfo;

    private readonly IReadOnlyList<string> _words;

    /// <summary>Takes the words apart.</summary>
    /// <param name="text">What was typed, not trusted: its first 200 characters and 8 words count. Null for nothing.</param>
    public SearchedWords(string? text)
    {
        _words =
        [
            .. (text ?? "")[..Math.Min(text?.Length ?? 0, LongestText)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords),
        ];
    }

    /// <summary>True where nothing is looked for.</summary>
    public bool IsEmpty => _words.Count == 0;

    /// <summary>True where each word stands in one of the texts.</summary>
    public bool AreIn(params IReadOnlyList<string> texts)
    {
        return _words.All(word => texts.Any(text => Find(text, word).Length > 0));
    }

    /// <summary>The text in parts, in order: what was looked for, and what stands between.</summary>
    public IEnumerable<(string Text, bool IsFound)> Split(string text)
    {
        var end = 0;
        foreach (var found in Found(text))
        {
            if (found.Start > end)
            {
                yield return (text[end..found.Start], false);
            }

            yield return (text[found.Start..found.End], true);
            end = found.End;
        }

        if (end < text.Length)
        {
            yield return (text[end..], false);
        }
    }

    /// <summary>Some words of a text as they follow one another: its first ones, or those around what was looked for, where
    /// that comes later. « […] » says where something is left out.</summary>
    public string Excerpt(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var place = _words.Select(word => Find(text, word)).Where(found => found.Length > 0).Select(found => WordAt(text, found.Start)).DefaultIfEmpty(0).Min();
        var first = place < ExcerptWords ? 0 : BeginningBefore(place, words);
        var shown = string.Join(' ', words.Skip(first).Take(ExcerptWords));
        return $"{(first > 0 ? "[…] " : "")}{shown}{(first + ExcerptWords < words.Length ? " […]" : "")}";
    }

    // The beginning of the sentence, where it is near.
    private static int BeginningBefore(int place, string[] words)
    {
        var end = Array.FindLastIndex(words, place - 1, MostWordsBefore, word => word[^1] is '.' or '!' or '?' or ';' or ':');
        return end < 0 ? place - WordsBefore : end + 1;
    }

    // Where the words stand, one after the other; what overlaps is one place.
    private List<(int Start, int End)> Found(string text)
    {
        var places = new List<(int Start, int End)>();
        foreach (var place in _words.SelectMany(word => Places(text, word)).Order())
        {
            if (places.Count > 0 && place.Start <= places[^1].End)
            {
                places[^1] = (places[^1].Start, Math.Max(places[^1].End, place.End));
            }
            else
            {
                places.Add(place);
            }
        }

        return places;
    }

    private static IEnumerable<(int Start, int End)> Places(string text, string word)
    {
        for (var from = 0; Find(text[from..], word) is { Length: > 0 } found; from += found.Start + found.Length)
        {
            yield return (from + found.Start, from + found.Start + found.Length);
        }
    }

    // Length 0 for none: characters without weight of their own are found everywhere and nowhere.
    private static (int Start, int Length) Find(string text, string word)
    {
        var start = s_french.IndexOf(text, word, Folded, out var length);
        return start < 0 ? (0, 0) : (start, length);
    }

    private static int WordAt(string text, int place)
    {
        return text[..place].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length - (place > 0 && !char.IsWhiteSpace(text[place - 1]) ? 1 : 0);
    }
}
