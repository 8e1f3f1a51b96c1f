using System.Text.RegularExpressions;

namespace Partenariat.Corpus.Reading;

/// <summary>Looks for a fragment in a passage, to the letter; only the width of the white space may differ.</summary>
internal static partial class FragmentFinder
{
    /// <summary>The words of the text that the fragment stands for, exactly as the text has them; null where it has not.</summary>
    public static string? Find(string text, string fragment)
    {
        var words = Words(fragment);
        if (words.Length == 0)
        {
            return null;
        }

        var pattern = string.Join(@"\s+", words.Select(Regex.Escape));
        var match = Regex.Match(text, pattern, RegexOptions.CultureInvariant);
        return match.Success ? match.Value : null;
    }

    /// <summary>Where a fragment that is not in the text first differs from it, in French.</summary>
    public static string DescribeDifference(string text, string fragment)
    {
        var given = Words(fragment);
        var original = Words(text);
        var (start, length) = Enumerable.Range(0, original.Length)
            .Select(index => (Start: index, Length: original.AsSpan(index).CommonPrefixLength(given)))
            .DefaultIfEmpty()
            .MaxBy(place => place.Length);
        if (length == 0 || length == given.Length)
        {
            return $"ses premiers mots, « {string.Join(' ', given.Take(3))} », n’y sont pas";
        }

        var expected = start + length < original.Length ? $"le passage a « {original[start + length]} »" : "le passage finit";
        return $"après « {string.Join(' ', given.Take(length).TakeLast(3))} », {expected} et non « {given[length]} »";
    }

    private static string[] Words(string text)
    {
        return [.. WhiteSpace().Split(text).Where(word => word.Length > 0)];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
