using Partenariat.Search.Quotations;

namespace Partenariat.Search.Tests.Quotations;

public sealed class QuotationReaderTests
{
    [Theory]
    [InlineData("« Le partenariat ne se décrète pas »")]
    [InlineData("«Le partenariat ne se décrète pas»")]
    [InlineData("“Le partenariat ne se décrète pas”")]
    [InlineData("\"Le partenariat ne se décrète pas\"")]
    [InlineData("'Le partenariat ne se décrète pas'")]
    [InlineData("‘Le partenariat ne se décrète pas’ c'est de qui ?")]
    [InlineData("„Le partenariat ne se décrète pas“")]
    [InlineData("« Le partenariat ne se décrète pas")] // the last mark forgotten
    [InlineData("Bonjour, cette phrase est-elle exacte ? « Le partenariat ne se décrète pas » Merci !")]
    [InlineData("<p>«&nbsp;Le <i>partenariat</i> ne se décrète pas&nbsp;»</p>")]
    public void Read_QuotationMarks_GiveTheWordsBetweenThem(string message)
    {
        var quotation = Assert.Single(Dossier.Read(message, out _));

        Assert.Equal("Le partenariat ne se décrète pas", quotation.Text);
        Assert.True(quotation.IsMarked);
    }

    [Theory]
    [InlineData("Le partenariat ne se décrète pas")]
    [InlineData("vérifie : Le partenariat ne se décrète pas")]
    [InlineData("verif citation vidalenc : Le partenariat ne se décrète pas")]
    [InlineData("Le partenariat ne se décrète pas\n\nest-ce exact ?")]
    [InlineData("Le partenariat ne se décrète pas, c'est exact ?")]
    [InlineData("Le partenariat ne se décrète pas (Vidalenc, 2006)")]
    [InlineData("Est-ce que Vidalenc a bien écrit que Le partenariat ne se décrète pas ?")]
    [InlineData("C'est bien Vidalenc qui dit que Le partenariat ne se décrète pas ?")]
    [InlineData("qui a dit que Le partenariat ne se décrète pas ?")]
    [InlineData("Selon Vidalenc, Le partenariat ne se décrète pas")]
    [InlineData("Je cite Vidalenc, p. 12 : Le partenariat ne se décrète pas. Exact ?", "Le partenariat ne se décrète pas.")]
    public void Read_NoQuotationMarks_GivesTheWordsWithoutTheirFrame(string message, string text = "Le partenariat ne se décrète pas")
    {
        var quotation = Assert.Single(Dossier.Read(message, out _));

        Assert.Equal(text, quotation.Text);
        Assert.False(quotation.IsMarked);
    }

    [Theory]
    [InlineData("Le partenariat ne se décrète pas — Vidalenc a vraiment dit ça mot pour mot ?")]
    [InlineData("Le partenariat ne se décrète pas - vidalenc a-t-elle vraiment écrit ça ?")]
    [InlineData("Le partenariat ne se décrète pas : vidalenc l'a bien écrit ?")]
    [InlineData("Le partenariat ne se décrète pas : j'ai bon ?")]
    [InlineData("Le partenariat ne se décrète pas, c'est bien d'elle ?")]
    [InlineData("Le partenariat ne se décrète pas, je me trompe ?")]
    [InlineData("Le partenariat ne se décrète pas... dixit Vidalenc ?", "Le partenariat ne se décrète pas...")]
    [InlineData("Vidalenc a vraiment écrit que Le partenariat ne se décrète pas ?")]
    [InlineData("Vidalenc a vraiment sorti que Le partenariat ne se décrète pas ?")]
    [InlineData("Vidalenc aurait écrit que Le partenariat ne se décrète pas, vrai ?")]
    [InlineData("Vidalenc dit vraiment que Le partenariat ne se décrète pas ?")]
    [InlineData("Vidalenc a réellement dit ça, Le partenariat ne se décrète pas ?")]
    [InlineData("Mot pour mot chez Vidalenc ? Le partenariat ne se décrète pas")]
    [InlineData("On ne décrète pas la fraternité — Vidalenc a vraiment dit ça ?", "On ne décrète pas la fraternité")] // invented
    public void Read_EverydayClaim_IsNoPartOfTheWords(string message, string text = "Le partenariat ne se décrète pas")
    {
        var quotations = Dossier.Read(message, out var intent);

        Assert.Equal(text, Assert.Single(quotations).Text);
        Assert.Equal(QuotationIntent.Check, intent);
    }

