using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

/// <summary>Who the people on screen are and what else is theirs, asked of somebody named or just shown.</summary>
public sealed class MeantPeopleTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("note-27", "Vidalenc c'est une sociologue, une psy ou une assistante sociale ? faut que je la présente en une phrase à l'oral")]
    [InlineData("note-18", "Je dois présenter Béhar en deux lignes demain à l'oral devant la promo : quel est son métier ?")]
    [InlineData("note-11", "Je reçois M. Lahary jeudi. Quel est son poste, et quand a-t-il parlé ?")]
    [InlineData("note-13", "Dutoit, elle bosse où")]
    [InlineData("note-5", "il est chercheur ou militant Dhume ?")]
    public void WhoSomebodyNamedIs_IsToldByTheNote_WhateverIsToldBeside(string note, string question)
    {
        Assert.Equal(note, dossier.Ask(question).Passages[0].Id);
    }

    [Theory]
    [InlineData("note-14", "c'est quoi la coordination pour Jaeger", "l'auteur est prof de quoi ?")]
    [InlineData("note-27", "Que dit Vidalenc du réseau ?", "elle travaille où ?")]
    [InlineData("note-17", "Que dit Damon ?", "son poste exact ?")]
    public void WhoTheOneShownIs_IsToldByTheNote(string note, params string[] messages)
    {
        Assert.Equal(note, dossier.Ask(messages).Passages[0].Id);
    }

    [Theory]
    [InlineData("fonteneau il dit quoi sur le fait que chacun garde son métier et son domaine")]
    [InlineData("Dhume, que dit-il de l'enseignant et de son statut ?")]
    public void SomebodyElsesJob_IsNoQuestionOfWhoTheAuthorIs(string question)
    {
        Assert.DoesNotContain(dossier.Ask(question).Passages.Take(1), passage => dossier.Edition.Authors.Any(author => author.NoteId == passage.Id));
        Assert.DoesNotContain("ne donne pas la fonction", dossier.Ask(question).Message ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Pronoun_StandsForAMan_WhereTheFirstOnTheCardIsAWoman()
    {
        const string opening = "Que dit le dossier des conflits ?";

        var people = dossier.Ask(opening).Passages.SelectMany(passage => passage.Authors.Take(1)).ToList();

        Assert.Equal("vidalenc", people[0].Id);
        Assert.Equal("note-27", dossier.Ask(opening, "elle bosse où ?").Passages[0].Id);
        Assert.Equal(people.First(person => person.Id != "vidalenc").NoteId, dossier.Ask(opening, "il bosse où ?").Passages[0].Id);
        Assert.Equal("vidalenc-2002", dossier.Ask(opening, "elle a un livre non ? chez qui").Passages[0].Source.Id);
    }

    [Theory]
    [InlineData("Que dit Hardy ?", "elle bosse où")]
    [InlineData("Laurence Hardy", "quel est son métier ?")]
    public void WhereNoNoteTells_ItIsSaid(params string[] messages)
    {
        Assert.StartsWith(French.Set("Le dossier ne donne pas la fonction de Laurence Hardy."), dossier.Ask(messages).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("geographe", "vous avez bien un géographe quand même")]
    [InlineData("sociologue", "y a des sociologues dans le dossier ?")]
    [InlineData("psychologue", "vous avez un psychologue parmi vos auteurs ?")]
    public void Profession_ThatIsLookedFor_GivesTheNotesThatNameIt(string profession, string question)
    {
        var notes = dossier.Ask(question).Passages;

        Assert.Contains(profession, Words.PlainWords.Joined(notes[0].Text), StringComparison.Ordinal);
        Assert.Contains(dossier.Edition.Authors, author => author.NoteId == notes[0].Id);
    }

    [Theory]
    [InlineData("vous avez un éducateur ?")]
    [InlineData("vous avez un philosophe ?")]
    [InlineData("vous avez un texte de sociologue sur les crèches d'Allemagne ?")]
    public void Profession_OfNobodyOrBesideASubject_GivesNoNotes(string question)
    {
        Assert.DoesNotContain(dossier.Ask(question).Passages.Take(1), passage => dossier.Edition.Authors.Any(author => author.NoteId == passage.Id));
    }

    [Theory]
    [InlineData("damon", "Que dit Damon du partenariat", "il a écrit quoi d'autre")]
    [InlineData("damon", "Que dit Damon du partenariat", "il a commis quoi d'autre sur le sujet, ce monsieur")]
    [InlineData("dhume", "Que dit Dhume", "il a publié d'autres textes ?")]
    [InlineData("dhume", "Dhume, il a écrit autre chose ?")]
    public void OtherWorks_AreThoseOfThatAuthor(string author, params string[] messages)
    {
        var answer = dossier.Ask(messages);

        Assert.Equal(AnswerKind.Bibliography, answer.Kind);
        Assert.All(answer.Passages, passage => Assert.Contains(author, passage.Source.AuthorIds));
    }

    [Fact]
    public void OtherWorks_AreWithoutTheOneShown()
    {
        var shown = dossier.Ask("Que dit Damon du partenariat").Passages[0].Source.Id;

        Assert.DoesNotContain(shown, dossier.Ask("Que dit Damon du partenariat", "il a écrit quoi d'autre ?").Passages.Select(passage => passage.Source.Id));
    }

    [Theory]
    [InlineData("Zay, elle a écrit quoi d'autre ?")]
    [InlineData("Geddes, il a publié autre chose ?")]
    public void OtherWorks_WhereThereAreNone_AreSaidToBeMissing(string question)
    {
        var answer = dossier.Ask(question);

        Assert.Equal(AnswerKind.NotFound, answer.Kind);
        Assert.Empty(answer.Passages);
    }

    [Fact]
    public void OtherWorks_WhereOneIsAll_AreSaidToBeNoMore()
    {
        var answer = dossier.Ask("Chauffaut, elle a écrit autre chose ?");

        Assert.Equal(French.Set("Le dossier ne signale qu'un texte de Delphine Chauffaut :"), answer.Message);
        Assert.Equal(["chauffaut-2009"], answer.Passages.Select(passage => passage.Source.Id));
    }

    [Theory]
    [InlineData("Damon a écrit autre chose sur la bureaucratie ?")]
    [InlineData("quelqu'un d'autre a écrit sur le réseau ?")]
    public void OtherWords_OnASubject_AreNoListOfWorks(string question)
    {
        Assert.NotEqual(AnswerKind.Bibliography, dossier.Ask(question).Kind);
    }

    [Theory]
    [InlineData("qui d'autre a écrit sur le sujet ?")]
    [InlineData("quelqu'un d'autre a écrit là-dessus ?")]
    [InlineData("d'autres auteurs ont publié sur ça ?")]
    public void WhoElseWrote_IsNoQuestionOfTheOtherWorksOfTheOneShown(string question)
    {
        var answer = dossier.Ask("Que dit Damon ?", question);

        Assert.False(answer.Kind == AnswerKind.Bibliography && answer.Passages.All(passage => passage.Source.AuthorIds.Contains("damon")));
    }

    [Theory]
    [InlineData("Que dit Damon du partenariat", "il a écrit quoi d'autre ?", "le plus vieux c'est lequel ?")]
    [InlineData("Liste les ouvrages de Dhume", "le plus ancien des cinq ?")]
    public void Oldest_IsThatOfTheListShown(params string[] messages)
    {
        var listed = dossier.Ask(messages[..^1]).Passages.Min(passage => passage.Source.Year);

        Assert.Equal(listed, dossier.Ask(messages).Passages[0].Source.Year);
    }

    [Fact]
    public void Latest_IsThatOfTheListShown()
    {
        var listed = dossier.Ask("Liste les ouvrages de Dhume").Passages.Max(passage => passage.Source.Year);

        Assert.Equal(listed, dossier.Ask("Liste les ouvrages de Dhume", "et le plus récent ?").Passages[0].Source.Year);
    }

    [Theory]
    [InlineData("vidalenc-livre", "Que dit Vidalenc des conflits ?", "son bouquin ça vaut quoi, ça parle de quoi")]
    [InlineData("lyet-livre", "Lyet, son bouquin ça parle de quoi ?")]
    [InlineData("libois-loser", "le livre de Libois et Loser, ça raconte quoi ?")]
    public void WhatAWorkIsAbout_IsToldByItsPresentation(string passage, params string[] messages)
    {
        Assert.Equal(passage, dossier.Ask(messages).Passages[0].Id);
    }

    [Theory]
    [InlineData("lyet-intro", "concrètement Lyet il a regardé quoi")]
    [InlineData("frigoli-intro", "Frigoli, il travaille sur quoi ?")]
    public void WhatAnAuthorStudied_IsToldByTheDossier(string passage, string question)
    {
        Assert.Equal(passage, dossier.Ask(question).Passages[0].Id);
    }

    [Theory]
    [InlineData("friedberg", "Crozier", "et son compère, le coauteur, quelqu'un s'en sert-il ?")]
    [InlineData("friedberg", "Crozier ?", "et le co-auteur ?")]
    [InlineData("valentin", "Que dit Calvet ?", "qui est le deuxième auteur ?")]
    public void SecondAuthor_IsWhoWroteBeside(string author, params string[] messages)
    {
        var answer = dossier.Ask(messages);

        var first = answer.Passages[0];
        Assert.Contains(author, first.Authors.Concat(first.About).Select(voice => voice.Id).Concat(first.Source.AuthorIds));
    }

    [Theory]
    [InlineData("Qui a dirigé le Nouveau dictionnaire critique d'action sociale ?")]
    [InlineData("c'est dans quel dictionnaire la définition du partenariat de Chauvière ?", "qui a dirigé le volume ?")]
    public void WhoDirectedAVolume_IsTold(params string[] messages)
    {
        Assert.Contains("Jean-Yves Barreyre et Brigitte Bouquet", dossier.Ask(messages).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhoDirectedAWork_OfWhichItIsNotSaid_IsSaidToBeMissing()
    {
        var answer = dossier.Ask("Que dit Lahary ?", "qui a dirigé le volume ?");

        Assert.StartsWith(French.Set("Le dossier ne dit pas qui a dirigé ce volume."), answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("note-dhume-3", "Zay ça vous dit qqch ? un truc sur l'école je crois")]
    [InlineData("note-crozier", "notre intervenant cite Crozier toutes les dix minutes. Il est chez vous au moins ?")]
    [InlineData("frigoli-etat", "Est-ce que Borgetto figure dans votre dossier ?")]
    public void AuthorWhomTheDossierOnlyPointsTo_IsShownWhereTheNameStands(string passage, string question)
    {
        Assert.Equal(passage, dossier.Ask(question).Passages[0].Id);
    }

    [Theory]
    [InlineData("Dhume, vous connaissez ?")]
    [InlineData("Bourdieu, ça vous dit quelque chose ?")]
    public void OtherAuthors_AreNotSaidToBeQuotedNowhere(string question)
    {
        Assert.DoesNotContain("n’en cite aucun texte", dossier.Ask(question).Message ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lyet", "Lyet", "et ça tient dans le temps, d'après lui ?")]
    [InlineData("lahary", "Que dit Lahary", "et c'est efficace selon lui ?")]
    public void AccordingToHim_IsAnsweredByHisOwn(string author, params string[] messages)
    {
        var first = dossier.Ask(messages).Passages[0];

        Assert.Contains(author, first.Authors.Concat(first.About).Select(voice => voice.Id));
    }

    [Fact]
    public void ReviewOfABook_IsMeant_AndNotTheBook()
    {
        var answer = dossier.Ask("le papier de Caroline Helfter dans les ASH sur le livre de Lyet, c'est quel numéro et quelle page ?");

        Assert.Equal(["lyet-renvoi"], answer.Passages.Select(passage => passage.Id));
        Assert.Contains("2630", answer.Message, StringComparison.Ordinal);
    }
}
