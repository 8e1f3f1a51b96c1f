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
    [InlineData("mon tuteur dit « coopérer c'est pas obéir à l'autre ». explique", "dutoit-cooperation")] // an explanation
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

    [Fact]
    public void WordsOnWhichTheDossierHasNothing_AreOnlySaidToBeAbsent()
    {
        var answer = dossier.Ask("« il faut pétrir la brioche un quart d'heure avant de beurrer le moule », vous avez un auteur là-dessus ?");

        Assert.Equal(QuotationVerdict.NotFound, Assert.Single(answer.Review.Reports).Verdict);
    }
}
