namespace Partenariat.Search.Tests.Indexing;

/// <summary>Questions that say in other words what a passage of the real dossier says.</summary>
public sealed class ParaphraseTests
{
    private const double FirstShare = 0.75;

    public static TheoryData<string, string> Questions { get; } = new()
    {
        { "chacun garde ses compétences, pas de mélange des rôles", "fonteneau-regle-dor" },
        { "chaque partenaire cherche son propre avantage", "lahary-egoisme" },
        { "accepter que l'autre soit différent de moi", "lahary-alterite" },
        { "comité de pilotage, procédures, avenants", "lahary-formalisation" },
        { "deux organismes qui s'associent avec des buts différents", "lahary-def2" },
        { "peur de servir les intérêts d'un autre organisme", "lahary-instrumentalise" },
        { "celui qui paie décide, est-ce encore du partenariat ?", "lahary-pouvoir" },
        { "expression ironique sur la tyrannie du partenariat", "damon-dictature" },
        { "trop de réunions et de comités", "damon-comitologie" },
        { "la jungle des dispositifs d'aide sociale", "damon-maquis" },
        { "qui est responsable quand tout le monde décide ensemble ?", "damon-legitimite" },
        { "syndicats et patronat remplacés par d'autres partenaires", "damon-paritarisme" },
        { "schéma en étoile des partenaires d'un projet local", "damon-etoile" },
        { "nouvelle orthodoxie en europe contre l'exclusion", "note-geddes" },
        { "une méthode d'action fondée sur l'engagement libre et mutuel", "dhume-methode" },
        { "la publicité transforme les clients en partenaires", "dhume-consensus-virtuel-1" },
        { "différence entre l'idée de partenariat et son principe", "dhume-idee" },
        { "personne ne donne le mode d'emploi du partenariat", "dhume-mode-emploi" },
        { "sur quoi s'appuie le modèle du partenariat : cadre, projet, multiréférentialité", "dhume-trois-appuis" },
        { "on ne peut pas obliger les gens à coopérer", "dhume-injonction" },
        { "passage du public au privé sous couvert de partenariat", "dhume-privatisation" },
        { "coopérer demande un travail laborieux et patient", "dhume-cooperation-laborieuse" },
        { "origine anglaise du mot partenaire", "merini-etymologie" },
        { "seul le problème est commun au départ", "merini-probleme" },
        { "culture locale qui s'enferme sur elle-même", "merini-limites" },
        { "le minimum d'action commune négociée", "merini-inter-systeme" },
        { "en quelle année le mot partenariat apparaît-il ?", "note-rey-1984" },
        { "une nouvelle bureaucratie née du partenariat", "chauviere-dictionnaire" },
        { "le décideur écoute mais ne partage pas la décision", "brachet-consultation" },
        { "les décisions tiennent compte de l'avis des usagers", "brachet-concertation" },
        { "nul n'est censé ignorer la loi", "brachet-information" },
        { "plusieurs acteurs pour un résultat commun", "brachet-relation" },
        { "nouveau modèle d'action collective depuis la loi de 1990", "schleret-modele" },
        { "combinaison de ressources humaines et non humaines", "schleret-modele" },
        { "organisation provisoire entre plusieurs organismes", "schleret-conception-manageriale" },
        { "devenir soi grâce aux autres, interdépendance", "dutoit-interdependance" },
        { "une façon de penser le rapport entre les personnes", "dutoit-cooperation" },
        { "le sujet ouvert à la recherche d'un sens", "dutoit-interdependance" },
        { "pourquoi préférer le mot articulation à celui de coordination", "calvet-articulation" },
        { "il faut se connaître pour travailler ensemble", "calvet-se-connaitre" },
        { "agencement d'actions, dispositif souffrant de dysfonctionnement", "veysset-coordination" },
        { "obligation morale et obligation fonctionnelle", "jaeger-deux-plans" },
        { "décloisonner le sanitaire et le médico-social depuis 1996", "jaeger-double-problematique" },
        { "complémentarité et non autorité", "simondi-reseau" },
        { "partenariat sans réseau, liens tissés", "simondi-espace-temps" },
        { "définition du réseau par le ministère du travail", "ministere-reseau" },
        { "recevoir deux ordres contraires", "hardy-injonction-paradoxale" },
        { "tensions entre collègues et enjeux de pouvoir dans le réseau", "hardy-pouvoir" },
        { "plus près des problématiques des usagers", "hardy-note-contraste" },
        { "souffrance et conflits entre professionnels", "vidalenc-conflits" },
        { "accompagner chaque partenaire, quelles propositions concrètes", "vidalenc-solutions" },
        { "réseau imposé par l'institution et partenariat librement choisi", "vidalenc-definitions" },
        { "territoires politiques, administratifs et pertinents", "behar-territoires" },
        { "à quelle échelle traiter les problèmes ?", "behar-echelle" },
        { "territoires de vie et situation de la personne", "barreyre-situation" },
        { "partenariat plus tendu quand le contexte économique est mauvais", "cottin-contexte" },
        { "la clinique du partenariat", "cottin-clinique" },
        { "réunions où chaque service défend son territoire", "dubois-reunions" },
        { "choix imposé et communauté de pratiques", "dubois-hypothese" },
        { "la bonne entente entre partenaires devient le but", "frigoli-resume" },
        { "fragilité des collaborations non instituées", "lyet-livre" },
        { "livre qui analyse l'activité en partenariat de professionnels", "libois-loser" },
        { "diagnostic partagé, multiplicité des acteurs gérontologiques", "sanchez-diagnostic" },
        { "trois niveaux pour évaluer un partenariat", "chauffaut-niveaux" },
        { "schémas d'accueil du jeune enfant", "chauffaut-presentation" },
        { "quelle loi crée le comité départemental de coordination ?", "loi-1998-art155" },
        { "qui finance le fonds de solidarité pour le logement ?", "loi-1990-art7" },
        { "qui conduit la politique de la ville ?", "loi-1996-art1" },
        { "convention pluriannuelle avec le CCAS", "loi-2002-art20" },
        { "que sont les réseaux de santé selon la loi", "loi-2002-303-reseaux" },
        { "plan solidarité grand âge", "circulaire-2007" },
        { "à quoi servent les CLIC", "clic-lettre-2004" },
        { "existe-t-il un droit du partenariat ?", "juridique-pas-de-droit" },
        { "témoignage d'une coordinatrice enfance jeunesse", "pellenz" },
        { "entretien avec le responsable de la politique éducative", "pauron" },
        { "compétence C4.1 du BTS ESF", "cur-esf-c4-1" },
        { "réseaux en bac ST2S", "cur-st2s-pole-methodologique" },
        { "associations et leurs partenaires publics", "bib-demoustier" },
        { "que veut dire PPP", "note-ppp" },
        { "post-démocratie et pratique consensuelle", "ranciere-postdemocratie" },
        { "autonomisation des échanges politiques", "frigoli-indivisibilite" },
        { "le bon niveau de territoire pour agir", "behar-echelle-intro" },
        { "que gagne l'usager au travail en réseau selon Régis Dumont", "dumont-presentation" },
        { "de la simple information à la fusion", "damon-pluriel" },
        { "comment se sont déroulés les entretiens", "pellenz" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void Search_Paraphrase_FindsThePassageAmongTheFirstThree(string question, string passage)
    {
        Assert.Contains(passage, TestDossier.Ask(question, count: 3).Select(hit => hit.Passage.Id));
    }

    [Fact]
    public void Search_Paraphrases_FindMostPassagesFirst()
    {
        var first = Questions.Count(row => TestDossier.Ask((string)row[0], count: 1)[0].Passage.Id == (string)row[1]);

        Assert.InRange(first, Questions.Count * FirstShare, Questions.Count);
    }
}