    [Theory]
    [InlineData("Le partenariat ne se décrète pas, p. 9 : exact ?", null, "9")]
    [InlineData("Le partenariat ne se décrète pas (p. 9), c'est juste ?", null, "9")]
    [InlineData("Le partenariat ne se décrète pas page 15-16", null, "15-16")]
    [InlineData("Le partenariat ne se décrète pas, Vidalenc 2006, p. 9, c'est bien ça ?", 2006, "9")]
    [InlineData("Le partenariat ne se décrète pas, Vidalenc 2006 : exact ?", 2006, null)]
    public void Read_ReferenceBeforeTheQuestion_IsNoPartOfTheWords(string message, int? year, string? page)
    {
        var quotation = Assert.Single(Dossier.Read(message, out _));

        Assert.Equal(("Le partenariat ne se décrète pas", year, page), (quotation.Text, Year(quotation.Claim), quotation.Claim.Page?.Value));
    }

    [Theory]
    [InlineData("À quelle page Béhar parle-t-il d'« optimum territorial » pour le partenariat, et quelle est la référence exacte ?")]
    [InlineData("Dans quel texte Chauvière parle-t-il d'un \"marché\" pour le partenariat qui ne se décrète pas ?")]
    public void Read_AQuestionWithATermInMarks_IsNoQuotation(string message)
    {
        Assert.Empty(Dossier.Review.Check(message).Quotations);
    }

    [Theory]
    [InlineData("Qui dit que le partenariat ne se décrète pas ?", QuotationIntent.Speaker)]
    [InlineData("Et qui a dit qu'il n'y a pas de partenariat sans un conventionnement précis ?", QuotationIntent.Speaker)]
    [InlineData("Quel auteur affirme que le partenariat ne se décrète pas ?", QuotationIntent.Speaker)]
    [InlineData("Qui a dit que « le partenariat ne se décrète pas » ?", QuotationIntent.Origin)]
    [InlineData("C'est Vidalenc qui dit que le partenariat ne se décrète pas ?", QuotationIntent.Check)]
    public void Read_WhoHoldsThat_AsksForASpeaker(string message, QuotationIntent intent)
    {
        _ = Dossier.Read(message, out var read);

        Assert.Equal(intent, read);
    }

    [Theory]
    [InlineData("Il n'est pas une \"réponse\" à la crise ou aux insuffisances supposées ou constatées de l'Etat-providence\n\nc'est exact ?", "Il n'est pas une \"réponse\" à la crise ou aux insuffisances supposées ou constatées de l'Etat-providence")]
    [InlineData("\"Le mot partenaire vient de l'anglais \"partner\". Il est défini comme une \"personne associée dans\".\" exact?", "Le mot partenaire vient de l'anglais \"partner\". Il est défini comme une \"personne associée dans\".")]
    [InlineData("« L'article « le mieux écrit » de la loi »", "L'article « le mieux écrit » de la loi")]
    [InlineData("« Le partenariat, c’est la relation entre plusieurs acteurs\npour parvenir à un résultat commun »", "Le partenariat, c’est la relation entre plusieurs acteurs\npour parvenir à un résultat commun")]
    public void Read_MarksAndLinesInside_StayInTheQuotation(string message, string text)
    {
        Assert.Equal([text], Dossier.Read(message, out _).Select(quotation => quotation.Text));
    }

    [Fact]
    public void Read_SeveralQuotations_KeepTheirOwnClaims()
    {
        var quotations = Dossier.Read("« Le partenariat ne se décrète pas » (Vidalenc, 2006) et « Le partenariat, c'est l'altérité » (Dhume 2001, p. 12-13)", out _);

        Assert.Equal(["Le partenariat ne se décrète pas", "Le partenariat, c'est l'altérité"], quotations.Select(quotation => quotation.Text));
        Assert.Equal([(2006, null), (2001, "12-13")], quotations.Select(quotation => (Year(quotation.Claim), quotation.Claim.Page?.Value)));
        Assert.Equal(["Vidalenc", "Dhume"], quotations.Select(quotation => Assert.Single(quotation.Claim.Names).Text));
    }

    [Fact]
    public void Read_AuthorsBeforeTheirQuotations_GoWithWhatFollows()
    {
        var quotations = Dossier.Read("Dhume (2001) : « Une méthode d'action coopérative fondée sur un engagement libre » ; Lahary : « Le partenariat, c'est l'altérité »", out _);

        Assert.Equal(["Dhume", "Lahary"], quotations.Select(quotation => Assert.Single(quotation.Claim.Names).Text));
    }

