using Partenariat.Search.Odds;

namespace Partenariat.Search.Tests.Odds;

/// <summary>Words and pairs of words, as the meaning of a text is made of them.</summary>
public sealed class WordGramsTests
{
    [Theory]
    [InlineData("Réseau et PARTENARIAT", "reseau, et partenariat !")]
    [InlineData("les partenaires", "les partenariats")]
    [InlineData("un cœur", "un coeur")]
    public void CaseAccentsSignsAndEndings_DoNotCount(string one, string other)
    {
        Assert.Equal(WordGrams.Of(one, 2), WordGrams.Of(other, 2));
    }

    [Fact]
    public void OrderOfWords_CountsInPairsOnly()
    {
        var one = WordGrams.Of("réseau partenariat", 2);
        var other = WordGrams.Of("partenariat réseau", 2);

        Assert.Equal(3, one.Length);
        Assert.Equal(2, one.Intersect(other).Count());
    }

    [Fact]
    public void EachGram_StandsOnceAndInOrder()
    {
        var grams = WordGrams.Of("le réseau, le réseau et le partenariat", 2);

        Assert.Equal(grams.Distinct().Order(), grams);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" … ")]
    [InlineData("🙃")]
    [InlineData("\ud83d")]
    public void TextWithoutWords_HasNone(string text)
    {
        Assert.Empty(WordGrams.Of(text, 2));
    }
}
