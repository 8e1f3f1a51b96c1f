namespace Partenariat.Search.Tests;

public sealed class LongWordsTests
{
    [Theory]
    [InlineData("anticonstitutionnellement, tout va bien")]
    [InlineData("https://www.exemple.fr/une-page-dont-l-adresse-est-longue-mais-faite-de-mots")]
    [InlineData("« Le partenariat, c’est reconnaître l’altérité » 👩‍👩‍👧‍👦👩‍👩‍👧‍👦")]
    [InlineData("")]
    public void TextOfWords_StaysAsItIs(string text)
    {
        Assert.Same(text, LongWords.Cut(text));
    }

    [Fact]
    public void LongerWord_KeepsItsBeginning_AndTheTextAroundIt()
    {
        Assert.Equal($"voici {new string('x', 40)}, merci", LongWords.Cut($"voici {new string('x', 4_000)}, merci"));
    }

    [Theory]
    [InlineData("a\u200D")] // invisible
    [InlineData("e\u0301")]
    [InlineData("a_")]
    [InlineData("\uD801\uDC00")] // letters of two halves
    public void PiecesOfAWord_CountForIt(string piece)
    {
        var cut = LongWords.Cut(string.Concat(Enumerable.Repeat(piece, 1_000)));

        Assert.InRange(cut.Length, LongWords.LongestWord - 1, LongWords.LongestWord + 1);
        Assert.Equal(cut, WellFormed.Text(cut));
    }

    [Fact]
    public void HalvesOfCharacters_CountForAWord_AndAreNotLeftAlone()
    {
        var cut = LongWords.Cut(new string('\uD801', 1_000));

        Assert.Equal(new string('\uFFFD', LongWords.LongestWord), cut);
    }
}
