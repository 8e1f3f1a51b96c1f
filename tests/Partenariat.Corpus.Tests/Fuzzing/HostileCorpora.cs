using System.Text;
using CsCheck;

namespace Partenariat.Corpus.Tests.Fuzzing;

/// <summary>A corpus that was right, after some slips of an editor, of a program, or of somebody who means it ill.</summary>
internal static class HostileCorpora
{
    private static readonly Gen<byte[]> s_brokenBytes = Gen.OneOf<byte[]>(
        [0xC3], [0xE2, 0x80], [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80], [0x00], [0x80]);

    private static readonly Gen<Func<SpoiltCorpus, string, SpoiltCorpus>> s_slip = Gen.Frequency(
        (4, Gen.Select(Place, HostilePieces.Any, Insert)),
        (2, Gen.Select(Place, Gen.Int[1, 60], Remove)),
        (2, Gen.Select(Place, HostilePieces.Any, ReplaceWord)),
        (2, Gen.Select(Place, Place, CopyWord)),
        (2, Place.Select(DeleteLine)),
        (2, Gen.Select(Place, Gen.Int[1, 40], RepeatLine)),
        (2, Gen.Select(Place, Place, SwapLines)),
        (1, Gen.Select(Place, Gen.Int[1, 12], Indent)),
        (1, Gen.Select(Place, Gen.OneOf("[", "{a: ", "- ", "> ", "* ", "{\"a\":", ":::", "*", "[a](", "<", "\"", "( "), Gen.Int[1, 4_000], Nest)),
        (1, Gen.Select(Place, Gen.Int[2, 12], Gen.Int[2, 12], Bomb)),
        (1, Gen.Select(Place, s_brokenBytes, InsertBytes)),
        (1, Place.Select(Truncate)),
        (1, Gen.Int[0, 5].Select(Encode)),
        (1, HostilePieces.Any.Select(Replace)),
        (1, Place.Select(Confuse)),
        (1, Gen.Const<Func<SpoiltCorpus, string, SpoiltCorpus>>((corpus, file) => corpus.Without(file))));

    private static Gen<int> Place => Gen.Int[0, 1_000_000];

    /// <summary>One to four slips in the files of a folder.</summary>
    public static Gen<SpoiltCorpus> Of(string folder)
    {
        var right = SpoiltCorpus.Of(folder);
        var files = right.Files.Keys.ToArray();
        return Gen.Select(Gen.Int[0, files.Length - 1], s_slip).Array[1, 4].Select(slips =>
            slips.Aggregate(right, (corpus, slip) => slip.Item2(corpus, files[slip.Item1])));
    }

    private static Func<SpoiltCorpus, string, SpoiltCorpus> Insert(int place, string piece)
    {
        return Edit($"insert {Shown(piece)} at {place}", text => text.Insert(At(text, place), piece));
    }

    private static Func<SpoiltCorpus, string, SpoiltCorpus> Remove(int place, int length)
    {
        return Edit($"remove {length} at {place}", text => text.Remove(At(text, place), Math.Min(length, text.Length - At(text, place))));
    }

    private static Func<SpoiltCorpus, string, SpoiltCorpus> ReplaceWord(int place, string piece)
    {
        return Edit($"word {place} becomes {Shown(piece)}", text => OnWord(text, place, _ => piece));
    }

    private static Func<SpoiltCorpus, string, SpoiltCorpus> CopyWord(int place, int from)
    {
        return (corpus, file) =>
        {
            var other = corpus.Text(corpus.Files.Keys.ElementAtOrDefault(from % Math.Max(1, corpus.Files.Count)) ?? file);
            var word = Words(other) is [_, ..] words ? words[from % words.Length] : "";
            return Edit($"word {place} becomes word {from}", text => OnWord(text, place, _ => word))(corpus, file);
        };
    }

    private static Func<SpoiltCorpus, string, SpoiltCorpus> DeleteLine(int place)
    {
        return OnLines($"delete line {place}", lines => lines.RemoveAt(place % lines.Count));
    }

    private static Func<SpoiltCorpus, string, SpoiltCorpus> RepeatLine(int place, int times)
    {
        return OnLines(
            $"line {place} {times} times more",
            lines => lines.InsertRange(place % lines.Count, Enumerable.Repeat(lines[place % lines.Count], times)));
    }

    private static Func<SpoiltCorpus, string, SpoiltCorpus> SwapLines(int one, int other)
    {
        return OnLines($"swap lines {one} and {other}", lines =>
        {
            var (here, there) = (one % lines.Count, other % lines.Count);
            (lines[here], lines[there]) = (lines[there], lines[here]);
        });
    }

