using Partenariat.Corpus;

namespace Partenariat.Search.Indexing;

/// <summary>What a request narrows the search to.</summary>
internal static class Scope
{
    /// <summary>True where a request asks for nothing but a narrowing.</summary>
    public static bool IsNarrowed(SearchRequest request)
    {
        return request.Authors.Count > 0 || request.SourceId is not null || request.Kinds is not null
            || request.SectionId is not null || request.Diploma is not null;
    }

    /// <summary>True where the request may return the passage.</summary>
    public static bool Contains(SearchRequest request, Passage passage)
    {
        return (request.Authors.Count == 0 || IsOf(passage, request.Authors))
            && (request.KeepsSourceLines || !passage.IsSourceLine)
            && (request.SourceId is null || passage.Source.Id == request.SourceId || passage.Via?.Id == request.SourceId)
            && (request.Kinds is null || request.Kinds.Contains(passage.Kind))
            && (request.SectionId is null || IsUnder(passage.Section, request.SectionId))
            && (request.Diploma is null || passage.Diploma == request.Diploma);
    }

    // An entry of the bibliography is by those who wrote the work.
    private static bool IsOf(Passage passage, IReadOnlyList<string> authors)
    {
        return People(passage).Any(person => authors.Contains(person.Id))
            || (passage.Kind == PassageKind.Reference && passage.Source.AuthorIds.Intersect(authors, StringComparer.Ordinal).Any());
    }

    private static IEnumerable<Author> People(Passage passage)
    {
        return passage.Authors.Concat(passage.QuotedBy).Concat(passage.About);
    }

    private static bool IsUnder(Section? section, string id)
    {
        return section is not null && (section.Id == id || IsUnder(section.Parent, id));
    }
}
