using CsCheck;
using Partenariat.Corpus;

namespace Partenariat.Bot.Tests.Fuzzing;

/// <summary>Words of a dossier as people quote them, rightly, nearly and wrongly, among other text.</summary>
internal static class HostileQuotations
{
    private const int LongestQuoted = 200;

    private static readonly Gen<(string Before, string After)> s_marks = Gen.OneOf(
        ("« ", " »"), ("\"", "\""), ("“", "”"), ("'", "'"), ("", ""), ("« ", ""), ("", " »"), ("<i>", "</i>"), ("« « ", " » »"), ("> ", "\n"),
        ("« ", " » (Dhume, 2001, p. 12)"), ("selon Merini, « ", " »"), ("Dhume écrit que ", "."), ("« ", " » (ibid.)"), ("« ", " » [12]"),
        ("vérifie « ", " » de Lahary, 2010"), ("« ", " » (loi du 2 janvier 2002)"));

    /// <summary>Texts with such quotations.</summary>
    public static Gen<string> Of(Edition edition)
    {
        var words = edition.Texts.SelectMany(passage => passage.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var quotation = Gen.Select(Quoted(words), s_marks, (text, marks) => marks.Before + text + marks.After);
        return Gen.Frequency(
            (6, quotation),
            (2, Gen.Select(HostileText.Any, quotation, HostileText.Any, (before, text, after) => $"{before} {text} {after}")),
            (1, quotation.Array[2, 5].Select(texts => string.Join(". ", texts))),
            (1, HostileText.Any));
    }

    private static Gen<string> Quoted(string[] words)
    {
        var length = Gen.Frequency((8, Gen.Int[1, 25]), (1, Gen.Int[25, LongestQuoted]));
        var change = Gen.Select(Gen.Int[0, 1_000], Gen.Int[0, 7], Gen.Int[0, words.Length - 1]);
        return Gen.Select(Gen.Int[0, words.Length - 1], length, change.Array[0, 4], (start, count, changes) =>
        {
            var quoted = words.Skip(start).Take(count).ToList();
            foreach (var (place, kind, other) in changes)
            {
                Change(quoted, place % quoted.Count, kind, words[other]);
            }

            return string.Join(' ', quoted);
        });
    }

    private static void Change(List<string> words, int place, int kind, string other)
    {
        switch (kind)
        {
            case 0 when words.Count > 1:
                words.RemoveAt(place);
                break;
            case 1:
                words[place] = other;
                break;
            case 2:
                words.Insert(place, other);
                break;
            case 3:
                words.Insert(place, "[…]");
                break;
            case 4:
                words[place] = $"[{words[place]}]";
                break;
            case 5:
                words.Add(words[place]);
                break;
            case 6:
                words[place] = string.Concat(words[place].Reverse());
                break;
            default:
                words.Insert(place, "ne pas");
                break;
        }
    }
}
