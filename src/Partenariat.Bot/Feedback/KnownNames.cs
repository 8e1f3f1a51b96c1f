using System.Collections.Frozen;
using System.Globalization;
using Partenariat.Corpus;

namespace Partenariat.Bot.Feedback;

/// <summary>The names that the dossier makes public, and the ordinary words of its language.</summary>
internal sealed class KnownNames
{
    private static readonly StringComparer s_sameLetters = StringComparer.Create(
        CultureInfo.GetCultureInfo("fr-FR"), CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace);

    // Words that open a question and that a dossier need not hold.
    private static readonly string[] s_openings =
    [
        "bonjour", "bonsoir", "salut", "merci", "svp", "pourquoi", "comment", "combien", "quand", "quel", "quelle",
        "quels", "quelles", "qui", "que", "quoi", "qu", "est", "c", "ça", "d", "j", "l", "m", "n", "s", "t", "y", "je", "tu", "vous",
        "explique", "expliquez", "définis", "définir", "donne", "donnez", "dis", "cite", "citez", "parle", "compare",
        "peux", "peut", "pouvez", "faut", "existe", "vérifier", "vérifie", "selon",
    ];

    private readonly FrozenSet<string> _names;
    private readonly FrozenSet<string> _ordinary;

    /// <summary>Reads them off an edition.</summary>
    public KnownNames(Edition edition)
    {
        var words = edition.Passages.SelectMany(passage => Words(passage.Text)).ToList();
        _names = Names(edition)
            .Concat(words.Where(word => word.Length > 1 && word.All(char.IsUpper)))
            .Select(name => name.Trim('.', ' '))
            .ToFrozenSet(s_sameLetters);
        _ordinary = words.Where(word => char.IsLower(word[0])).Concat(s_openings).ToFrozenSet(s_sameLetters);
    }

    /// <summary>True for the whole name of an author, a notion, a work, a section or an abbreviation of the dossier.</summary>
    public bool IsKnown(string name)
    {
        return _names.Contains(name.TrimEnd('.'));
    }

    /// <summary>True for a word that the dossier also writes without a capital, or that opens a question.</summary>
    public bool IsOrdinary(string word)
    {
        return _ordinary.Contains(word.TrimEnd('\'', '’'));
    }

    private static IEnumerable<string> Names(Edition edition)
    {
        foreach (var author in edition.Authors)
        {
            yield return author.Name;
            yield return author.Family ?? author.Name;
            foreach (var alias in author.Aliases)
            {
                yield return alias;
            }
        }

        foreach (var name in edition.Notions.SelectMany(notion => notion.Forms.Append(notion.Label)))
        {
            yield return name;
        }

        foreach (var title in edition.Sources.SelectMany(source => new[] { source.Title, source.ShortTitle, source.ContainerTitle }))
        {
            yield return title ?? "";
        }

        foreach (var name in edition.Sections.Select(section => section.Title).Concat(edition.Passages.Select(passage => passage.Diploma ?? "")))
        {
            yield return name;
        }
    }

    // Letters with their marks.
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && IsOfWord(text[index]))
            {
                continue;
            }

            if (index > start)
            {
                yield return text[start..index];
            }

            start = index + 1;
        }
    }

    private static bool IsOfWord(char character)
    {
        return char.IsLetter(character)
            || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
    }
}
