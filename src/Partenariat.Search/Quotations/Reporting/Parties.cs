using Partenariat.Corpus;

namespace Partenariat.Search.Quotations.Reporting;

/// <summary>Who has to do with words of the dossier.</summary>
/// <param name="Speakers">Ids of those whose words they are.</param>
/// <param name="Quoters">Ids of those who quote them inside a text of their own.</param>
/// <param name="Presented">Ids of those whose work they present.</param>
/// <param name="Works">The works in which they stand, the innermost first.</param>
/// <param name="IsDossier">True for the dossier's own words.</param>
internal sealed record Parties(
    IReadOnlySet<string> Speakers,
    IReadOnlySet<string> Quoters,
    IReadOnlySet<string> Presented,
    IReadOnlyList<Source> Works,
    bool IsDossier)
{
    /// <summary>Of a passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="most">Ids of authors who speak most of the words, though the passage is another's.</param>
    public static Parties Of(Passage passage, IEnumerable<string> most)
    {
        var isPresentation = passage.Kind == PassageKind.Presentation;

        // A report on a talk is quoted under the name of the speaker.
        var reported = Reported(passage).Select(author => author.Id);
        var outer = Outer(passage).ToList();
        return new Parties(
            passage.Authors.Select(author => author.Id).Concat(reported).Concat(most).ToHashSet(StringComparer.Ordinal),
            passage.QuotedBy.Select(author => author.Id)
                .Concat(outer.SelectMany(other => other.Authors).Select(author => author.Id))
                .Concat(passage.Via?.AuthorIds ?? [])
                .ToHashSet(StringComparer.Ordinal),
            isPresentation
                ? passage.About.Select(author => author.Id).Concat(passage.Source.AuthorIds).ToHashSet(StringComparer.Ordinal)
                : new HashSet<string>(),
            [
                .. new[] { passage.Source, passage.Via }.Concat(outer.SelectMany(other => new[] { other.Source, other.Via }))
                    .OfType<Source>().DistinctBy(source => source.Id),
            ],
            IsOfDossier(passage));
    }

    /// <summary>Those whose talk the passage reports in its author's words.</summary>
    public static IEnumerable<Author> Reported(Passage passage)
    {
        return passage.Kind == PassageKind.Presentation || passage.Authors.Count == 0
            ? []
            : passage.About.Where(author => passage.Source.AuthorIds.Contains(author.Id) && !passage.Authors.Contains(author));
    }

    /// <summary>True where the dossier speaks in its own voice.</summary>
    public static bool IsOfDossier(Passage passage)
    {
        return passage.Authors.Count == 0
            && (passage.Source.Id == Edition.OwnSourceId || passage.Kind is PassageKind.Commentary or PassageKind.Testimony);
    }

    private static IEnumerable<Passage> Outer(Passage passage)
    {
        for (var outer = passage.Parent; outer is not null; outer = outer.Parent)
        {
            if (!IsOfDossier(outer))
            {
                yield return outer;
            }
        }
    }
}
