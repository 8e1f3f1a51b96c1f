using Partenariat.Corpus;

namespace Partenariat.Dialogs.Readings;

/// <summary>The works of an edition that are laws or other official texts.</summary>
internal static class LegalTexts
{
    /// <summary>True for a law, an ordinance, a circular; the types are those of CSL.</summary>
    public static bool Are(Source work)
    {
        return work.Type is "legislation" or "regulation" or "bill";
    }

    /// <summary>The passages that quote a text or tell of it by its short title.</summary>
    public static IEnumerable<Passage> On(Edition edition, Source law)
    {
        return edition.Passages.Where(passage => passage.Source.Id == law.Id
            || (law.ShortTitle is { } title && passage.Text.Contains(title, StringComparison.OrdinalIgnoreCase)));
    }
}
