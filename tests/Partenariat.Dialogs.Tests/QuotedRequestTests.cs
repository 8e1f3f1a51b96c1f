using Partenariat.Dialogs.Answers;
using Partenariat.Search.Quotations;

namespace Partenariat.Dialogs.Tests;

/// <summary>Words in quotation marks that the dossier does not have, in a message that asks for something else than a check of them.</summary>
public sealed class QuotedRequestTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("Le directeur répète « signez la convention et tout ira bien ». Quel auteur je peux lui opposer ?", "fonteneau-convention")] // somebody's remark
    [InlineData("Je cherche un auteur qui défend l'idée « mieux vaut un désaccord franc qu'un accord mou »", "dhume-paradoxe")] // an idea
    [InlineData("J'aimerais défendre l'idée que « le conflit fait avancer les équipes ». Des arguments ?", "dhume-paradoxe")]
    [InlineData("slt pr mon exposé « pourquoi les réunions de partenaires servent à rien » ta des auteurs ?", "damon-comitologie")] // a theme
    [InlineData("Sujet d'oral : « les partenaires sont toujours à égalité ». Il me faut un auteur qui dit oui et un qui dit non.", "dhume-methode")]
    [InlineData("mon tuteur dit « coopérer c'est pas obéir à l'autre ». explique", "dhume-paradoxe")] // an explanation
    [InlineData("J'ai besoin de contredire un collègue pour qui « il suffit de se connaître pour travailler ensemble ».", "calvet-se-connaitre")]
    public void WordsThatAreNotThere_ArePartOfWhatIsAsked(string message, string passage)
    {
        var answer = dossier.Ask(message);

        Assert.NotEqual(AnswerKind.Quotation, answer.Kind);
        Assert.Contains(passage, answer.Passages.Select(found => found.Id));
    }

    [Theory]
    [InlineData("Vidalenc dit en gros que l'équipe peut être un endroit qui déstabilise, j'ai pas la citation exacte", "vidalenc-conflits")]
    [InlineData("Damon explique en substance que l'État reste le patron, vous retrouvez le passage ?", "damon-dictature")]
    public void ParaphraseOfAnAuthor_IsAnsweredByHisWords(string message, string passage)
    {
        var answer = dossier.Ask(message);

        Assert.NotEqual(AnswerKind.Quotation, answer.Kind);
        Assert.Contains(passage, answer.Passages.Select(found => found.Id));
    }

    [Theory]
    [InlineData("Vidalenc, c'est une sociologue ou une psy ? faut que je la présente en une phrase à l'oral")]
    [InlineData("Notre thèse : l'État se décharge sur nous mais garde la main. Des citations qui vont dans ce sens ?")]
    [InlineData("Chacun regarde l'usager avec ses lunettes, jamais avec celles du voisin. Ça a été écrit ça, par des gens du métier ?")]
    public void MessageWithoutQuotationMarks_ThatOnlySpeaksOfSentences_IsNoCheck(string message)
    {
        var answer = dossier.Ask(message);

        Assert.NotEqual(AnswerKind.Quotation, answer.Kind);
        Assert.NotEmpty(answer.Passages);
    }

    [Fact]
    public void FollowUp_GoesOnFromThePassagesThatWereShown()
    {
        var answer = dossier.Ask("J'ai besoin de contredire un collègue pour qui « il suffit de se connaître pour travailler ensemble ».", "la référence ?");

        Assert.Contains("calvet-se-connaitre", answer.Passages.Select(passage => passage.Id));
    }

    [Theory]
    [InlineData("« l'équipe est un lieu de paix et de confort pour tous »")] // pasted
    [InlineData("« l'équipe est un lieu de paix et de confort pour tous » ?")]
    [InlineData("une autre : « l'équipe est un lieu de paix et de confort pour tous »")]
    [InlineData("J'ai trouvé un passage : « l'équipe est un lieu de paix et de confort pour tous »")]
    [InlineData("mon prof a dit « l'équipe est un lieu de paix et de confort pour tous »")]
    [InlineData("Bourdieu écrit « l'équipe est un lieu de paix et de confort pour tous »")]
    [InlineData("vérifie « l'équipe est un lieu de paix et de confort pour tous »")] // a check is asked
    [InlineData("« l'équipe est un lieu de paix et de confort pour tous », est-ce exact ?")]
    [InlineData("« l'équipe est un lieu de paix et de confort pour tous », c'est bien de Dhume ?")]
    [InlineData("« l'équipe est un lieu de paix et de confort pour tous », est-ce que c'est de Vidalenc ?")]
    [InlineData("« l'équipe est un lieu de paix et de confort pour tous » : vrai ou inventé ?")]
    [InlineData("« l'équipe est un lieu de paix et de confort pour tous » : auteur, ouvrage, page ?")]
    [InlineData("« l'équipe est un lieu de paix et de confort pour tous », c'est tiré de quoi ?")]
    [InlineData("« l'équipe est un lieu de paix et de confort pour tous » quelle référence je mets ?")]
    [InlineData("« l'équipe est un lieu de paix et de confort pour tous » j'ai le droit de le citer ?")]
    [InlineData("Notre affiche porte « l'équipe est un lieu de paix et de confort pour tous ». Est-ce une vraie citation ?")]
    [InlineData("On m'a donné « l'équipe est un lieu de paix et de confort pour tous » en cours, c'est fiable ?")]
    [InlineData("Un étudiant attribue « l'équipe est un lieu de paix et de confort pour tous » à Foucault. A-t-il raison ?")]
    [InlineData("je voudrais vérifier une citation : « l'équipe est un lieu de paix et de confort pour tous »")]
    [InlineData("Sur un site je lis « l'équipe est un lieu de paix et de confort pour tous ». C'est dans vos textes ?")]
    [InlineData("peux-tu me dire si « l'équipe est un lieu de paix et de confort pour tous » figure dans le dossier ?")]
    [InlineData("j'ai lu dans un article « l'équipe est un lieu de paix et de confort pour tous », c'est connu ?")]
    [InlineData("d'où vient « l'équipe est un lieu de paix et de confort pour tous » ?")] // where they come from
    [InlineData("je retrouve plus l'auteur de « l'équipe est un lieu de paix et de confort pour tous »")]
    [InlineData("quel auteur a écrit « l'équipe est un lieu de paix et de confort pour tous » ?")]
    [InlineData("Dhume dit « l'équipe est un lieu de paix et de confort pour tous », pourquoi il dit ça ?")] // ascribed to an author of the dossier
    public void WordsThatAreNotThere_WhereTheyAreToBeChecked_AreSaidToBeAbsent(string message)
    {
        Assert.Equal(QuotationVerdict.NotFound, Assert.Single(dossier.Ask(message).Review.Reports).Verdict);
    }

    [Theory]
    [InlineData("Ma collègue dit « Le partenariat ne se décrète pas ». Quel auteur dit pareil ?", QuotationVerdict.Exact)]
    [InlineData("« Le partenariat, c'est reconnaître la différence ». Je cherche un texte qui dit ça", QuotationVerdict.Altered)]
    [InlineData("« L'équipe peut ainsi être un lieu rassurant et solidaire » Vidalenc, vous avez un autre texte ?", QuotationVerdict.Altered)]
    public void WordsThatAreThere_AreCheckedWhateverElseIsAsked(string message, QuotationVerdict verdict)
    {
        Assert.Equal(verdict, Assert.Single(dossier.Ask(message).Review.Reports).Verdict);
    }

    [Theory]
    [InlineData("Nos équipes ne se parlent plus depuis la fusion. Une phrase là-dessus pour ouvrir la plénière ?")] // a sentence is asked for, none is quoted
    [InlineData("ma directrice attend des merveilles du service voisin et râle ensuite. ya une citation sur ça")]
    [InlineData("Vous auriez une phrase sur les désaccords entre métiers ? j'ai entendu ça à un colloque")]
    [InlineData("vrai ou faux : le réseau de santé doit évaluer ses actions. (interro demain)")]
    [InlineData("Cherche une phrase d'accroche, idée : nul service n'y suffit tout seul")]
    public void MessageWithoutQuotationMarks_OfWhichNothingStandsThere_IsNoCheck(string message)
    {
        var answer = dossier.Ask(message);

        Assert.NotEqual(AnswerKind.Quotation, answer.Kind);
        Assert.NotEmpty(answer.Passages);
    }

    [Theory]
    [InlineData("citation à vérifier : un partenaire docile est un partenaire perdu pour tout le monde")]
    [InlineData("un partenaire docile est un partenaire perdu pour tout le monde, Vidalenc a vraiment dit ça ?")]
    [InlineData("Vidalenc 2004 : un partenaire docile est un partenaire perdu pour tout le monde")]
    public void MessageWithoutQuotationMarks_ThatSaysThatItQuotes_IsChecked(string message)
    {
        Assert.Equal(QuotationVerdict.NotFound, Assert.Single(dossier.Ask(message).Review.Reports).Verdict);
    }

    [Theory]
    [InlineData("Mon chef de service répète « chacun chez soi et les dossiers seront bien gardés ». Ça porte un nom, non ?")] // what somebody said
    [InlineData("Remarque de ma tutrice : « on s'entend si bien qu'on ne parle plus des familles ». Un texte le dit ?")]
    [InlineData("la mairie nous écrit « nous allons coordonner nos équipes avec les vôtres ». coordonner ??")]
    [InlineData("J'affiche au tableau : « celui qu'on a forcé à venir n'est pas un partenaire ». Il me faut des arguments pour la classe")]
    [InlineData("« Qui finance décide », dit notre maire aux associations. Vos auteurs sont d'accord ?")]
    [InlineData("Module 3 : « Collaborer avec les autres services ». Quels auteurs je mets au programme ?")] // a module's name
    [InlineData("Le président répète « jamais de partenariat sans amitié ». Est-ce si sûr ?")]
    [InlineData("Un élu affirme : « le fonds logement, seul le département le paie ». Que dit vraiment la loi de 1990 ?")]
    [InlineData("Mes voisins de palier disent « tout seul on n'est rien ». Ça fait écho à une phrase du dossier ?")]
    [InlineData("Le directeur nous a « mis en partenariat » avec la clinique pour obéir à l'agence. Un de vos auteurs parle de cela, non ?")] // an irony
    [InlineData("L'agence paie, contrôle, tranche, et nous appelle « chers partenaires » dans tous ses courriers. Ça vous inspire quoi ?")]
    [InlineData("On nous réclame des critères de « qualité partenariale » pour lundi. Comment est-ce que ça s'évalue, un partenariat ?")]
    [InlineData("Mon sujet : « Suffit-il de s'entendre pour travailler ensemble ? » Qui répond non ?")] // a question
    [InlineData("J'ai mis « les communes » dans ma copie et le prof a barré. Quels sont les territoires du partenariat chez Béhar, au juste ?")] // a term
    [InlineData("Mon mémoire dit : « la coopération est mangée par les méthodes du privé ». Pas de source. De qui est l'idée ?")] // the idea
    public void WordsThatAreToldOrSetOff_ArePartOfWhatIsAsked(string message)
    {
        var answer = dossier.Ask(message);

        Assert.NotEqual(AnswerKind.Quotation, answer.Kind);
        Assert.NotEmpty(answer.Passages);
    }

    [Theory]
    [InlineData("Traduis en anglais pour mon CV : « animatrice de réseau, travail en équipe pluridisciplinaire »")]
    [InlineData("corrige les fautes de mon compte rendu stp : « les partenaire se sont réuni et on décider de ce revoir »")]
    public void WordsOfOnesOwn_ToBeWorkedOn_AreNeitherCheckedNorAnswered(string message)
    {
        var answer = dossier.Ask(message);

        Assert.NotEqual(AnswerKind.Quotation, answer.Kind);
        Assert.Empty(answer.Passages);
    }

    [Theory]
    [InlineData("Fiche de lecture de « Les naufragés de la République » de Julien Damon", "Les naufragés de la République")]
    [InlineData("Fabrice Dhume, « Entre école et entreprise », les idées principales ?", "Entre école et entreprise")]
    [InlineData("Vous avez « Le culte de la performance » d'Alain Ehrenberg ?", "Le culte de la performance")]
    [InlineData("Robert Castel, « Les métamorphoses de la question sociale » : résumé du livre ?", "Les métamorphoses de la question sociale")]
    public void BookThatTheDossierDoesNotHave_IsSaidToBeMissing_AndNothingElseIsShownForIt(string message, string title)
    {
        var answer = dossier.Ask(message);

        Assert.Equal(AnswerKind.NotFound, answer.Kind);
        Assert.Contains(title, answer.Message, StringComparison.Ordinal);
        Assert.Empty(answer.Passages);
    }

    [Theory]
    [InlineData("Dhume, « Du travail social au travail ensemble », les idées principales ?")]
    [InlineData("Résumez-moi « Le partenariat en travail social » de Fabrice Dhume")] // nearly the title
    [InlineData("Julien Damon, « La dictature du partenariat » : que dit-il ?")]
    public void BookOfTheDossier_IsNotSaidToBeMissing(string message)
    {
        Assert.NotEmpty(dossier.Ask(message).Passages);
    }

    [Fact]
    public void OtherWords_AfterAQuestion_AreAskedInTheSameWay()
    {
        var answer = dossier.Ask(
            "Une candidate CESF écrit « j'ai mobilisé tous les habitants ». À quoi cela correspond dans le référentiel ?",
            "et « j'ai discuté avec les autres structures » ?");

        Assert.NotEqual(AnswerKind.Quotation, answer.Kind);
        Assert.NotEmpty(answer.Passages);
    }

    [Fact]
    public void OtherWords_AfterACheck_AreCheckedToo()
    {
        var answer = dossier.Ask("vérifie « le partenariat ne se décrète pas »", "et « l'équipe est un lieu de paix et de confort pour tous » ?");

        Assert.Equal(QuotationVerdict.NotFound, Assert.Single(answer.Review.Reports).Verdict);
    }

    [Fact]
    public void WordsOnWhichTheDossierHasNothing_AreOnlySaidToBeAbsent()
    {
        var answer = dossier.Ask("« il faut pétrir la brioche un quart d'heure avant de beurrer le moule », vous avez un auteur là-dessus ?");

        Assert.Equal(QuotationVerdict.NotFound, Assert.Single(answer.Review.Reports).Verdict);
    }
}
