using System.Globalization;
using Lucene.Net.Analysis.CharFilters;

namespace Partenariat.Search.Analysis;

/// <summary>What happens to characters before the text is cut into words; offsets into the original survive.</summary>
internal static class Characters
{
    private const string Apostrophes = "'`´ʹʻʼʽˈ‘’‛′＇";
    private const string Invisible = "\u00AD\u180E\u200B\u200C\u200D\u2060\uFEFF";
    private const char FirstCombiningMark = '\u0300';
    private const char LastCombiningMark = '\u036F';

    /// <summary>
    /// An apostrophe separates the elided article from its word, so that « l'articulation » and
    /// « l articulation » give the same words. Invisible characters and decomposed accents disappear.
    /// </summary>
    public static NormalizeCharMap Map { get; } = BuildMap();

    private static NormalizeCharMap BuildMap()
    {
        var map = new NormalizeCharMap.Builder();
        foreach (var apostrophe in Apostrophes)
        {
            map.Add(apostrophe.ToString(CultureInfo.InvariantCulture), " ");
        }

        foreach (var invisible in Invisible)
        {
            map.Add(invisible.ToString(CultureInfo.InvariantCulture), "");
        }

        for (var mark = FirstCombiningMark; mark <= LastCombiningMark; mark++)
        {
            map.Add(mark.ToString(CultureInfo.InvariantCulture), "");
        }

        return map.Build();
    }
}
