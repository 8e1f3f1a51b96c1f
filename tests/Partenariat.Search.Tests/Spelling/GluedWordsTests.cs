using Partenariat.Search.Spelling;

namespace Partenariat.Search.Tests.Spelling;

public sealed class GluedWordsTests
{
    private readonly GluedWords _glued = new(word => word is "reseau" or "partenariat" or "articulation");

    [Theory]
    [InlineData("lareseau", "la reseau")]
    [InlineData("lepartenariat", "le partenariat")]
    [InlineData("larticulation", "l articulation")]
    [InlineData("cestquoi", "cest quoi")]
    [InlineData("cestquoilepartenariat", "cest quoi le partenariat")]
    [InlineData("reseauoupartenariat", "reseau ou partenariat")]
    public void Cut_WordsWithoutSpace_ArePieces(string word, string pieces)
    {
        Assert.Equal(pieces.Split(' '), _glued.Cut(word));
    }

    [Theory]
    [InlineData("lasse")] // not « la s se »
    [InlineData("desert")]
    [InlineData("lpartenariat")] // no elision before a consonant
    [InlineData("partenariats")]
    [InlineData("a")]
    [InlineData("quoi")]
    [InlineData("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxpartenariat")]
    public void Cut_OtherWord_IsNotCut(string word)
    {
        Assert.True(_glued.Cut(word).Count < 2);
    }
}
