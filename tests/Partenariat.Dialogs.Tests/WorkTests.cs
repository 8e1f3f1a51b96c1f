using Partenariat.Search;

namespace Partenariat.Dialogs.Tests;

/// <summary>What a message costs grows with its length and no faster. Counted in steps: no clock, no machine.</summary>
public sealed class WorkTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    private const int Shortest = 500;
    private const int Longest = 32_000;

    // Twice the text, and a little: a message may be read in one way more than its half. For the longest ones that are read, a search
    // takes some 35,000 steps, most of them places of runs of letters.
    private const double Growth = 2.2;
    private const long TwoSearches = 45_000;
    private const long TwoSearchesOfTheLongest = 75_000;
    private const int Long = 4_000;

    [Theory]
    [InlineData("a")]
    [InlineData("demand")]
    [InlineData("partenariatreseaucooperation")]
    [InlineData("me門re")]
    [InlineData("je demande pas de ")]
    [InlineData(", pas le a")]
    [InlineData("je veux, pas le a")]
    [InlineData(" ")]
    [InlineData("bonjour ")]
    [InlineData("le ")]
    [InlineData("partenariat ")]
    [InlineData("réseau ou partenariat ? ")]
    [InlineData("Que dit Dhume du partenariat ? ")]
    [InlineData("je suis en ")]
    [InlineData("« ")]
    [InlineData("« a » ")]
    [InlineData("1 ")]
    [InlineData("p. 1 ")]
    [InlineData("2001 ")]
    [InlineData("L. 312-1 ")]
    [InlineData("loi du 2 janvier ")]
    [InlineData("a.")]
    [InlineData("e\u0301")]
    [InlineData("selon Dhume et ")]
    [InlineData("abcdefghi jklmnopq ")]
    [InlineData("« le partenariat » (Dhume, 2001) ")]
    [InlineData("« partenariat réseau convention autre » ")]
    [InlineData("verifie cette citation : ")]
    [InlineData("<style><!---->")]
    [InlineData("'a ")]
    [InlineData("Le partenariat ce n'est pas de l'altruisme, ce mouvement descendant vers l'autre ")]
    [InlineData("Le partenariat ce n'est pas de l'altruisme, ce mouvement descendant vers l'autre. ")]
    [InlineData("« Le partenariat ce n'est pas de l'altruisme, ce mouvement descendant vers l'autre » ")]
    [InlineData("vérifie « Le partenariat ce n'est pas de l'altruisme, ce mouvement descendant vers l'autre ")]
    public void TwiceTheText_IsAtMostTwiceTheWork(string piece)
    {
        for (var length = Shortest; length < Longest; length *= 2)
        {
            AssertAtMostTwice(Repeat(piece, length), Repeat(piece, length * 2));
        }
    }

    [Fact]
    public void TwiceTheText_OfWordsThatNobodyKnows_IsAtMostTwiceTheWork()
    {
        for (var length = Shortest; length < Longest; length *= 2)
        {
            AssertAtMostTwice(UnknownWords(length), UnknownWords(length * 2));
        }
    }

    [Fact]
    public void EveryGreeting_BeforeEveryOpening_BeforeEveryQuestion_IsAnswered_AndTwiceForTwiceTheWork()
    {
        string[] greetings = ["", "Bonjour, ", "bonsoir ", "salut, ", "Bonjour ! ", "bonjour à tous, "];
        string[] openings =
        [
            "", "pour mon exposé ", "pour mon mémoire de fin d’études, ", "selon Dhume ", "d'après Lahary ", "est-ce que selon Merini ",
            "selon Dhume qui écrit que ", "je suis en BTS ESF et ",
        ];
        string[] questions =
        [
            "c'est quoi le partenariat ?", "je cherche la définition du partenariat", "quelle différence entre réseau et partenariat ?",
            "le partenariat c'est reconnaître l'altérité ?", "faut-il une convention ?", "qui parle de dictature ?",
        ];

        foreach (var message in from greeting in greetings from opening in openings from question in questions select greeting + opening + question)
        {
            Assert.False(string.IsNullOrWhiteSpace(dossier.Ask(message).Title));
            AssertAtMostTwice(message, $"{message} {message}");
        }
    }

    [Fact]
    public void MessageThatCostsTooMuch_IsEnded_AndSaysSo()
    {
        var longest = $"« {Shuffled(900)} »";

        var answer = dossier.Ask(string.Join(' ', Enumerable.Repeat(longest, 6)));

        Assert.Equal("Message trop compliqué", answer.Title);
        Assert.NotEqual(answer.Title, dossier.Ask(longest).Title);
    }

    private void AssertAtMostTwice(string text, string twice)
    {
        var (one, two) = (Count(text), Count(twice));
        Assert.True(
            two <= (one * Growth) + (twice.Length < Long ? TwoSearches : TwoSearchesOfTheLongest),
            $"{text.Length} characters cost {one} steps, {twice.Length} cost {two}: {text[..Math.Min(80, text.Length)]}");
    }

    // The second time: what is remembered of the first is no work of the message.
    private long Count(string text)
    {
        dossier.Ask(text);
        using var work = WorkBudget.Begin();
        dossier.Ask(text);
        return work.Spent;
    }

    private static string Repeat(string piece, int length)
    {
        return string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..length];
    }

    // The dossier's own words in any order: most may stand anywhere, which is the dearest to compare.
    private string Shuffled(int count)
    {
        var words = dossier.Edition.Texts.SelectMany(passage => passage.Text.Split(' ')).Where(word => word.All(char.IsLetter)).ToArray();
        return string.Join(' ', new Random(20101).GetItems(words, count));
    }

    private static string UnknownWords(int length)
    {
        var random = new Random(20101);
        var words = Enumerable.Range(0, length / 5).Select(_ => new string(random.GetItems("abcdefghijklmnopqrstuvwxyz".AsSpan(), random.Next(5, 14))));
        return string.Join(' ', words)[..length];
    }
}
