using Partenariat.Corpus;
using Partenariat.Dialogs.Reading;

namespace Partenariat.Dialogs.Finding;

/// <summary>The works that a question names by title, law, author or year: all that fit, the ones quoted at first hand first.</summary>
internal sealed class WorkFinder(Edition edition)
{
    /// <summary>The works named; empty where none is.</summary>
    /// <param name="question">The question.</param>
    /// <param name="voices">Ids of those who spoke before, for a year alone.</param>
    public IReadOnlyList<Source> Find(Question question, IReadOnlyList<string> voices)
    {
        var year = question.Laws.Count > 0 ? null : ThreadWords.Year(question.Plain);
        var authors = question.Authors.Count > 0 || question.Sources.Count > 0 || year is null ? question.Authors : voices;
        IReadOnlyList<Source> works = question.Sources.Count + question.Laws.Count > 0
            ? [.. NamedWorks.Of(edition, question).Concat(question.Laws.Select(law => law.Id)).Distinct(StringComparer.Ordinal).Select(edition.FindSource).OfType<Source>()]
            : authors.Count > 0 ? Of(authors)
            : year is null ? []
            : edition.Sources;
        works = Narrow(Narrow(works, work => authors.All(author => work.AuthorIds.Contains(author, StringComparer.Ordinal))), work => year is null || work.Year == year);
        return works.Count == edition.Sources.Count ? [] : [.. works.OrderBy(work => work.ViaId is null ? 0 : 1).ThenBy(work => work.Title is null ? 1 : 0)];
    }

    /// <summary>The works of some authors, whole or in part theirs.</summary>
    public IReadOnlyList<Source> Of(IReadOnlyList<string> authors)
    {
        return [.. edition.Sources.Where(work => work.AuthorIds.Intersect(authors, StringComparer.Ordinal).Any())];
    }

    /// <summary>Where the dossier names a work: its line in the bibliography or above the text, else its first passage; null for the dossier itself.</summary>
    public Passage? PlaceOf(Source work)
    {
        return edition.Texts
            .Where(text => text.Source.Id == work.Id && work.Id != Edition.OwnSourceId)
            .OrderBy(text => text.Kind == PassageKind.Reference ? 0 : text.IsSourceLine ? 1 : 2)
            .FirstOrDefault();
    }

    private static IReadOnlyList<Source> Narrow(IReadOnlyList<Source> works, Func<Source, bool> fits)
    {
        IReadOnlyList<Source> narrowed = [.. works.Where(fits)];
        return narrowed.Count > 0 ? narrowed : works;
    }
}
