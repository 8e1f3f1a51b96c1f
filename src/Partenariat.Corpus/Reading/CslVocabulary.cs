using System.Collections.Frozen;

namespace Partenariat.Corpus.Reading;

/// <summary>The names of CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html, appendices III and IV.</summary>
internal static class CslVocabulary
{
    public static readonly FrozenSet<string> Types = Words(
        """
        article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection
        dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview
        legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent
        performance periodical personal_communication post post-weblog regulation report review review-book
        software song speech standard thesis treaty webpage
        """);

    public static readonly FrozenSet<string> Names = Words(
        """
        author chair collection-editor compiler composer container-author contributor curator director editor
        editorial-director executive-producer guest host illustrator interviewer narrator organizer
        original-author performer producer recipient reviewed-author script-writer series-creator translator
        """);

    /// <summary>The parts of a name that are texts.</summary>
    public static readonly FrozenSet<string> NameParts = Words("family given literal dropping-particle non-dropping-particle suffix");

    public static readonly FrozenSet<string> Dates = Words("accessed available-date event-date issued original-date submitted");

    public static readonly FrozenSet<string> Texts = Words(
        """
        id type abstract annote archive archive_collection archive_location archive-place authority call-number
        categories chapter-number citation-key citation-label citation-number collection-number collection-title
        container-title container-title-short dimensions division DOI edition event event-place event-title
        first-reference-note-number genre ISBN ISSN issue journalAbbreviation jurisdiction keyword language
        license locator medium note number number-of-pages number-of-volumes original-publisher
        original-publisher-place original-title page page-first part-number part-title PMCID PMID
        printing-number publisher publisher-place references reviewed-genre reviewed-title scale section
        shortTitle source status supplement-number title title-short URL version volume volume-title
        volume-title-short year-suffix
        """);

    private static FrozenSet<string> Words(string text)
    {
        return text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
