using Partenariat.Search.Quotations;
using static Partenariat.Search.Quotations.QuotationDetails;

namespace Partenariat.Search.Tests.Quotations;

public sealed class WordVerdictTests
{
    [Theory]
    [InlineData("Le partenariat, c'est l'altérité", "lahary-alterite", Excerpt)]
    [InlineData("Le partenariat, c’est la relation entre plusieurs acteurs\npour parvenir à un résultat commun : ils sont partenaires dans sa réalisation", "brachet-relation", None)]
    [InlineData("LE PARTENARIAT, C'EST L'ALTERITE", "lahary-alterite", Excerpt | Typography)] // in capitals, without accents
    [InlineData("Il n’y a pas de partenariat sans un conventionnement précis…", "fonteneau-convention", Excerpt)] // ending in a cut
    [InlineData("C'est dans l'espace - temps du projet coopératif que se négocient, s'entrecroisent", "dutoit-cooperation", Excerpt | Typography)] // another dash
    [InlineData("Le parte\u00ADnariat, c'est l'al\u200Btérité", "lahary-alterite", Excerpt)] // soft hyphen, zero-width space
    [InlineData("<p>Le <b>parten</b>ariat, c&rsquo;est l&#39;alt&eacute;rit&eacute;</p>", "lahary-alterite", Excerpt)] // word processor
    [InlineData("La coopération, c'est à la fois une façon de penser le rapport entre les personnes et un projet", "dutoit-cooperation", Excerpt | Erratum)]
    [InlineData("La coopération, c'est à la fouis [sic] une façon de penser le rapport entre les personnes et un projet", "dutoit-cooperation", Excerpt)]
    [InlineData("est rentré en force dans ce champ dans les années quatre-vingt-dix", "simondi-reseau", Excerpt | Typography)]
    public void Check_WordsOfTheDossier_AreExact(string text, string passage, QuotationDetails details)
    {
        var report = Dossier.Check(text);

        Assert.Equal((QuotationVerdict.Exact, passage, details), (report.Verdict, report.Passage?.Id, report.Details));
        Assert.Empty(report.Differences);
    }

    [Theory]
    [InlineData("les partenariats sont rendus plus faciles et apaisés quand le contexte général est déprimé", "cottin-contexte", "faciles>difficiles", "apaisés>tendus")]
    [InlineData("La politique de la ville et du développement social urbain est conduite par l'Etat seul dans le respect de la libre administration de celles-ci", "loi-1996-art1", "seul>et les collectivités territoriales")]
    [InlineData("Bien plus ancien dans l'intervention sociale que le partenariat, le travail en réseau est rentré en force", "simondi-reseau", "ancien>récent")]
    [InlineData("Il n'y a pas de partenariat sans convention précise", "fonteneau-convention", "convention précise>un conventionnement précis")]
    [InlineData("Le partenariat ne se décrète toujours pas", "vidalenc-definitions", "toujours>")]
    [InlineData("il existe des partenariats sans réseau", "simondi-espace-temps", ">à l'inverse")] // omitted near the beginning
    [InlineData("il existe à l'inverse des partenariats sans réseau, c'est-à-dire sans liens tissés ensemble", "simondi-espace-temps", ">entrecroisés et")]
    public void Check_ChangedWords_AreListedInTheOrderOfTheText(string text, string passage, params string[] differences)
    {
        var report = Dossier.Check(text);

        Assert.Equal((QuotationVerdict.Altered, passage), (report.Verdict, report.Passage?.Id));
        Assert.Equal(differences, report.Differences.Select(difference => $"{difference.Given}>{difference.Original}"));
    }

    [Fact]
    public void Check_QuotationThatGoesOnBehindTheLastWordOfTheDossier_IsAltered()
    {
        var last = Dossier.Edition.Passages[^1].Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

        var report = Dossier.Check($"{string.Join(' ', last)} et bien d'autres choses");

        Assert.Equal((QuotationVerdict.Altered, Dossier.Edition.Passages[^1].Id), (report.Verdict, report.Passage?.Id));
    }

    [Theory]
    [InlineData("Seul on va plus vite, ensemble on va plus loin")]
    [InlineData("On ne décrète pas la fraternité des organigrammes.")]
    [InlineData("Un territoire sans carte partagée n'est qu'une addition de clochers.")]
    [InlineData("Un comité de plus, c'est souvent une décision de moins")]
    [InlineData("Partnership is a relationship between several actors who want to reach a common result")]
    public void Check_WordsFromElsewhere_AreNotFound(string text)
    {
        var report = Dossier.Check(text);

        Assert.Equal((QuotationVerdict.NotFound, NotFoundReason.NotInDossier), (report.Verdict, report.Reason));
        Assert.Empty(report.Places);
    }

    [Theory]
    [InlineData("", NotFoundReason.NoWords)]
    [InlineData("« … !? »", NotFoundReason.NoWords)]
    [InlineData("l'altérité partenariale", NotFoundReason.TooShort)]
    [InlineData("\uD800\uDFFF\uDC00", NotFoundReason.NoWords)] // surrogates that stand for nothing
    public void Check_HardlyAnyWords_SaysWhyNothingIsChecked(string text, NotFoundReason reason)
    {
        var report = Dossier.Check(text);

        Assert.Equal((QuotationVerdict.NotFound, reason), (report.Verdict, report.Reason));
    }

    [Fact]
    public void Check_OneWordAgainAndAgain_IsNotFound()
    {
        Assert.Equal(QuotationVerdict.NotFound, Dossier.Check(string.Concat(Enumerable.Repeat("de ", 100))).Verdict);
    }

    [Fact]
    public void Check_FiftyThousandCharacters_AreTooLong()
    {
        var paste = string.Join(' ', Dossier.Edition.Passages.Select(passage => passage.Text))[..50_000];

        Assert.Equal(NotFoundReason.TooLong, Dossier.Check(paste).Reason);
    }
}
