using Partenariat.Search.Quotations;

namespace Partenariat.Search.Tests.Quotations;

/// <summary>Who is read to be claimed for a quotation, and what is made of it, in the forms that people write.</summary>
public sealed class ClaimTests
{
    private const string Lahary = "« Le partenariat, c'est reconnaître l'altérité »";
    private const string Fonteneau = "« Il n'y a pas de partenariat sans un conventionnement précis »";
    private const string CalvetValentin = "« Pour travailler efficacement ensemble, il faut se connaître »";
    private const string Boutinet = "« un essai de combinaison de ressources humaines et non humaines qui sont associées dans le même ensemble »";
    private const string Law1998 = "« Il est créé un comité départemental de coordination des politiques de prévention et de lutte contre les exclusions »";

    [Theory]
    [InlineData($"{Lahary} (Lahary, 2007)")]
    [InlineData($"{Lahary} (LAHARY D., 2007)")]
    [InlineData($"{Lahary} [Lahary 2007].")]
    [InlineData($"{Lahary} — Dominique Lahary")]
    [InlineData($"{Lahary}\nDominique Lahary, 2007")]
    [InlineData($"{Lahary} [c'est nous qui soulignons] (Lahary, 2007)")]
    [InlineData($"{Lahary} (Lahary D., Esquisse d'une théorie du partenariat pour servir dans la pratique, ADBDP, 2007, consulté le 12/03/2021).")]
    [InlineData($"{Lahary}, écrit Lahary en 2007.")]
    [InlineData($"{Lahary}, pour reprendre la formule de Lahary.")]
    [InlineData($"{Lahary} c'est bien de Lahary ?")]
    [InlineData($"{Lahary}. Cette phrase est de Lahary ?")]
    [InlineData($"Comme le souligne Dominique Lahary, {Lahary}.")]
    [InlineData($"Lahary (2007) écrit : {Lahary}")]
    [InlineData($"En 2007, Lahary écrit que {Lahary}")]
    [InlineData($"D'après Lahary, {Lahary}")]
    [InlineData($"Peux-tu vérifier cette citation de Lahary ? {Lahary}")]
    [InlineData("« Le partenariat, affirme Lahary, c'est reconnaître l'altérité. »")]
    [InlineData($"{CalvetValentin} (Calvet & Valentin, 2010)")]
    [InlineData($"{CalvetValentin} (Calvet et al., 2010)")]
    [InlineData($"{CalvetValentin} Calvet, M., & Valentin, J.-J. (2010). Le partenariat… articulation ou coordination entre les professionnels. Vie sociale, 1, 103-114.")]
    [InlineData($"{Fonteneau}1\n\n1 FONTENEAU Roland, « Travailler ensemble », Doc'ANIMATION en gérontologie, n° 14, janv./mars 2007, p. 111.")]
    [InlineData($"{Boutinet} (Boutinet, 1990, cité par Schléret)")]
    [InlineData($"{Law1998} (loi du 29 juillet 1998, art. 155)")]
    [InlineData($"L'article 155 de la loi n° 98-657 du 29 juillet 1998 dispose : {Law1998}")]
    public void RightClaim_InAnyForm_IsRight(string message)
    {
        Assert.Equal(AttributionVerdict.Right, Attribution(message).Verdict);
    }

