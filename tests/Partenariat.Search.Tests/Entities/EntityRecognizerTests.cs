namespace Partenariat.Search.Tests.Entities;

public sealed class EntityRecognizerTests
{
    [Theory]
    // As the edition writes
    [InlineData("Qu'est-ce que le partenariat ?", "partenariat")]
    [InlineData("quelle différence entre réseau et partenariat ?", "reseau partenariat")]
    [InlineData("information consultation concertation partenariat", "information consultation concertation partenariat")]
    [InlineData("C'est quoi une injonction paradoxale ?", "injonction-paradoxale")]
    [InlineData("l’étoile du partenariat", "etoile-du-partenariat")]
    // Capitals, no accents, other apostrophes, invisible characters
    [InlineData("COOPERATION ET COORDINATION", "cooperation coordination")]
    [InlineData("mecenat et partenariat", "mecenat partenariat")]
    [InlineData("l’altérité l'altérité lʼaltérité", "alterite")]
    [InlineData("co\u200Bopéra\u00ADtion", "cooperation")]
    [InlineData("re\u0301seau", "reseau")]
    // Families
    [InlineData("comment coordonner ?", "coordination")]
    [InlineData("différence entre collaborer et coopérer", "collaboration cooperation")]
    [InlineData("ils coopèrent", "cooperation")]
    [InlineData("une démarche coopérative", "cooperation")]
    [InlineData("qui est le coordonnateur ?", "coordination")]
    [InlineData("s'articuler", "articulation")]
    [InlineData("contractualiser", "contrat")]
    [InlineData("les projets", "projet")]
    // Typing errors
    [InlineData("coopréation", "cooperation")]
    [InlineData("cooperaton", "cooperation")]
    [InlineData("partenarait", "partenariat")]
    [InlineData("partanariat", "partenariat")]
    [InlineData("coordiantion", "coordination")]
    [InlineData("arituclation", "articulation")]
    [InlineData("evalutaion", "evaluation")]
    [InlineData("concertattion", "concertation")]
    [InlineData("négociasion", "negociation")]
    [InlineData("injontion paradoxalle", "injonction-paradoxale")]
    [InlineData("mutualistaion", "mutualisation")]
    // As pronounced
    [InlineData("c koi la koperation", "cooperation")]
    [InlineData("le rezo", "reseau")]
    [InlineData("parténaria", "partenariat")]
    [InlineData("konsertassion", "concertation")]
    [InlineData("artikulassion", "articulation")]
    [InlineData("konvension", "convention")]
    // Elision without apostrophe, no spaces
    [InlineData("l articulation", "articulation")]
    [InlineData("larticulation", "articulation")]
    [InlineData("dévaluation ou d evaluation", "evaluation")]
    [InlineData("lepartenariat cestquoi", "partenariat")]
    [InlineData("lareseau", "reseau")]
    // The longest name wins
    [InlineData("un réseau de santé", "reseau-de-sante")]
    [InlineData("reseau sante", "reseau-de-sante")]
    [InlineData("réseaux de santé et réseaux", "reseau-de-sante reseau")]
    [InlineData("contrat de partenariat", "contrat-de-partenariat")]
    [InlineData("différence contrat partenariat", "contrat partenariat")]
    [InlineData("le comité départemental de coordination", "comite-departemental-de-coordination")]
    [InlineData("sous-traitance ou partenariat", "sous-traitance partenariat")]
    [InlineData("sous traitance", "sous-traitance")]
    [InlineData("burn-out", "epuisement-professionnel")]
    [InlineData("« la personne » ou sa situation", "personne")]
    public void Recognize_Notions_AreFoundInOrder(string text, string notions)
    {
        Assert.Equal(notions.Split(' '), TestDossier.Recognizer.Recognize(text).Ids(EntityKind.Notion));
    }

    [Theory]
    [InlineData("la commune et ses communes")]
    [InlineData("une copie, copier, un copain")]
    [InlineData("un concert hier soir")]
    [InlineData("un contact, le contraste, une contrainte")]
    [InlineData("l'article, la conversation, la conversion")]
    [InlineData("l'opération, la préparation, la corporation, la comparaison")]
    [InlineData("une conviction, une invention, l'attention, la prévention")]
    [InlineData("l'évacuation, l'évolution, la dévaluation")]
    [InlineData("un oiseau sur un roseau")]
    [InlineData("des fruits confits, une dérogation, la concentration")]
    [InlineData("la légalité, illégitime, déconcerter, désarticulé")]
    [InlineData("le contrôle, la formation, la constitution")]
    [InlineData("la personne âgée, les points communs")]
    [InlineData("rhume, noyer, limon, bosquet, rejet")]
    [InlineData("Qui a gagné le match hier soir ?")]
    [InlineData("")]
    [InlineData("?!… «»")]
    public void Recognize_OtherFrenchWords_AreNoNames(string text)
    {
        Assert.Empty(TestDossier.Recognizer.Recognize(text).Entities);
    }

    [Theory]
    [InlineData("Quel est le montant du RSA ?", "le RSA")]
    [InlineData("mon réseau wifi rame", "le réseau wifi")]
    [InlineData("revenu de solidarite active", "le RSA")]
    public void Recognize_SubjectThatTheDossierDoesNotTreat_IsAbsent(string text, string label)
    {
        var entity = Assert.Single(TestDossier.Recognizer.Recognize(text).Entities);

        Assert.Equal((EntityKind.Absent, label), (entity.Kind, entity.Id));
    }

    [Theory]
    [InlineData("que dit Damon ?", "damon")]
    [InlineData("FONTENEAU", "fonteneau")]
    [InlineData("fonteno", "fonteneau")]
    [InlineData("meirini", "merini")]
    [InlineData("duhme", "dhume")]
    [InlineData("chauviere", "chauviere")]
    [InlineData("d'après Schleret", "schleret")]
    [InlineData("Jean-Yves Barreyre", "barreyre")]
    [InlineData("J.-Y. Barreyre et F. Dhume", "barreyre dhume")]
    [InlineData("Dubois Palacin", "dubois-palacin")]
    [InlineData("dubois-palacin", "dubois-palacin")]
    [InlineData("Veysset", "veysset-puijalon")]
    [InlineData("calvet et valentin", "calvet valentin")]
    [InlineData("colloque INRP", "inrp")]
    [InlineData("le ministère du travail", "ministere-travail")]
    [InlineData("Sandrine Pellenz", "pellenz")]
    [InlineData("crozier", "crozier")]
    public void Recognize_Authors_AreFoundInOrder(string text, string authors)
    {
        Assert.Equal(authors.Split(' '), TestDossier.Recognizer.Recognize(text).Ids(EntityKind.Author));
    }

    [Theory]
    [InlineData("rezo", MatchQuality.Exact)] // editors know this one
    [InlineData("coopération", MatchQuality.Exact)]
    [InlineData("coopérions", MatchQuality.Family)]
    [InlineData("coopréation", MatchQuality.Typo)]
    [InlineData("fonteno", MatchQuality.Phonetic)]
    public void Recognize_Name_TellsHowSure(string text, MatchQuality quality)
    {
        Assert.Equal(quality, Assert.Single(TestDossier.Recognizer.Recognize(text).Entities).Quality);
    }
}
