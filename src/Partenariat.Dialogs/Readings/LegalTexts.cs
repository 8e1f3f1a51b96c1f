using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Readings;

/// <summary>The works of an edition that are laws or other official texts.</summary>
internal static class LegalTexts
{
    // « loi », « celle »: what a message calls a text that is asked for by its year.
    private static readonly FrozenSet<string> s_laws = LanguageFile.Lines("law-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a law, an ordinance, a circular; the types are those of CSL.</summary>
    public static bool Are(Source work)
    {
        return work.Type is "legislation" or "regulation" or "bill";
    }

    /// <summary>True for words that call a text a law: « loi de 2007 », « celle de 2007 », or its year alone.</summary>
    public static bool AreCalledALaw(string words)
    {
        return PlainWords.Of(words) is [var first, ..] && (s_laws.Contains(first.Plain) || first.Plain == PlainWords.Year);
    }

    /// <summary>The passages that quote a text or tell of it by its short title.</summary>
    public static IEnumerable<Passage> On(Edition edition, Source law)
    {
        return edition.Passages.Where(passage => passage.Source.Id == law.Id
            || (law.ShortTitle is { } title && passage.Text.Contains(title, StringComparison.OrdinalIgnoreCase)));
    }
}
