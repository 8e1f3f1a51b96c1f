using Partenariat.Corpus;

namespace Partenariat.Search.Quotations.Texts;

/// <summary>The names of notions, works and sections: typed alone they are questions, not quotations.</summary>
internal sealed class EditionNames(Edition edition)
{
    private readonly HashSet<string> _names = edition.Notions
        .SelectMany(notion => notion.Forms.Append(notion.Label).Append(notion.WithArticle))
        .Concat(edition.Sources.SelectMany(source => new[] { source.Title, source.ShortTitle }))
        .Concat(edition.Sections.Select(section => section.Title))
        .OfType<string>()
        .Select(Fold)
        .ToHashSet(StringComparer.Ordinal);

    private static readonly string[] Articles = ["l", "le", "la", "les", "un", "une", "des"];

    /// <summary>True where the text is a name and nothing else, an article before it aside.</summary>
    public bool Contains(string text)
    {
        return _names.Contains(Fold(text));
    }

    private static string Fold(string text)
    {
        var words = WordSplitter.Split(text).ConvertAll(word => word.Folded);
        return string.Join(' ', words.Count > 0 && Articles.Contains(words[0], StringComparer.Ordinal) ? words[1..] : words);
    }
}
