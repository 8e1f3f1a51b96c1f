using System.Text;

namespace Partenariat.Search.Spelling;

/// <summary>Writes a folded French word as it is pronounced, roughly: two spellings of one sound get one key.</summary>
internal static class PhoneticKey
{
    private const string FrontVowels = "eiy";
    private const string Vowels = "aeiouy";
    private const string NoNasalBefore = "aeiouynm";

    // In order, each over what the last one has left. Capital letters and digits stand for sounds: C « ch », U « ou »,
    // 1 « in », 2 « an », 3 « on ».
    private static readonly Func<string, string>[] s_rules =
    [
        word => EndsWithX(word) ? word[..^1] : word,
        Rule("f", [new("ph")]),
        Rule("C", [new("sch"), new("ch")]),
        Rule("", [new("h")]),
        SoftenEndings,
        Rule("ss", [new("sc", FrontVowels)]),
        Rule("k", [new("qu", Vowels), new("q"), new("ck"), new("cc", FrontVowels, IsForbidden: true), new("c", FrontVowels + "C", IsForbidden: true)]),
        Rule("ss", [new("c", FrontVowels)]),
        Rule("g", [new("gu", FrontVowels)]),
        Rule("j", [new("g", FrontVowels)]),
        Rule("o", [new("eau"), new("au")]),
        VoiceBetweenVowels,
        EndRule(0, "e", "er", "ez", "et"),
        Rule("1", Nasals("ain", "ein", "in", "im", "yn", "ym", "un", "um")),
        Rule("2", Nasals("an", "am", "en", "em")),
        Rule("3", Nasals("on", "om")),
        Rule("U", [new("ou")]),
        Rule("e", [new("ai"), new("ei"), new("ay"), new("ey"), new("eu")]),
        word => word.Replace('y', 'i').Replace('w', 'v'),
        Rule("n", [new("gn")]),
        Rule("ks", [new("x")]),
        WithoutDoubles,
        EndRule(3, "", "es", "s", "t", "d", "p", "x", "z"),
        EndRule(3, "", "e"),
    ];

    /// <summary>The key of a folded word.</summary>
    public static string Of(string word)
    {
        return s_rules.Aggregate(word, (key, rule) => rule(key));
    }

    private static Func<string, string> Rule(string sound, Spelling[] spellings)
    {
        return word => Replace(word, sound, spellings);
    }

    private static Func<string, string> EndRule(int kept, string sound, params string[] endings)
    {
        return word => ReplaceEnd(word, kept, sound, endings);
    }

    private static Spelling[] Nasals(params string[] spellings)
    {
        return [.. spellings.Select(spelling => new Spelling(spelling, NoNasalBefore, IsForbidden: true))];
    }

    // From left to right; where several spellings fit, the first one.
    private static string Replace(string word, string sound, Spelling[] spellings)
    {
        var written = new StringBuilder(word.Length + 2);
        for (var place = 0; place < word.Length;)
        {
            var length = LengthOfFirst(spellings, word, place);
            _ = length > 0 ? written.Append(sound) : written.Append(word[place]);
            place += Math.Max(1, length);
        }

        return written.ToString();
    }

    private static int LengthOfFirst(Spelling[] spellings, string word, int place)
    {
        foreach (var spelling in spellings)
        {
            if (spelling.StandsAt(word, place))
            {
                return spelling.Letters.Length;
            }
        }

        return 0;
    }

    private static string ReplaceEnd(string word, int kept, string sound, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length - ending.Length >= kept && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length] + sound;
            }
        }

        return word;
    }

    // « travaux », « lieux », « poux »
    private static bool EndsWithX(string word)
    {
        return word.Length > 2 && word.EndsWith("ux", StringComparison.Ordinal) && "aeo".Contains(word[^3], StringComparison.Ordinal);
    }

    // « -tion », « -ssion », « -xion »
    private static string SoftenEndings(string word)
    {
        for (var end = word.IndexOf("ion", StringComparison.Ordinal); end >= 0; end = word.IndexOf("ion", end + 3, StringComparison.Ordinal))
        {
            var start = word.AsSpan(0, end).TrimEnd("tscx").Length;
            if (start < end)
            {
                word = string.Concat(word.AsSpan(0, start), "s", word.AsSpan(end));
                end = start + 1;
            }
        }

        return word;
    }

    private static string VoiceBetweenVowels(string word)
    {
        var letters = word.ToCharArray();
        for (var place = 1; place + 1 < letters.Length; place++)
        {
            if (word[place] == 's' && Vowels.Contains(word[place - 1], StringComparison.Ordinal) && Vowels.Contains(word[place + 1], StringComparison.Ordinal))
            {
                letters[place] = 'z';
            }
        }

        return new string(letters);
    }

    private static string WithoutDoubles(string word)
    {
        return string.Concat(word.Where((letter, place) => place == 0 || letter != word[place - 1]));
    }

    // Letters, and what must follow them, or must not.
    private readonly record struct Spelling(string Letters, string Next = "", bool IsForbidden = false)
    {
        public bool StandsAt(string word, int place)
        {
            if (string.CompareOrdinal(word, place, Letters, 0, Letters.Length) != 0)
            {
                return false;
            }

            var after = place + Letters.Length;
            return Next.Length == 0 || (after < word.Length && Next.Contains(word[after], StringComparison.Ordinal)) != IsForbidden;
        }
    }
}
