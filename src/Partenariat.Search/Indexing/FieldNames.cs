namespace Partenariat.Search.Indexing;

/// <summary>The fields of the index.</summary>
internal static class FieldNames
{
    /// <summary>The position of the passage among those of the edition.</summary>
    public const string Number = "number";

    /// <summary>The words of the passage.</summary>
    public const string Text = "text";

    /// <summary>The words by which people look for it.</summary>
    public const string Keywords = "keywords";

    /// <summary>The names of those who speak, quote or are presented.</summary>
    public const string People = "people";

    /// <summary>How the dossier's notes present the people (« directeur », « géographe »).</summary>
    public const string Presented = "presented";

    /// <summary>Titles, reviews and years of the works.</summary>
    public const string Work = "work";

    /// <summary>The titles of the section and of those above it, the diploma and the item.</summary>
    public const string Section = "section";

    /// <summary>The ids of the notions that it treats.</summary>
    public const string Notion = "notion";

    /// <summary>The ids of the notions that it defines.</summary>
    public const string Defines = "defines";

    /// <summary>The fields that hold words, in the order of their bits in <see cref="TermPlaces.Fields"/>.</summary>
    public static string[] Searched { get; } = [Text, Keywords, People, Presented, Work, Section];
}
