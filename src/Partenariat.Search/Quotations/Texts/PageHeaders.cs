using Partenariat.Corpus;

namespace Partenariat.Search.Quotations.Texts;

/// <summary>
/// The running headers and footers of the dossier's own pages, which come along where somebody copies over the end of a
/// page: its title with its publisher, its site with the page and the year.
/// </summary>
internal sealed class PageHeaders
{
    private readonly string[] _title;
    private readonly string[] _publisher;
    private readonly string[] _site;

    public PageHeaders(Edition edition)
    {
        _title = Split(edition.Title);
        _publisher = Split(edition.OwnSource.Csl["publisher"]?.ToString() ?? "");
        _site = Split(SiteIn(edition.OwnSource.Csl["note"]?.ToString() ?? ""));
    }

    /// <summary>The words of a quotation without those of the headers.</summary>
    public List<TextWord> Without(string text, List<TextWord> words)
    {
        if (_title.Length == 0)
        {
            return words;
        }

        List<TextWord> kept = [];
        for (var index = 0; index < words.Count;)
        {
            var length = HeaderAt(text, words, index);
            if (length == 0)
            {
                kept.Add(words[index++]);
            }
            else
            {
                index += length;
            }
        }

        return kept.Count == 0 ? words : kept;
    }

    private int HeaderAt(string text, List<TextWord> words, int index)
    {
        if (StandsAt(_site, words, index))
        {
            return _site.Length + FolioAt(words, index + _site.Length);
        }

        var first = StandsAt(_title, words, index) ? _title.Length : StandsAt(_publisher, words, index) ? _publisher.Length : 0;
        if (first == 0)
        {
            return 0;
        }

        // One of the two alone is a header only where it has its line to itself.
        var other = first == _title.Length && StandsAt(_publisher, words, index + first) ? _publisher.Length
            : first == _publisher.Length && StandsAt(_title, words, index + first) ? _title.Length
            : 0;
        return other > 0 ? first + other + FolioAt(words, index + first + other) : IsLine(text, words, index, index + first) ? first : 0;
    }

    // « Page 16 2010 », « 16 »
    private static int FolioAt(List<TextWord> words, int index)
    {
        var end = index;
        while (end < words.Count && end - index < 3 && (words[end].Folded == "page" || words[end].Folded.All(char.IsAsciiDigit)))
        {
            end++;
        }

        return end - index;
    }

    private static bool IsLine(string text, List<TextWord> words, int start, int end)
    {
        var before = start == 0 ? "" : text[words[start - 1].End..words[start].Start];
        var after = end == words.Count ? "" : text[words[end - 1].End..words[end].Start];
        return before.Contains('\n', StringComparison.Ordinal) && after.Contains('\n', StringComparison.Ordinal);
    }

    private static bool StandsAt(string[] name, List<TextWord> words, int index)
    {
        return name.Length > 0 && index + name.Length <= words.Count && !name.Where((word, place) => words[index + place].Folded != word).Any();
    }

    private static string[] Split(string text)
    {
        return [.. WordSplitter.Split(text).Select(word => word.Folded)];
    }

    // The site is a word with points and no space.
    private static string SiteIn(string note)
    {
        return note.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('.', ',', ';'))
            .FirstOrDefault(word => word.Count(character => character == '.') > 1) ?? "";
    }
}
