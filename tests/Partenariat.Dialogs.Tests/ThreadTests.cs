using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

/// <summary>What is kept of the turns before, and what is not.</summary>
public sealed class ThreadTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("À quoi sert le partenariat pour une commune ?", "Et la commune doit-elle payer pour le fonds de solidarité logement ?", "loi-1990-art7")]
    [InlineData("Que dit Jaeger de la coordination ?", "Et les CLIC ?", "clic-lettre-2004")]
    [InlineData("Que dit Jaeger de la coordination ?", "Et la dictature du partenariat ?", "damon-dictature")]
    [InlineData("Que dit Jaeger de la coordination ?", "Et la loi de 1998 ?", "loi-1998-art155")]
    public void Author_OfTheTurnBefore_DoesNotAnswerWhatOthersDo(string before, string question, string passage)
    {
        Assert.Equal(passage, dossier.Ask(before, question).Passages[0].Id);
    }

    [Fact]
    public void NewSubject_TakenForANotion_IsAnsweredByWhoeverTreatsIt()
    {
        var answer = dossier.Ask("c'est quoi la coopération", "des embrouilles dans mon équipe avec la pédopsy… le dossier il dit quoi");

        Assert.Contains("conflit", answer.Passages[0].Notions);
    }

    [Fact]
    public void Author_SilentOnTheNewSubject_IsSaidToBeSilent()
    {
        var answer = dossier.Ask("Que dit Jaeger de la coordination ?", "Et les CLIC ?");

        Assert.Contains(answer.Silences, remark => remark.Contains("Marcel Jaeger n’en parle pas", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Que dit Damon ?", "il voit quand même des avantages ?", "damon")]
    [InlineData("Que pense Damon du rôle de l'État dans le partenariat ?", "et pourquoi il compare ça à une dictature", "damon")]
    [InlineData("Les critiques de Damon sur le partenariat ?", "nan mais l'histoire de dictature là", "damon")]
    [InlineData("Que dit Jaeger de la coordination ?", "Je ne parle pas de Jaeger mais de Dhume", "dhume")]
    [InlineData("Que dit Dutoit de la coopération ?", "c'est pas sur Dutoit. les conflits dans l'équipe ?", "vidalenc")]
    [InlineData("Que dit Damon ?", "non pas Damon, Dhume", "dhume")]
    public void Voice_MeantByTheMessage_IsHeard(string before, string question, string author)
    {
        Assert.Contains(author, dossier.Ask(before, question).Passages[0].Authors.Select(voice => voice.Id));
    }

    [Theory]
    [InlineData("c'est quoi le réseau ?", "il fait quel temps demain ?")]
    [InlineData("Que dit Damon ?", "et la coupe du monde")]
    [InlineData("Que dit la loi de 2002 ?", "Et le RGPD dans tout ça ?")]
    public void Subject_OutsideTheDossier_IsRefusedOnAThreadToo(string before, string question)
    {
        var answer = dossier.Ask(before, question);

        Assert.Empty(answer.Passages);
        Assert.Equal(AnswerKind.NotFound, answer.Kind);
    }

    [Fact]
    public void Definition_AskedAfterAContrast_IsOfTheNewNotionAlone()
    {
        var answer = dossier.Ask("quelle différence entre réseau et partenariat ?", "ok et c'est quoi la coopération alors");

        Assert.Equal(AnswerKind.Definition, answer.Kind);
        Assert.Equal(["cooperation"], answer.Notions);
    }

    [Theory]
    [InlineData("tu peux répéter ?")]
    [InlineData("répète stp")]
    [InlineData("encore une fois ?")]
    public void WhatWasShown_IsShownAgainOnAnyTurn_WhereThatIsAllThatIsAsked(string question)
    {
        var shown = dossier.Ask("c'est quoi le partenariat ?", "et le réseau ?");
        var again = dossier.Ask("c'est quoi le partenariat ?", "et le réseau ?", question);

        Assert.Equal([shown.Passages[0].Id], again.Passages.Select(passage => passage.Id));
    }

    [Fact]
    public void Comparison_AskedOfOneMoreNotion_SetsItAgainstTheFirst()
    {
        var answer = dossier.Ask("c'est quoi le réseau", "et la coopération c'est pareil ?");

        Assert.Equal(AnswerKind.Contrast, answer.Kind);
        Assert.Equal(["cooperation", "reseau"], answer.Notions);
    }

    [Theory]
    [InlineData("la page stp")]
    [InlineData("page et bouquin ?")]
    [InlineData("c'est tiré d'une thèse ?")]
    [InlineData("en quelle année")]
    public void Reference_AskedInAFewWords_IsThatOfWhatIsShown(string question)
    {
        var shown = dossier.Ask("Que dit Merini de la négociation ?").Passages[0];

        var answer = dossier.Ask("Que dit Merini de la négociation ?", question);

        Assert.Equal(AnswerKind.Source, answer.Kind);
        Assert.Equal(shown.Id, answer.Passages[0].Id);
    }

    [Theory]
    [InlineData("le deuxième", 1)]
    [InlineData("la troisième, la page ?", 2)]
    public void Place_NamesOneOfThePassagesShown(string question, int place)
    {
        var shown = dossier.Ask("c'est quoi le partenariat ?").Passages[place];

        Assert.Equal(shown.Id, dossier.Ask("c'est quoi le partenariat ?", question).Passages[0].Id);
    }

    [Theory]
    [InlineData("et Lahary il en pense quoi ?")]
    [InlineData("et que dit Lahary ?")]
    public void QuestionForWords_AfterAReferenceInAStyle_IsAnsweredWithWords(string question)
    {
        var answer = dossier.Ask("que dit Damon du partenariat ?", "en bibtex", question);

        Assert.Equal(AnswerKind.Author, answer.Kind);
        Assert.Contains(answer.Passages[0].Authors, author => author.Id == "lahary");
    }

    [Theory]
    [InlineData("t'es sûr ? c'est pas plutôt Dhume ?")]
    [InlineData("tu te trompes, c'est Dhume qui dit ça")]
    public void Doubt_AboutWhoSpeaks_ShowsThePassageAgain_AndSaysWhoseWordsTheyAre(string doubt)
    {
        var shown = dossier.Ask("que dit Lahary du partenariat ?").Passages[0];

        var answer = dossier.Ask("que dit Lahary du partenariat ?", doubt);

        Assert.Equal(shown.Id, Assert.Single(answer.Passages).Id);
        Assert.Contains("Dominique Lahary", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherAuthor_NamedAfterANo_IsHeard()
    {
        Assert.Contains(dossier.Ask("que dit Dhume du conflit ?", "non, pas lui, Damon").Passages[0].Authors, author => author.Id == "damon");
    }

    [Fact]
    public void AnotherOpinion_IsSomebodyElses()
    {
        var first = dossier.Ask("que dit Brachet de la concertation ?").Passages[0];

        Assert.DoesNotContain(dossier.Ask("que dit Brachet de la concertation ?", "un autre avis ?").Passages[0].Authors, first.Authors.Contains);
    }

    [Fact]
    public void WorkOfAYear_AskedAfterItsAuthor_IsTheirs()
    {
        Assert.Equal("damon-2002", dossier.Ask("que dit Damon de la dictature du partenariat ?", "non je voulais l'article de 2002").Passages[0].Source.Id);
    }

    [Fact]
    public void PairThatAMessageSaysItself_IsNotMixedWithWhatWasSpokenOf()
    {
        var answer = dossier.Ask("que dit Dhume de l'injonction au partenariat ?", "Et la différence entre idée et principe du partenariat ?");

        Assert.DoesNotContain("injonction-au-partenariat", answer.Notions);
    }

    [Fact]
    public void WholeQuestion_AfterAnAuthor_IsNotTheirsAlone()
    {
        Assert.DoesNotContain(dossier.Ask("Que dit Damon ?", "que faut-il mettre dans une convention ?").Passages[0].Authors, author => author.Id == "damon");
    }

    [Fact]
    public void Request_AboutTheAnswer_LeavesTheThreadWhereItWas()
    {
        var shown = dossier.Ask("c'est quoi le partenariat ?").Passages;

        Assert.Equal(shown[1].Id, dossier.Ask("c'est quoi le partenariat ?", "la page stp", "le deuxième").Passages[0].Id);
        Assert.Equal(shown[1].Id, dossier.Ask("c'est quoi le partenariat ?", "le deuxième", "la page ?").Passages[0].Id);
        Assert.Equal(AnswerKind.Definition, dossier.Ask("c'est quoi le partenariat ?", "la page stp", "et la coopération ?").Kind);
    }

    [Theory]
    [InlineData("plus court")]
    [InlineData("trop long, plus simplement stp")]
    [InlineData("tu peux résumer ?")]
    [InlineData("j'ai pas compris")]
    public void Shorter_ShowsTheShortestQuotation_AndSaysThatNothingIsReworded(string question)
    {
        var shown = dossier.Ask("c'est quoi le réseau ?").Passages;

        var answer = dossier.Ask("c'est quoi le réseau ?", question);

        var only = Assert.Single(answer.Passages);
        Assert.True(only.Text.Length <= shown[0].Text.Length);
        Assert.Contains("sans reformuler", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ok merci c'est clair")]
    [InlineData("j'ai compris")]
    [InlineData("ah c'est plus clair")]
    [InlineData("compris !")]
    public void Satisfaction_IsNoRequestForLess(string message)
    {
        Assert.DoesNotContain("sans reformuler", dossier.Ask("c'est quoi le réseau ?", message).Message ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Law_NamedAfterAnAuthor_SaysNothingOfThatAuthor()
    {
        Assert.DoesNotContain(
            dossier.Ask("Que dit Jaeger de la coordination ?", "Et la loi de 1998 ?").Silences,
            remark => remark.Contains("Jaeger", StringComparison.Ordinal));
    }

    [Fact]
    public void Judgement_AskedOfTheBot_IsLeftToTheReader()
    {
        var answer = dossier.Ask("quelle différence entre réseau et partenariat ?", "qui a raison ?");

        Assert.Contains("ne tranche pas", answer.Message, StringComparison.Ordinal);
        Assert.Equal(answer.Passages.Count, answer.Passages.Select(passage => passage.Authors[0].Id).Distinct().Count());
    }

    [Fact]
    public void Voice_SetAside_IsNotHeard()
    {
        var passages = dossier.Ask("Définition du partenariat, pas celle de Dhume").Passages;

        Assert.NotEmpty(passages);
        Assert.DoesNotContain("dhume", passages.SelectMany(passage => passage.Authors).Select(author => author.Id));
    }

    [Theory]
    [InlineData("je suis étudiante en CESF, c'est quoi le partenariat ?", AnswerKind.Definition)]
    [InlineData("Je suis en BTS ESF. Que dit Damon du partenariat ?", AnswerKind.Author)]
    [InlineData("Je suis infirmière dans un réseau gérontologique. Quelle loi définit les réseaux de santé ?", AnswerKind.Law)]
    [InlineData("Je suis en BTS ESF, qu'est-ce qu'il y a au programme sur le partenariat ?", AnswerKind.Curriculum)]
    public void Introduction_OfWhoWrites_IsNotTheQuestion(string question, AnswerKind kind)
    {
        Assert.Equal(kind, dossier.Ask(question).Kind);
    }

    [Theory]
    [InlineData("Je suis chef de service et on me demande de signer une convention, que faut-il y mettre ?", "convention")]
    [InlineData("C'est pas la même chose, réseau et partenariat ?", "reseau")]
    [InlineData("on court partout, pas le temps de se voir, le partenariat c'est quoi alors ?", "partenariat")]
    public void Words_ThatAreTheQuestion_AreNotSetAside(string question, string notion)
    {
        Assert.Contains(notion, dossier.Ask(question).Notions);
    }

    [Theory]
    [InlineData("je suis en stage en MDPH et on me demande de définir le partenariat", "partenariat")]
    [InlineData("J'interviens au CHRS, c'est quoi un réseau ?", "reseau")]
    [InlineData("mes collègues de la PMI ne répondent jamais, que dit le dossier sur la confiance ?", "confiance")]
    [InlineData("Bonjour, mon tuteur au CHRS de Brest m'a posé une colle hier. C'est quoi la coopération ?", "cooperation")]
    public void Question_AfterAStory_IsWhatIsAnswered(string message, string notion)
    {
        var answer = dossier.Ask(message);

        Assert.NotEmpty(answer.Passages);
        Assert.Contains(notion, answer.Notions);
    }

    [Theory]
    [InlineData("Pas facile de travailler ensemble, que dit le dossier ?")]
    [InlineData("Je ne parle pas le même langage que mes partenaires, comment faire ?")]
    public void Difficulty_ToldInTheNegative_IsAskedAbout(string question)
    {
        Assert.NotEmpty(dossier.Ask(question).Passages);
    }

    [Theory]
    [InlineData("D'où vient le mot partenariat ?")]
    [InlineData("le partenariat ça date de quand")]
    [InlineData("et le mot partenariat il vient d'où")]
    public void Origin_OfAWord_IsNoQuestionForAReference(string question)
    {
        var answer = dossier.Ask(question);

        Assert.NotEqual(AnswerKind.Source, answer.Kind);
        Assert.Contains(answer.Passages[0].Id, new[] { "note-rey-1984", "chauviere-dictionnaire", "merini-etymologie", "simondi-reseau" });
    }

    [Fact]
    public void Definitions_OfTwoAuthors_AreSetSideBySide()
    {
        var passages = dossier.Ask("je dois comparer la définition de Brachet et celle de Lahary").Passages;

        Assert.Equal(["brachet-relation", "lahary-def1"], passages.Take(2).Select(passage => passage.Id));
    }

    [Theory]
    [InlineData("qui est Vidalenc ?", "et l'année ?")]
    [InlineData("qui est Vidalenc ?", "la date ?")]
    [InlineData("qui est Elisabeth Vidalenc", "en quelle année ?")]
    public void YearAskedAfterANoteOnAPerson_IsThatOfTheirWorks_NotOfTheDossier(string first, string next)
    {
        var answer = dossier.Ask(first, next);

        Assert.Equal(AnswerKind.Source, answer.Kind);
        Assert.Contains("2002", answer.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("2010", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("que dit Jaeger de la coordination ?", "une autre citation de lui", "jaeger")]
    [InlineData("que dit Dhume du conflit ?", "une autre", "dhume")]
    public void AnotherQuotation_OfTheAuthorAskedFor_IsTheirs(string first, string next, string author)
    {
        Assert.Contains(dossier.Ask(first, next).Passages[0].Authors, voice => voice.Id == author);
    }

    [Fact]
    public void WordsOfTwoAuthors_AreHeadedByBoth()
    {
        var title = dossier.Ask("le partenariat selon Dhume et selon Damon").Title;

        Assert.Contains("Dhume", title, StringComparison.Ordinal);
        Assert.Contains("Damon", title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vidalenc-solutions", "La présence d'un tiers", "vidalenc propose quelles solutions aux conflits", "le premier point")]
    [InlineData("vidalenc-solutions", "La participation à un groupe", "vidalenc propose quelles solutions aux conflits", "tu peux développer le 2e point")]
    [InlineData("simondi-reseau", "Bien plus récent", "Simondi réseau", "la 2e phrase")]
    public void PartOfThePassageOnScreen_IsQuotedToTheLetter_BesideIt(string passage, string part, params string[] messages)
    {
        var answer = dossier.Ask(messages);

        Assert.Equal(passage, answer.Passages[0].Id);
        var quoted = answer.Message!.Split('«', '»')[1].Trim();
        Assert.StartsWith(part, quoted, StringComparison.Ordinal);
        Assert.Contains(quoted, answer.Passages[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("retour à la première réponse")]
    [InlineData("reviens à ma première question")]
    public void WayBack_ToWhatWasAskedFirst_ShowsItAgain(string question)
    {
        Assert.Equal(
            dossier.Ask("les types de partenariat").Passages[0].Id,
            dossier.Ask("les types de partenariat", "un exemple", question).Passages[0].Id);
    }

    [Theory]
    [InlineData("les conditions de réussite du partenariat")]
    [InlineData("quelles conditions pour un partenariat ?")]
    public void SentenceThatOnlyAnnouncesAnother_DoesNotStandFirst(string question)
    {
        Assert.DoesNotContain(dossier.Ask(question).Passages.Take(2), passage => passage.Id is "limites-intro" or "vidalenc-conditions-intro");
    }

    [Fact]
    public void SentenceThatTellsWhatLettersStandFor_MayStandFirst()
    {
        Assert.Equal("calvet-se-connaitre-intro", dossier.Ask("un DERPAD kezako").Passages[0].Id);
    }
}
