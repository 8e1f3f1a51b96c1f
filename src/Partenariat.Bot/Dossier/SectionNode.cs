using Partenariat.Corpus;

namespace Partenariat.Bot.Dossier;

/// <summary>A section with what is wanted of it, for a table of contents.</summary>
/// <param name="Section">The section.</param>
/// <param name="Passages">Its own passages, in order.</param>
/// <param name="Apparatus">Its own notes and source lines, in order.</param>
/// <param name="Sections">The sections below it that hold anything, in order.</param>
public sealed record SectionNode(Section Section, IReadOnlyList<Passage> Passages, IReadOnlyList<Passage> Apparatus, IReadOnlyList<SectionNode> Sections)
{
    /// <summary>How many passages there are in it and below it.</summary>
    public int Count => Passages.Count + Sections.Sum(section => section.Count);

    /// <summary>The chapters of an edition that hold anything wanted.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="lets">Which texts are wanted.</param>
    public static IReadOnlyList<SectionNode> Of(Edition edition, Func<Passage, bool> lets)
    {
        return Below(edition, null, lets);
    }

    private static IReadOnlyList<SectionNode> Below(Edition edition, Section? parent, Func<Passage, bool> lets)
    {
        return
        [
            .. edition.Sections.Where(section => section.Parent == parent)
                .Select(section => new SectionNode(
                    section,
                    [.. edition.Passages.Where(passage => passage.Section == section && lets(passage))],
                    [.. edition.Apparatus.Where(text => text.Section == section && text.ReadAt is null && lets(text))],
                    Below(edition, section, lets)))
                .Where(node => node.Count + node.Apparatus.Count > 0 || node.Sections.Count > 0),
        ];
    }
}
