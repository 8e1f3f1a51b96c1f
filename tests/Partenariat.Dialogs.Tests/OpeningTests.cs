using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

/// <summary>Questions as people begin them: a greeting, then who they have read or what they are working on.</summary>
public sealed class OpeningTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("Bonjour, pour mon exposé je cherche la définition du partenariat", "def-officielle")]
    [InlineData("Bonjour, selon Dhume c'est quoi le partenariat ?", "dhume-methode")]
    [InlineData("bonsoir d'après Lahary c'est quoi le partenariat ?", "lahary-def1")]
    public void GreetingBeforeWhoOrWhatFor_IsAnsweredLikeTheQuestionAlone(string message, string passage)
    {
        Assert.Equal(passage, dossier.Ask(message).Passages[0].Id);
    }

    [Theory]
    [InlineData("les limites du partenariat stp c pour mon dossier de bts sp3s")]
    [InlineData("je suis en BTS SP3S, quelles sont les limites du partenariat ?")]
    [InlineData("définition du partenariat pour le bac st2s")]
    [InlineData("Je prépare le DE CESF, que dit Lahary du partenariat ?")]
    public void DiplomaOfWhoAsks_IsNoCurriculumAskedFor(string message)
    {
        Assert.All(dossier.Ask(message).Passages.Take(3), passage => Assert.NotEqual(PassageKind.Curriculum, passage.Kind));
    }

    [Theory]
    [InlineData("le partenariat en bts sp3s")]
    [InlineData("que dit mon référentiel bts sp3s du partenariat")]
    [InlineData("qu'est-ce qui est au programme pour le bac st2s ?")]
    public void CurriculumAskedFor_IsShown(string message)
    {
        Assert.Equal(PassageKind.Curriculum, dossier.Ask(message).Passages[0].Kind);
    }

    [Theory]
    [InlineData("je suis éducatrice spécialisée et je cherche une définition du réseau", "ministere-reseau")]
    [InlineData("Bonjour, je suis éducatrice spécialisée et je voudrais comprendre ce qu'est le partenariat", "def-officielle")]
    [InlineData("Je suis coordinatrice d'un réseau gérontologique et je cherche ce qu'est une convention", "fonteneau-convention")]
    public void ProfessionOfWhoAsks_IsNoWordToLookFor(string message, string passage)
    {
        Assert.Equal(passage, dossier.Ask(message).Passages[0].Id);
    }

    [Theory]
    [InlineData("que dit le dossier des éducateurs spécialisés ?", "Dumont")]
    [InlineData("quel auteur est éducateur spécialisé ?", "Dumont")]
    public void ProfessionAskedAbout_IsLookedFor(string message, string author)
    {
        Assert.Contains(dossier.Ask(message).Passages.Take(3), passage => passage.Text.Contains(author, StringComparison.Ordinal)
            || passage.Authors.Any(voice => voice.Family == author));
    }

    private static readonly string[] s_questions =
    [
        "c'est quoi un réseau ?", "quelle différence entre coordination et coopération ?", "que dit Dhume du partenariat ?",
        "quelles sont les limites du partenariat ?", "quelles lois parlent du partenariat ?", "qui critique le partenariat ?", "faut-il une convention ?",
    ];

    [Theory]
    [InlineData("Bonjour, {0}")]
    [InlineData("Bonsoir, petite question : {0}")]
    [InlineData("je prépare mon oral et je me demande : {0}")]
    [InlineData("Bonjour, dans le cadre de mon mémoire, {0}")]
    [InlineData("J'ai une question bête. {0}")]
    [InlineData("Bonjour, je suis formatrice à l'IRTS de Lille et je prépare un cours. {0}")]
    [InlineData("ma tutrice m'a demandé : {0}")]
    [InlineData("En stage en mission locale, je me pose une question : {0}")]
    [InlineData("Bonjour, je travaille dans une maison de quartier, {0}")]
    [InlineData("Je suis chef de service en EHPAD. {0}")]
    [InlineData("Pour un débat avec mes élèves, {0}")]
    [InlineData("Bonjour, merci pour ce site. {0}")]
    [InlineData("{0} c'est pour mon mémoire")]
    [InlineData("{0} (je suis étudiante en DEASS)")]
    [InlineData("{0} c'est urgent !!")]
    [InlineData("{0} Je suis chef de service dans un ESAT près d'Angers et je voudrais en parler à mon équipe lundi.")]
    [InlineData("Bonsoir ! Petite question de dernière minute, je suis dans le TER Metz-Nancy et ça capte mal... {0} merciii")]
    [InlineData("Formatrice vacataire à Grenoble, je dois boucler mon diaporama avant ce soir 18 h. {0}")]
    [InlineData("Bonsoir, désolée de vous déranger si tard, les enfants viennent seulement de se coucher. {0}")]
    [InlineData("AU SECOURS JE DOIS RENDRE MON DEVOIR A MINUIT {0} MERCI")]
    [InlineData("Salut, on est un groupe de 4 et on doit faire un exposé pour mardi, personne n'a commencé mdr. {0}")]
    [InlineData("{0} je demande ca pour mon memoire, la soutenance est le 12 juin a Lyon")]
    public void WhatAQuestionIsAskedFor_ChangesNoAnswer(string frame)
    {
        Assert.All(s_questions, question =>
        {
            var (alone, framed) = (dossier.Ask(question), dossier.Ask(frame.Replace("{0}", question, StringComparison.Ordinal)));
            Assert.Equal((alone.Kind, alone.Passages[0].Id), (framed.Kind, framed.Passages[0].Id));
        });
    }

    [Theory]
    [InlineData("Mon mémoire porte sur le réseau.", "reseau")]
    [InlineData("je travaille en réseau, c'est quoi au juste ?", "reseau")]
    public void SubjectOfTheWorkOfWhoAsks_IsHeard(string message, string notion)
    {
        Assert.Contains(notion, dossier.Ask(message).Passages[0].Notions);
    }

    [Theory]
    [InlineData("titre et année ?")]
    [InlineData("quelle année ?")]
    public void FieldAskedBehindAWork_IsNoCircumstance(string field)
    {
        Assert.Equal(AnswerKind.Source, dossier.Ask($"le livre de Lyet, {field}").Kind);
    }

    [Theory]
    [InlineData(
        "Ma directrice nous demande notre avis mais fixe seule la date, l'ordre du jour et la décision. Comment Brachet appelle-t-il cette attitude ?",
        "brachet")]
    [InlineData("kick-off la semaine prochaine avec 3 autres assos, de quoi faut-il convenir avant pour pas se planter", "")]
    public void StoryThatTheQuestionAsksAbout_IsHeard(string message, string author)
    {
        var answer = dossier.Ask(message);

        Assert.NotEqual(AnswerKind.NotFound, answer.Kind);
        Assert.StartsWith(author, answer.Passages[0].Id, StringComparison.Ordinal);
    }
}
