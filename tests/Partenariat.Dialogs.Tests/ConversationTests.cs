using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

public sealed class ConversationTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Fact]
    public void AnotherNotion_AfterADefinition_IsDefined()
    {
        var answer = dossier.Ask("c'est quoi le réseau ?", "et la coopération ?");

        Assert.Equal(AnswerKind.Definition, answer.Kind);
        Assert.Equal(["cooperation"], answer.Notions);
    }

    [Fact]
    public void AnotherAuthor_AfterAContrast_KeepsThePair()
    {
        var answer = dossier.Ask("quelle différence entre réseau et partenariat ?", "et selon Vidalenc ?");

        Assert.Equal(["c05-vidalenc"], answer.Contrasts.Select(contrast => contrast.Id));
    }

    [Theory]
    [InlineData("la source ?")]
    [InlineData("c'est de qui ?")]
    [InlineData("t'as la référence ?")]
    public void Source_AfterAnAnswer_IsThatOfItsFirstPassage(string followUp)
    {
        var shown = dossier.Ask("Que dit Merini de la négociation ?").Passages[0];

        var answer = dossier.Ask("Que dit Merini de la négociation ?", followUp);

        Assert.Equal(AnswerKind.Source, answer.Kind);
        Assert.Equal(shown.Id, answer.Passages[0].Id);
    }

    [Fact]
    public void More_ShowsWhatWasNotTheMainAnswerYet()
    {
        var shown = dossier.Ask("Pourquoi Dhume critique-t-il l'injonction ?").Passages[0];

        var answer = dossier.Ask("Pourquoi Dhume critique-t-il l'injonction ?", "développe");

        Assert.NotEqual(shown.Id, answer.Passages[0].Id);
        Assert.Contains("dhume", answer.Passages[0].Authors.Select(author => author.Id));
    }

    [Fact]
    public void AnotherOpinion_IsAnotherAuthors()
    {
        var shown = dossier.Ask("que dit Fonteneau de la convention ?").Passages[0];

        var answer = dossier.Ask("que dit Fonteneau de la convention ?", "un autre avis ?");

        Assert.NotEmpty(answer.Passages);
        Assert.Empty(answer.Passages[0].Authors.Intersect(shown.Authors));
    }

    [Fact]
    public void Correction_ReplacesTheNotion()
    {
        var answer = dossier.Ask("définition de la coordination", "non je voulais dire la coopération");

        Assert.Equal(["cooperation"], answer.Notions);
    }

    [Fact]
    public void NewTopic_ForgetsTheOldOne()
    {
        var answer = dossier.Ask("que dit Damon du partenariat ?", "c'est quoi l'articulation ?");

        Assert.Equal(AnswerKind.Definition, answer.Kind);
        Assert.Equal(["articulation"], answer.Notions);
        Assert.Equal(["c'est quoi l'articulation ?"], answer.Asked);
    }

    [Fact]
    public void AskedMessages_ReplayedFromTheStart_GiveTheSameAnswer()
    {
        var answer = dossier.Ask("quelle différence entre réseau et partenariat ?", "et selon Vidalenc ?");

        var again = dossier.Ask([.. answer.Asked]);

        Assert.Equal(answer.Passages.Select(passage => passage.Id), again.Passages.Select(passage => passage.Id));
    }

    [Fact]
    public void Suggestions_AreWholeQuestions_ThatGetAnAnswer()
    {
        var suggestions = new[] { "c'est quoi le partenariat ?", "quelle différence entre réseau et partenariat ?", "que dit Damon ?", "bonjour" }
            .SelectMany(question => dossier.Ask(question).Suggestions);

        Assert.All(suggestions, suggestion => Assert.NotEmpty(dossier.Ask(suggestion.Question).Passages));
    }

    [Fact]
    public void No_LeavesTheThreadAsItWas()
    {
        var answer = dossier.Ask("C'est quoi la coopération ?", "quel temps fait-il à Metz ?", "et selon Dhume ?");

        Assert.Contains(answer.Passages[0].Authors, author => author.Id == "dhume");
        Assert.Contains("cooperation", answer.Notions);
    }

    [Fact]
    public void Difference_AfterTwoNotions_IsBetweenThem()
    {
        var answer = dossier.Ask("C'est quoi la concertation ?", "et la consultation ?", "c quoi la diff");

        Assert.Equal(AnswerKind.Contrast, answer.Kind);
        Assert.Equal(["concertation", "consultation"], answer.Notions.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("et en 1999 ?", "dhume-1999")]
    [InlineData("et en 2003 ?", "dhume-2003")]
    public void Year_AfterAnAuthor_NamesTheirWork(string message, string work)
    {
        Assert.Equal(work, dossier.Ask("Que dit Dhume ?", message).Passages[0].Source.Id);
    }

    [Theory]
    [InlineData("pourquoi ?")]
    [InlineData("donne un exemple")]
    [InlineData("il dit quoi d'autre ?")]
    [InlineData("développe")]
    public void WordsOfTheThreadAlone_AreNeverRefused(string message)
    {
        var first = dossier.Ask("Que dit Merini de la négociation ?");

        var answer = dossier.Ask("Que dit Merini de la négociation ?", message);

        Assert.NotEqual(AnswerKind.NotFound, answer.Kind);
        Assert.NotEqual(first.Passages[0].Id, answer.Passages[0].Id);
    }

    [Fact]
    public void Who_AfterAnAnswer_IsWhoSpokeThere()
    {
        Assert.Contains(dossier.Ask("Comment Vidalenc définit le réseau ?", "c'est qui ?").Passages, passage => passage.Id == "note-27");
    }

    [Theory]
    [InlineData("Où le dossier nomme-t-il Michel Crozier ?")]
    [InlineData("Loi n° 2002-303 du 4 mars 2002 : que dit ce texte ?")]
    [InlineData("Où est la coopération dans le référentiel du Bac professionnel SPVL ?")]
    public void QuestionOfAButton_MeansTheSameAfterAnyOther(string question)
    {
        var fresh = dossier.Ask(question);

        var later = dossier.Ask("c'est quoi le partenariat ?", question);

        Assert.Equal(fresh.Passages.Select(passage => passage.Id), later.Passages.Select(passage => passage.Id));
    }
}