    [Theory]
    [InlineData($"{Lahary} (Damon, 2009)")]
    [InlineData($"Selon Damon, {Lahary}")]
    [InlineData($"{Lahary} (Lahary et Damon, 2007)")]
    [InlineData($"Lahary a beaucoup travaillé avec les bibliothèques. {Lahary} (Damon, 2009).")]
    [InlineData($"Lahary est un auteur majeur. Damon écrit pour sa part : {Lahary}.")]
    [InlineData($"Dhume, que Lahary cite souvent, écrit que {Lahary}.")]
    [InlineData($"Selon Damon, {Lahary} (Lahary, 2007).")]
    [InlineData($"{Lahary} (Bourdieu, 1980)")]
    [InlineData($"Pierre Bourdieu affirme que {Lahary}")]
    [InlineData($"{Lahary} BOURDIEU P., La distinction, Paris, Éditions de Minuit, 1979, p. 12.")]
    [InlineData($"selon bourdieu, {Lahary}")]
    [InlineData($"Comme le dit P. Bourdieu : {Lahary}")]
    [InlineData($"{Lahary}\n— Victor Hugo")]
    [InlineData($"{Boutinet} (Schléret, cité par Boutinet)")]
    [InlineData($"{Law1998} (loi du 2 janvier 2002)")]
    [InlineData($"{Law1998} (loi n° 2005-102 du 11 février 2005)")]
    [InlineData($"{Law1998}, loi du 29 juillet 1999")]
    [InlineData("Herbert Simon écrit : « le travail en réseau et le partenariat se conjuguent dans la complémentarité »")] // another Simon than the dossier's
    [InlineData("« Coopération entre des personnes ou des institutions » est la définition de Damon.")]
    public void SomebodyElseClaimed_InAnyForm_IsWrong(string message)
    {
        Assert.Equal(AttributionVerdict.Wrong, Attribution(message).Verdict);
    }

    [Theory]
    [InlineData($"Contrairement à ce que pense Damon, {Lahary}.")]
    [InlineData($"Ce que Damon conteste : {Lahary}")]
    [InlineData($"Damon n'a jamais dit que {Lahary}.")]
    [InlineData($"Damon (2009) parle de réunions sans fin. {Lahary}.")]
    [InlineData($"Le mot est apparu dans les années 1980 (Damon, 2009). On peut dire que {Lahary}.")]
    [InlineData($"{Lahary} Selon Damon (2009), les choses sont plus simples.")]
    [InlineData($"Bonjour Madame Martin, pouvez-vous vérifier {Lahary} ? Cordialement, Julie Petit")]
    public void NobodyClaimed_ThoughSomebodyIsNamed_IsUnclaimed(string message)
    {
        Assert.Equal(AttributionVerdict.Unclaimed, Attribution(message).Verdict);
    }

    [Theory]
    [InlineData($"J'ai lu Damon et je me demande si {Lahary} est exact.", "Damon")]
    [InlineData($"Damon critique Dhume : {Lahary}", "Damon critique Dhume")]
    [InlineData($"{Lahary} (cours de licence 3)", "cours de licence 3")]
    [InlineData($"{Lahary}\n\nJulie Petit", "Julie Petit")]
    public void ClaimNotUnderstood_IsSaid(string message, string text)
    {
        var attribution = Attribution(message);

        Assert.Equal(AttributionVerdict.NotUnderstood, attribution.Verdict);
        Assert.Equal([text], attribution.Claim.NotUnderstood);
    }

    [Theory]
    [InlineData($"{Lahary} (Lahary, 2008)", ClaimPart.Year, "2008", "2007")]
    [InlineData($"{Fonteneau} (Fonteneau, 2007, p. 12)", ClaimPart.Page, "12", "111")]
    [InlineData($"{Fonteneau} (Fonteneau, « La mésentente », 2007)", ClaimPart.Work, "La mésentente", "Travailler ensemble")]
    [InlineData($"{Lahary} (Laharie)", ClaimPart.Name, "Laharie", "Dominique Lahary")]
    [InlineData($"{Boutinet} (Boutinet, 1991, cité par Schléret)", ClaimPart.Year, "1991", "1990")]
    [InlineData("« l'autonomisation des échanges politiques » (Friedberg, 1993, cité par Frigoli, 2006)", ClaimPart.Year, "2006", "2004")]
    [InlineData($"{Boutinet} (Boutinet, 1990, cité par Damon)", ClaimPart.Quoter, "Damon", "Yvon Schléret")]
    [InlineData($"{Law1998} (loi du 29 juillet 1998, art. 20)", ClaimPart.Article, "art. 20", "art. 155")]
    public void WrongPartOfAReference_IsSaidBesideTheRightOne(string message, ClaimPart part, string claimed, string actual)
    {
        var attribution = Attribution(message);

        Assert.Equal(AttributionVerdict.Incomplete, attribution.Verdict);
        Assert.Equal([new ClaimFault(part, claimed, actual)], attribution.Faults);
    }

