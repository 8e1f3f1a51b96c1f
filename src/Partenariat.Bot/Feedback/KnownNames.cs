using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Partenariat.Corpus;

namespace Partenariat.Bot.Feedback;

/// <summary>The names that the dossier makes public, and the ordinary words of its language.</summary>
internal sealed partial class KnownNames
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
        var words = edition.Passages.SelectMany(passage => Words().Matches(passage.Text)).Select(match => match.Value).ToList();
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

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Words();
}