    private static Func<SpoiltCorpus, string, SpoiltCorpus> Indent(int place, int width)
    {
        return OnLines($"indent line {place} by {width}", lines => lines[place % lines.Count] = new string(' ', width) + lines[place % lines.Count]);
    }

    private static Func<SpoiltCorpus, string, SpoiltCorpus> Nest(int place, string opening, int depth)
    {
        return Edit($"nest {opening} {depth} deep at {place}", text => text.Insert(At(text, place), string.Concat(Enumerable.Repeat(opening, depth))));
    }

    // Each line refers so many times to the one before.
    private static Func<SpoiltCorpus, string, SpoiltCorpus> Bomb(int place, int levels, int width)
    {
        var lines = Enumerable.Range(1, levels).Select(level => $"k{level}: &b{level} [{string.Join(", ", Enumerable.Repeat($"*b{level - 1}", width))}]");
        var bomb = "k0: &b0 [{id: x, word: x, label: x, said: [x]}]\n" + string.Join('\n', lines) + '\n';
        var use = $"\nnotions: *b{levels}\nabsent: *b{levels}\nthesaurus: *b1\n";
        return Edit($"a bomb of {levels} × {width}", text => bomb + OnWord(text, place, _ => $"*b{levels}") + use);
    }

    private static Func<SpoiltCorpus, string, SpoiltCorpus> InsertBytes(int place, byte[] bytes)
    {
        return (corpus, file) =>
        {
            var before = corpus.Files.GetValueOrDefault(file) ?? [];
            var at = place % (before.Length + 1);
            return corpus.With(file, [.. before[..at], .. bytes, .. before[at..]], $"bytes {Convert.ToHexString(bytes)} at {place}");
        };
    }

    private static Func<SpoiltCorpus, string, SpoiltCorpus> Truncate(int place)
    {
        return (corpus, file) => corpus.Files.GetValueOrDefault(file) is { Length: > 0 } bytes
            ? corpus.With(file, bytes[..(place % bytes.Length)], $"cut at {place}")
            : corpus;
    }

    private static Func<SpoiltCorpus, string, SpoiltCorpus> Encode(int how)
    {
        return (corpus, file) => corpus.With(file, Encoded(corpus.Text(file), how), $"encoding {how}");
    }

    private static byte[] Encoded(string text, int how)
    {
        return how switch
        {
            0 => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")),
            1 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            2 => Encoding.Unicode.GetBytes(text),
            3 => Encoding.Latin1.GetBytes(text),
            4 => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r")),
            _ => Encoding.UTF8.GetBytes(text.Normalize(NormalizationForm.FormD)),
        };
    }

    private static Func<SpoiltCorpus, string, SpoiltCorpus> Replace(string piece)
    {
        return Edit($"nothing but {Shown(piece)}", _ => piece);
    }

    // A file saved under the name of another.
    private static Func<SpoiltCorpus, string, SpoiltCorpus> Confuse(int which)
    {
        return (corpus, file) => corpus.Files.Count == 0
            ? corpus
            : corpus.With(file, corpus.Files.Values.ElementAt(which % corpus.Files.Count), $"content of file {which}");
    }

    private static Func<SpoiltCorpus, string, SpoiltCorpus> Edit(string what, Func<string, string> edit)
    {
        return (corpus, file) => corpus.With(file, Encoding.UTF8.GetBytes(edit(corpus.Text(file))), what);
    }

    private static Func<SpoiltCorpus, string, SpoiltCorpus> OnLines(string what, Action<List<string>> edit)
    {
        return Edit(what, text =>
        {
            var lines = text.Split('\n').ToList();
            edit(lines);
            return string.Join('\n', lines);
        });
    }

    private static string OnWord(string text, int place, Func<string, string> replace)
    {
        var words = Words(text);
        if (words.Length == 0)
        {
            return replace("");
        }

        var word = words[place % words.Length];
        var at = text.IndexOf(word, At(text, place), StringComparison.Ordinal);
        at = at < 0 ? text.IndexOf(word, StringComparison.Ordinal) : at;
        return text.Remove(at, word.Length).Insert(at, replace(word));
    }

    private static string[] Words(string text)
    {
        return text.Split([' ', '\n', '"', '[', ']', '{', '}', ',', ':', '#', '='], StringSplitOptions.RemoveEmptyEntries);
    }

    private static int At(string text, int place)
    {
        return place % (text.Length + 1);
    }

    private static string Shown(string piece)
    {
        const int Longest = 60;
        var cut = piece.Length <= Longest ? piece : $"{piece[..Longest]}… ({piece.Length})";
        return string.Concat(cut.Select(letter => letter is >= ' ' and < (char)127 ? letter.ToString() : $"\\u{(int)letter:X4}"));
    }
}
