namespace Partenariat.Search.Tests.Indexing;

public sealed class TermsTests
{
    [Theory]
    [InlineData("Qu'est-ce que le partenariat ?", "partenariat")]
    [InlineData("c koi la différence entre réseau et partenariat svp", "réseau partenariat")]
    [InlineData("Bonjour, pourriez-vous me dire qui parle de dictature ? Merci", "dictature")]
    [InlineData("lareseau", "reseau")]
    [InlineData("partenariat, partenariats et démarche partenariale", "partenariat démarche")]
    [InlineData("", "")]
    [InlineData("et toi, ça va ?", "")]
    public void Terms_Question_AreItsContentWords(string text, string words)
    {
        Assert.Equal(
            words.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            TestDossier.Index.Terms(text).Select(term => term.Surface));
    }

    [Fact]
    public void Terms_CommonWordOfTheField_WeighsAlmostNothing()
    {
        var terms = TestDossier.Index.Terms("partenariat bureaucratie");

        Assert.InRange(terms[0].Weight, 0, 0.15);
        Assert.InRange(terms[1].Weight, 0.5, 1);
        Assert.True(terms[0].PassagesInText > 100);
    }

    [Fact]
    public void Terms_MisspeltWord_TellsItsCorrection()
    {
        var term = Assert.Single(TestDossier.Index.Terms("bureaucrasie"));

        Assert.Equal("bureaucratie", term.Correction);
        Assert.True(term.PassagesInText > 0);
    }

    [Theory]
    [InlineData("ratatouille")]
    [InlineData("empowerment")]
    public void Terms_ForeignWord_IsUnknownAndUncorrected(string word)
    {
        var term = Assert.Single(TestDossier.Index.Terms(word));

        Assert.Equal(0, term.PassagesInText + term.PassagesInKeywords);
        Assert.Null(term.Correction);
    }
}
