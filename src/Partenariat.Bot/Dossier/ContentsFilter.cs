using System.Globalization;
using Partenariat.Corpus;
using Partenariat.Corpus.Citations;

namespace Partenariat.Bot.Dossier;

/// <summary>Which passages a reader wants to see, as the fields of a form say it. Not trusted.</summary>
/// <param name="Mot">Words that all stand in the passage or in its reference, whatever their capitals and accents.</param>
/// <param name="Notion">The id of a notion.</param>
/// <param name="Auteur">The id of an author.</param>
public sealed record ContentsFilter(string? Mot, string? Notion, string? Auteur)
{
    private const int LongestText = 200;
    private const int MostWords = 8;

    private static readonly CompareInfo s_french = CultureInfo.GetCultureInfo("fr-FR").CompareInfo;

    private readonly IReadOnlyList<string> _words =
    [
        .. (Mot ?? "")[..Math.Min(Mot?.Length ?? 0, LongestText)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords),
    ];

    /// <summary>True where every passage is wanted.</summary>
    public bool IsEmpty => _words.Count == 0 && string.IsNullOrEmpty(Notion) && string.IsNullOrEmpty(Auteur);

    /// <summary>True for a passage that is wanted.</summary>
    public bool Lets(Passage passage)
    {
        return (string.IsNullOrEmpty(Notion) || passage.Notions.Contains(Notion, StringComparer.Ordinal))
            && (string.IsNullOrEmpty(Auteur) || passage.Authors.Concat(passage.QuotedBy).Concat(passage.About).Any(author => author.Id == Auteur))
            && _words.All(word => Holds(passage.Text, word) || Holds(Citation.Short(passage), word));
    }

    private static bool Holds(string text, string word)
    {
        return s_french.IndexOf(text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
    }
}
