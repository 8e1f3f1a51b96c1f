using Partenariat.Search.Odds;

namespace Partenariat.Search.Tests.Indexing;

public sealed class LetterGramsTests
{
    [Theory]
    [InlineData("L'État, c’est « nous » !", "letat c'est NOUS")]
    [InlineData("œuvre", "oeuvre")]
    [InlineData("Réseau  ou\tpartenariat", "reseau ou partenariat")]
    public void CaseAccentsAndSigns_DoNotCount(string one, string other)
    {
        Assert.Equal(LetterGrams.Of(other.Replace("letat", "l etat", StringComparison.Ordinal)), LetterGrams.Of(one));
    }

    [Fact]
    public void Runs_AreThoseOfFourAndOfSixSigns_EachOnce()
    {
        // « _abcde_ »: four runs of four signs and two of six.
        Assert.Equal(6, LetterGrams.Of("abcde").Length);
        Assert.Equal(LetterGrams.Of("aaaaaaaaaa").Length, LetterGrams.Of("aaaaaaaaaaaaaaaa").Length);
    }

    [Fact]
    public void OrderOfWords_Counts_AndWhatIsWithinWordsIsShared()
    {
        var one = LetterGrams.Of("le réseau du partenariat");
        var other = LetterGrams.Of("le partenariat du réseau");

        Assert.NotEqual(one, other);
        Assert.True(one.Intersect(other).Count() > one.Length / 2);
    }

    [Fact]
    public void Years_AreToldApart()
    {
        Assert.NotEqual(LetterGrams.Of("loi de 1998"), LetterGrams.Of("loi de 2002"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("🙃")]
    public void TextWithoutLetters_HasNone(string text)
    {
        Assert.Empty(LetterGrams.Of(text));
    }

    [Fact]
    public void HalfOfAPair_IsAGap()
    {
        Assert.Equal(LetterGrams.Of("avant apres"), LetterGrams.Of("avant" + '\ud83d' + "après"));
    }
}
