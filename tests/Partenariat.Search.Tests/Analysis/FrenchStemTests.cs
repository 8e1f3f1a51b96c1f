using Partenariat.Search.Analysis;

namespace Partenariat.Search.Tests.Analysis;

public sealed class FrenchStemTests
{
    [Theory]
    [InlineData("choix", "choisir", "choisissent")]
    [InlineData("conflits", "conflit")]
    [InlineData("sociaux", "social", "sociale", "sociales")]
    [InlineData("formel", "formelle", "formels")]
    [InlineData("necessaire", "necessite")]
    [InlineData("participants", "participer", "participation")]
    [InlineData("regles", "reglement", "reglementaire")]
    [InlineData("critique", "critiquer", "critiques")]
    public void Of_Inflections_IsOneStem(params string[] words)
    {
        Assert.Single(words.Select(FrenchStem.Of).Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("loi")]
    [InlineData("clic")]
    [InlineData("c4.1")]
    [InlineData("2002")]
    [InlineData("a")]
    public void Of_ShortWordOrNumber_IsUnchanged(string word)
    {
        Assert.Equal(word, FrenchStem.Of(word));
    }
}
