using System.Text;

namespace Partenariat.Search.Tests;

public sealed class HostileTextTests
{
    private const int RandomTexts = 1000;
    private const int LongestRandomText = 200;

    [Theory]
    [InlineData("partenariat AND (")]
    [InlineData("*")]
    [InlineData("*:*")]
    [InlineData("\"")]
    [InlineData("text:partenariat^1000 OR _exists_:keywords")]
    [InlineData("partenariat~0.1 [a TO z] {a TO z}")]
    [InlineData("\\ \\\\ && || ! ( ) { } [ ] ^ \" ~ * ? : /")]
    [InlineData("<script>alert('partenariat')</script>")]
    [InlineData("[lien](javascript:alert(1)) **gras** `code`")]
    [InlineData("\0\u0001\u0002\u001F\u007F\u0085")]
    [InlineData("\uD800 \uDC00 \uDFFF\uD800")]
    [InlineData("\u202Etairanetrap\u202C")]
    [InlineData("=partenariat =reseau")]
    [InlineData("⒈ ⑴ ﷺ ㎏ ½ ﬃ")]
    [InlineData("伙伴关系 партнёрство شراكة")]
    public void EveryEntry_StrangeText_Answers(string text)
    {
        ReadEverywhere(text);
    }

    [Fact]
    public void EveryEntry_RandomTexts_Answers()
    {
        var random = new Random(20101);
        for (var number = 0; number < RandomTexts; number++)
        {
            ReadEverywhere(RandomText(random));
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("partenariat ")]
    [InlineData("partenariatreseau")]
    [InlineData("xqzwk ")]
    [InlineData("loi du 2 janvier 2002 article L. 312-6 ")]
    [InlineData("« Réseau… » ")]
    [InlineData("e\u0301")]
    public void EveryEntry_HundredThousandCharacters_Answers(string piece)
    {
        ReadEverywhere(new StringBuilder().Insert(0, piece, (100_000 / piece.Length) + 1).ToString());
    }

    [Fact]
    public void EveryEntry_AtOnceFromSeveralThreads_AnswersTheSame()
    {
        const string Text = "quelle difference entre rezo et partenaria selon fonteno";
        var expected = TestDossier.Ask(Text).Select(hit => hit.Passage.Id).ToList();

        Parallel.For(0, 64, _ => Assert.Equal(expected, TestDossier.Ask(Text).Select(hit => hit.Passage.Id)));
    }

    private static void ReadEverywhere(string text)
    {
        var recognition = TestDossier.Recognizer.Recognize(text);
        Assert.All(recognition.Entities, entity => Assert.Equal(entity.Surface, text.Substring(entity.Start, entity.Length)));
        Assert.All(recognition.Words, word => Assert.InRange(word.Start + word.Length, word.Start, text.Length));
        Assert.NotNull(TestDossier.Index.Terms(text));
        Assert.All(TestDossier.Ask(text), hit => Assert.InRange(hit.Coverage, 0, 1));
    }

    private static string RandomText(Random random)
    {
        string[] alphabets =
        [
            "abcdefghijklmnopqrstuvwxyz ",
            "éèêàçœæÉÈÀ'’« » -.,;:!?",
            "0123456789/.-+*\"()[]{}^~\\&|",
            "\u200B\u0301\uD83D\uDE42\u00AD\t\n\r\0",
        ];
        string[] words = ["partenariat", "réseau", "loi", "article", "L.", "Damon", "2002", "l'", "janvier", "BTS", "selon", "coopé"];
        var text = new StringBuilder();
        var length = random.Next(LongestRandomText);
        while (text.Length < length)
        {
            if (random.Next(6) == 0)
            {
                text.Append(words[random.Next(words.Length)]);
            }
            else
            {
                var alphabet = alphabets[random.Next(alphabets.Length)];
                text.Append(alphabet[random.Next(alphabet.Length)]);
            }
        }

        return text.ToString();
    }
}
