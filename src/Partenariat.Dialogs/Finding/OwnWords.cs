using Partenariat.Corpus;

namespace Partenariat.Dialogs.Finding;

/// <summary>The passages in which somebody speaks, by notion and by author. Immutable; thread-safe.</summary>
internal sealed class OwnWords
{
    private readonly Dictionary<string, List<Passage>> _byNotion = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Passage>> _byAuthor = new(StringComparer.Ordinal);

    /// <summary>Gathers those of an edition.</summary>
    public OwnWords(Edition edition)
    {
        foreach (var passage in edition.Passages.Where(Are))
        {
            foreach (var notion in passage.Notions.Distinct(StringComparer.Ordinal))
            {
                (_byNotion.TryGetValue(notion, out var same) ? same : _byNotion[notion] = []).Add(passage);
            }

            foreach (var author in passage.Authors.Select(author => author.Id).Distinct(StringComparer.Ordinal))
            {
                (_byAuthor.TryGetValue(author, out var same) ? same : _byAuthor[author] = []).Add(passage);
            }
        }
    }

    /// <summary>True where somebody speaks: notes, references and presentations name authors; these do not speak there.</summary>
    public static bool Are(Passage passage)
    {
        return passage is { Authors.Count: > 0, Kind: PassageKind.Definition or PassageKind.Quotation };
    }

    /// <summary>Those of an author, in the order of the edition.</summary>
    public IReadOnlyList<Passage> Of(Author author)
    {
        return _byAuthor.GetValueOrDefault(author.Id) ?? [];
    }

    /// <summary>Those on a notion, in the order of the edition.</summary>
    public IReadOnlyList<Passage> On(string notion)
    {
        return _byNotion.GetValueOrDefault(notion) ?? [];
    }

    /// <summary>Those on any of some notions, each once, in the order of the edition.</summary>
    public IEnumerable<Passage> On(IEnumerable<string> notions)
    {
        return notions.SelectMany(On).DistinctBy(passage => passage.Order).OrderBy(passage => passage.Order);
    }
}
