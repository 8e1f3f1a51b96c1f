using Partenariat.Corpus;
using Partenariat.Dialogs.Reading;
using Partenariat.Search;

namespace Partenariat.Dialogs.Finding;

/// <summary>The works that all the names of a question fit: a review stands for many works, a title or an author beside it for one.</summary>
internal static class NamedWorks
{
    /// <summary>Their ids; those of the question where no work fits all its names.</summary>
    public static IReadOnlyList<string> Of(Edition edition, Question question)
    {
        var named = question.Recognition.Entities.Where(entity => entity.Kind == EntityKind.Source && question.Sources.Contains(entity.Id, StringComparer.Ordinal))
            .GroupBy(entity => entity.Start)
            .Select(readings => readings.Select(entity => entity.Id).ToList());
        var works = named.Aggregate(question.Sources, (left, next) => Narrow(left, next.Contains));
        return Narrow(works, id => edition.FindSource(id)!.AuthorIds.Intersect(question.Authors, StringComparer.Ordinal).Any());
    }

    private static IReadOnlyList<string> Narrow(IReadOnlyList<string> works, Func<string, bool> fits)
    {
        IReadOnlyList<string> narrowed = [.. works.Where(fits)];
        return narrowed.Count > 0 ? narrowed : works;
    }
}