    [Theory]
    [InlineData($"{CalvetValentin} (Calvet, 2010)", "valentin")]
    [InlineData($"{Boutinet} (Schléret)", "boutinet")]
    [InlineData("Le dossier du RNRSMS (2010, p. 3) indique que « ses formes vont de la simple information ponctuelle, à la fusion institutionnelle »", "damon")]
    public void AuthorLeftOut_IsNamed(string message, string missing)
    {
        var attribution = Attribution(message);

        Assert.Equal(AttributionVerdict.Incomplete, attribution.Verdict);
        Assert.Equal([missing], attribution.Missing.Select(author => author.Id));
    }

    [Fact]
    public void ReferencesOfOtherSentences_AreNotTaken()
    {
        var report = Dossier.Review.Check(
            "Le concept est apparu dans les années 1980 (Dhume, 2002). Il est défini officiellement comme une « coopération entre des personnes ou des institutions généralement différentes par leur nature et leurs activités ». "
            + "C'est ce que Damon (2009) appelle la « réunionnite ». Vidalenc (2006) ajoute que « le partenariat ne se décrète pas ».");

        Assert.Equal([AttributionVerdict.Unclaimed, AttributionVerdict.Right], report.Reports.Select(single => single.Attribution.Verdict));
        Assert.Equal(UncheckedReason.Term, report.Quotations[1].Unchecked);
        Assert.Equal("Vidalenc", Assert.Single(report.Quotations[2].Claim.Names).Text);
    }

    [Theory]
    [InlineData("Dhume : « Elle rend les sujets impuissants à produire la coopération. »\nLahary : « Le partenariat, c'est l'altérité »", "Dhume", "Lahary")]
    [InlineData("Dhume, 2006\n« Elle rend les sujets impuissants à produire la coopération. »\n\nLahary, 2007\n« Le partenariat, c'est l'altérité »", "Dhume", "Lahary")]
    [InlineData("« Elle rend les sujets impuissants à produire la coopération. »\nDhume, 2006\n\n« Le partenariat, c'est l'altérité »\nLahary", "Dhume", "Lahary")]
    [InlineData("1) « Le partenariat, c'est l'altérité » Lahary\n2) « Le partenariat ne se décrète pas » Vidalenc 2006", "Lahary", "Vidalenc")]
    [InlineData("« Le partenariat, c'est l'altérité » (1)\n« Le partenariat ne se décrète pas » (2)\n\n(1) Lahary D., 2007\n(2) Vidalenc E., « Le défi du partenariat », 2006", "Lahary D.", "Vidalenc E.")]
    [InlineData("Peux-tu vérifier ces citations de Damon ? « Ses formes vont de la simple information ponctuelle, à la fusion institutionnelle » « L'État est un partenaire particulier, qui impose, finance, arbitre et contrôle »", "Damon", "Damon")]
    [InlineData("Dhume propose d'y voir « une méthode d'action coopérative », tandis que Lahary y voit « l'association d'au moins deux organismes ».", "Dhume", "Lahary")]
    public void SeveralQuotations_HaveTheirOwnAuthors(string message, params string[] names)
    {
        var quotations = Dossier.Review.Check(message).Quotations.Where(check => check.Unchecked != UncheckedReason.Title);

        Assert.Equal(names, quotations.Select(check => Assert.Single(check.Claim.Names).Text));
    }

    [Fact]
    public void SameReferenceAgain_IsThatOfTheQuotationBefore()
    {
        var report = Dossier.Review.Check("« Le partenariat, c'est l'altérité » (Lahary, 2007, p. 3). Puis il ajoute que « c'est reconnaître l'altérité » (ibid., p. 4).");

        Assert.Equal(["Lahary", "Lahary"], report.Quotations.Select(check => Assert.Single(check.Claim.Names).Text));
        Assert.Equal("4", report.Quotations[1].Claim.Page?.Value);
    }

    private static QuotationAttribution Attribution(string message)
    {
        return Dossier.Review.Check(message).Reports[0].Attribution;
    }
}
