using Partenariat.Corpus;

namespace Partenariat.Search.Quotations.Reporting;

/// <summary>Whose words a passage holds, in the sense of a quotation.</summary>
internal static class Speakers
{
    /// <summary>The ids of all who may rightly be named for these words.</summary>
    public static IEnumerable<string> Of(Passage passage)
    {
        // A publisher's presentation is quoted under the name of the author whom it presents, and a report on a
        // talk under the name of the speaker.
        var presented = passage.Kind == PassageKind.Presentation
            ? passage.About
            : passage.About.Where(author => passage.Authors.Count > 0 && passage.Source.AuthorIds.Contains(author.Id));
        var outer = passage.Parent is { } parent ? Of(parent) : [];
        return passage.Authors.Concat(passage.QuotedBy).Concat(presented).Select(author => author.Id).Concat(outer);
    }

    /// <summary>The ids of all works that may rightly be named for these words.</summary>
    public static IEnumerable<string> Works(Passage passage)
    {
        yield return passage.Source.Id;
        if (passage.Via is { } via)
        {
            yield return via.Id;
        }

        foreach (var outer in passage.Parent is { } parent ? Works(parent) : [])
        {
            yield return outer;
        }
    }

    /// <summary>True where the dossier speaks in its own voice.</summary>
    public static bool IsDossier(Passage passage)
    {
        return passage.Authors.Count == 0
            && (passage.Source.Id == Edition.OwnSourceId || passage.Kind is PassageKind.Commentary or PassageKind.Testimony);
    }
}
