namespace Partenariat.Corpus;

/// <summary>A section of the dossier.</summary>
/// <param name="Id">The anchor of the heading.</param>
/// <param name="Title">The words of the heading.</param>
/// <param name="Level">1 for a chapter, 2 or 3 below.</param>
/// <param name="Page">The page of the dossier on which it begins, or null where unknown.</param>
/// <param name="Parent">The section above, or null for a chapter.</param>
public sealed record Section(string Id, string Title, int Level, string? Page, Section? Parent)
{
    /// <summary>The titles from the chapter down to this section.</summary>
    public IReadOnlyList<string> Path => Parent is null ? [Title] : [.. Parent.Path, Title];
}