    [Theory]
    [InlineData("« Le partenariat ne se décrète pas » in Vie sociale n° 1/2010, p. 167", 2010, "167")]
    [InlineData("Dhume (2001) : « Le partenariat ne se décrète pas »", 2001, null)]
    [InlineData("« Le partenariat ne se décrète pas » pages 15–16", null, "15-16")]
    [InlineData("« Le partenariat ne se décrète pas »", null, null)]
    public void Read_Reference_GivesYearAndPage(string message, int? year, string? page)
    {
        var quotation = Assert.Single(Dossier.Read(message, out _));

        Assert.Equal((year, page), (Year(quotation.Claim), quotation.Claim.Page?.Value));
    }

    [Theory]
    [InlineData("vérifie : « Le partenariat ne se décrète pas »", QuotationIntent.Check)]
    [InlineData("c'est Damon qui dit « Le partenariat ne se décrète pas » non ?", QuotationIntent.Check)]
    [InlineData("d'où sort « Le partenariat ne se décrète pas » ?", QuotationIntent.Origin)]
    [InlineData("qui a écrit « Le partenariat ne se décrète pas » ?", QuotationIntent.Origin)]
    [InlineData("« Le partenariat ne se décrète pas »", QuotationIntent.None)]
    public void Read_Frame_SaysWhatIsWanted(string message, QuotationIntent intent)
    {
        _ = Dossier.Read(message, out var read);

        Assert.Equal(intent, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("bonjour")]
    [InlineData("Que dit Dhume du partenariat ?")]
    [InlineData("c'est quoi le « partenariat » ?")]
    [InlineData("d'où vient le mot partenaire")]
    [InlineData("comment citer le texte de Damon ?")]
    [InlineData("J'ai besoin d'une citation. Que dit Lahary ?")]
    [InlineData("as-tu une citation de Lahary sur l'altérité ?")]
    [InlineData("Le partenariat peut-il être imposé ? c'est vrai ?")]
    [InlineData("ok merci mais Damon a vraiment dit ça ?")]
    [InlineData("merci beaucoup pour la réponse, Damon a vraiment dit ça ?")]
    [InlineData("les centres locaux d'information et de coordination")]
    [InlineData("La loi du 2 janvier 2002 rénovant l'action sociale et médico-sociale, elle dit quoi ?")]
    [InlineData("Quelle est la différence entre le travail en réseau et le travail en partenariat dans le champ de l'action sociale et médico-sociale ?")]
    public void Read_Question_HoldsNoQuotation(string message)
    {
        Assert.Empty(Dossier.Review.Check(message).Quotations);
    }

    [Fact]
    public void Read_InventedWordsInAFrame_AreAQuotationToCheck()
    {
        var quotation = Assert.Single(Dossier.Read("vérifie : on ne décrète pas la fraternité des organigrammes", out _));

        Assert.Equal("on ne décrète pas la fraternité des organigrammes", quotation.Text);
    }

    [Theory]
    [InlineData('«')]
    [InlineData('"')]
    [InlineData('(')]
    [InlineData('\'')]
    [InlineData('<')]
    [InlineData('?')]
    [InlineData('\uD800')]
    [InlineData(' ')]
    public void Read_FiftyThousandTimesTheSameCharacter_IsNoQuotation(char character)
    {
        Assert.Empty(Dossier.Review.Check(new string(character, 50_000)).Quotations);
    }

    [Fact]
    public void Check_AThousandQuotations_SaysWhichWereNotChecked()
    {
        var message = string.Concat(Enumerable.Repeat("« le partenariat ne se décrète pas » ", 1000));

        var quotations = Dossier.Review.Check(message).Quotations;

        Assert.Equal(1000, quotations.Count);
        Assert.All(quotations.Skip(50), check => Assert.Equal(UncheckedReason.TooMany, check.Unchecked));
    }

    [Fact]
    public void Read_FiftyThousandCharactersOfTheDossier_AreOneLongQuotation()
    {
        var paste = string.Join('\n', Dossier.Edition.Passages.Select(passage => passage.Text))[..50_000];

        Assert.NotEmpty(Dossier.Read($"vérifie : {paste}", out _));
    }

    private static int? Year(Claim claim)
    {
        return claim.Years.Concat(claim.Names.SelectMany(name => name.Years)).Select(year => (int?)int.Parse(year.Value, System.Globalization.CultureInfo.InvariantCulture)).FirstOrDefault();
    }
}
