using System.Globalization;
using Partenariat.Corpus;
using Partenariat.Search.Spelling;

namespace Partenariat.Search.Entities;

/// <summary>Finds works by their author: « le livre de Vidalenc », « Damon 2009 ».</summary>
internal sealed class WorksOfAuthors
{
    private const int MostWordsBetween = 3;

    // What people call a work, and the CSL types that it can be.
    private static readonly Dictionary<string, string[]> Types = new(StringComparer.Ordinal)
    {
        ["livre"] = ["book"],
        ["bouquin"] = ["book"],
        ["ouvrage"] = ["book"],
        ["article"] = ["article-journal", "article-magazine", "article", "chapter"],
        ["these"] = ["thesis"],
        ["memoire"] = ["thesis"],
        ["rapport"] = ["report"],
        ["communication"] = ["paper-conference", "speech"],
        ["intervention"] = ["paper-conference", "speech"],
        ["conference"] = ["paper-conference", "speech"],
        ["colloque"] = ["paper-conference", "speech"],
    };

    private readonly ILookup<string, Source> _byAuthor;

    /// <summary>Prepares the works of an edition.</summary>
    public WorksOfAuthors(Edition edition)
    {
        _byAuthor = edition.Sources
            .SelectMany(source => source.AuthorIds, (source, author) => (source, author))
            .ToLookup(entry => entry.author, entry => entry.source, StringComparer.Ordinal);
    }

    /// <summary>Finds works beside the authors already found.</summary>
    public IEnumerable<Candidate> Find(IReadOnlyList<ResolvedWord> words, IEnumerable<Candidate> candidates)
    {
        foreach (var author in candidates.Where(candidate => candidate.Kind == EntityKind.Author))
        {
            if (YearAfter(words, author) is var (year, last))
            {
                foreach (var work in _byAuthor[author.Id].Where(work => work.Year == year))
                {
                    yield return Work(work, author.First, last, author.Quality);
                }
            }

            if (TypeBefore(words, author) is var (types, first))
            {
                foreach (var work in _byAuthor[author.Id].Where(work => types.Contains(work.Type)))
                {
                    yield return Work(work, first, author.Last, author.Quality);
                }
            }
        }
    }

    private static Candidate Work(Source work, int first, int last, MatchQuality quality)
    {
        return new Candidate(EntityKind.Source, work.Id, first, last, quality) { IsBeside = true };
    }

    private static (int Year, int Last)? YearAfter(IReadOnlyList<ResolvedWord> words, Candidate author)
    {
        for (var index = author.Last + 1; index < words.Count && index <= author.Last + 2; index++)
        {
            if (words[index].Folded.Length == 4 && int.TryParse(words[index].Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            {
                return (year, index);
            }
        }

        return null;
    }

    private static (string[] Types, int First)? TypeBefore(IReadOnlyList<ResolvedWord> words, Candidate author)
    {
        for (var index = author.First - 1; index >= 0 && index >= author.First - MostWordsBetween; index--)
        {
            if (Types.TryGetValue(words[index].Folded.TrimEnd('s'), out var types))
            {
                return (types, index);
            }

            if (!NamePattern.IsLink(words[index].Folded))
            {
                return null;
            }
        }

        return null;
    }
}
