using Partenariat.Corpus;
using Partenariat.Dialogs.Finding;

namespace Partenariat.Dialogs.Proposals.People;

/// <summary>An author of whom the dossier quotes nothing is heard nowhere: only where the name stands is shown, and that is said.</summary>
internal static class ReferredAuthor
{
    /// <summary>The passages that name the author, in the order of the edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="author">The author.</param>
    /// <param name="passages">Where to look, beside the places that the editors give.</param>
    public static IReadOnlyList<Passage> Naming(Edition edition, Author author, IEnumerable<Passage> passages)
    {
        return
        [
            .. passages.Where(passage => Voices.Of(passage, [author.Id]))
                .Concat(author.Mentions.Select(edition.FindPassage).OfType<Passage>())
                .DistinctBy(passage => passage.Id)
                .OrderBy(passage => passage.Order),
        ];
    }

    /// <summary>The sentence, set in French.</summary>
    public static string Message(Author author)
    {
        return French.Set($"Le dossier renvoie à {author.Name} mais n'en cite aucun texte. Ce nom figure ici :");
    }
}
