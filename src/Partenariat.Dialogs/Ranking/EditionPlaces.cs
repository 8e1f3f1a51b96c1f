using Partenariat.Corpus;

namespace Partenariat.Dialogs.Ranking;

/// <summary>The passages that belong to a notion or an author in particular, looked up once for all passages that are weighed.</summary>
internal static class EditionPlaces
{
    /// <summary>The best place of each passage among the definitions of some notions.</summary>
    public static Dictionary<string, int> DefinitionsOf(Edition edition, IReadOnlyList<string> notions)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (place, passage) in notions.Select(edition.FindNotion).OfType<Notion>().SelectMany(notion => notion.Definitions.Index()))
        {
            places[passage] = places.TryGetValue(passage, out var best) ? Math.Min(best, place) : place;
        }

        return places;
    }

    /// <summary>The notes on some authors.</summary>
    public static HashSet<string> NotesOn(Edition edition, IEnumerable<string> authors)
    {
        return authors.Select(author => edition.FindAuthor(author)?.NoteId).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }
}
