using Partenariat.Corpus;

namespace Partenariat.Search.Quotations.Texts;

/// <summary>
/// The names of notions, works and sections. Typed alone they are questions; inside a sentence they prove nothing
/// about where the sentence comes from, for anybody may name a law or a book.
/// </summary>
internal sealed class EditionNames
{
    // A shorter name (« la coordination ») is an ordinary word of the subject.
    private const int TitleWords = 3;

    private static readonly string[] Articles = ["l", "le", "la", "les", "un", "une", "des"];

    private readonly HashSet<string> _names;
    private readonly HashSet<string> _titlesAlone;
    private readonly ILookup<string, string[]> _titles;

    public EditionNames(Edition edition)
    {
        var titles = edition.Sources
            .SelectMany(source => new[] { source.Title, source.ShortTitle, source.ContainerTitle })
            .Concat(edition.Sections.Select(section => section.Title))
            .OfType<string>()
            .ToList();
        var notions = edition.Notions.SelectMany(notion => notion.Forms.Append(notion.Label).Append(notion.WithArticle));
        _titlesAlone = titles.Select(name => string.Join(' ', WithoutArticle(name))).ToHashSet(StringComparer.Ordinal);
        _names = titles.Concat(notions).Select(name => string.Join(' ', WithoutArticle(name))).ToHashSet(StringComparer.Ordinal);
        _titles = titles.Select(WithoutArticle).Where(title => title.Length >= TitleWords).ToLookup(title => title[0], StringComparer.Ordinal);
    }

    /// <summary>True where the text is a name and nothing else, an article before it aside.</summary>
    public bool Contains(string text)
    {
        return _names.Contains(string.Join(' ', WithoutArticle(text)));
    }

    /// <summary>True where the text is the title of a work or of a section and nothing else, an article before it aside.</summary>
    public bool IsTitle(string text)
    {
        return _titlesAlone.Contains(string.Join(' ', WithoutArticle(text)));
    }

    /// <summary>For each word, whether it belongs to the whole title of a work or of a section.</summary>
    public bool[] FindTitles(IReadOnlyList<TextWord> words)
    {
        var isTitle = new bool[words.Count];
        for (var start = 0; start < words.Count; start++)
        {
            foreach (var title in _titles[words[start].Folded].Where(title => StandsAt(title, words, start)))
            {
                Array.Fill(isTitle, true, start, title.Length);
            }
        }

        return isTitle;
    }

    private static bool StandsAt(string[] title, IReadOnlyList<TextWord> words, int start)
    {
        return start + title.Length <= words.Count
            && !title.Where((word, index) => words[start + index].Folded != word).Any();
    }

    private static string[] WithoutArticle(string text)
    {
        var words = WordSplitter.Split(text).ConvertAll(word => word.Folded);
        return [.. words.Count > 0 && Articles.Contains(words[0], StringComparer.Ordinal) ? words[1..] : words];
    }
}
