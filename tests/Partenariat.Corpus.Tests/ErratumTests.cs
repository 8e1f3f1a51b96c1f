namespace Partenariat.Corpus.Tests;

public sealed class ErratumTests
{
    [Theory]
    [InlineData("sans un angle", "sous un angle", "sans")]
    [InlineData("les politique traitant", "les politiques traitant", "les politique")]
    [InlineData("à la fouis", "à la fois", "à la fouis")]
    [InlineData("ce quelle entend", "ce qu'elle entend", "ce quelle")] // a letter missing inside the word
    [InlineData("Qu'apportet-t-il", "Qu'apporte-t-il", "Qu'apportet-t-il")]
    [InlineData("la délégation et ou la sous-traitance", "la délégation et/ou la sous-traitance", "la délégation et ou")] // cut in two
    [InlineData("pré déterminée", "prédéterminée", "pré déterminée")]
    [InlineData("renverrait plus la figure", "renverrait plus à la figure", "renverrait plus")] // a word missing
    [InlineData("Il s'agit pas", "Il ne s'agit pas", "Il")]
    [InlineData("lorsque que", "lorsque", "lorsque que")] // a word too many
    [InlineData("avec d'autre,", "avec d'autres,", "avec d'autre")]
    [InlineData("un programme", null, "un programme")] // doubtful only
    public void Fault_OfAReading_EndsAfterTheWrongWord(string reading, string? expected, string fault)
    {
        var erratum = new Erratum("passage", reading, expected, null);

        Assert.Equal(fault, reading[..erratum.FaultLength]);
    }
}
