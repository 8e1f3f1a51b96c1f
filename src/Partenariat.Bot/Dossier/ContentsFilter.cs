using Partenariat.Corpus;
using Partenariat.Corpus.Citations;

namespace Partenariat.Bot.Dossier;

/// <summary>Which passages a reader wants to see, as the fields of a form say it. Not trusted.</summary>
/// <param name="Mot">Words that all stand in the passage or in its reference, whatever their capitals and accents.</param>
/// <param name="Notion">The id of a notion.</param>
/// <param name="Auteur">The id of an author.</param>
public sealed record ContentsFilter(string? Mot, string? Notion, string? Auteur)
{
    /// <summary>True where every passage is wanted.</summary>
    public bool IsEmpty => Words.IsEmpty && string.IsNullOrEmpty(Notion) && string.IsNullOrEmpty(Auteur);

    /// <summary>The words to be found.</summary>
    internal SearchedWords Words { get; } = new(Mot);

    /// <summary>True for a passage that is wanted.</summary>
    public bool Lets(Passage passage)
    {
        return (string.IsNullOrEmpty(Notion) || passage.Notions.Contains(Notion, StringComparer.Ordinal))
            && (string.IsNullOrEmpty(Auteur) || passage.Authors.Concat(passage.QuotedBy).Concat(passage.About).Any(author => author.Id == Auteur))
            && Words.AreIn(passage.Text, Citation.Short(passage));
    }
}
