using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

/// <summary>Who « il », « elle », « lui », « son collègue » are.</summary>
public sealed class SpeakerTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("fonteneau", "Fonteneau", "il est pour ou contre les réseaux ?")]
    [InlineData("hardy", "Hardy", "elle est pour ou contre le réseau ?")]
    [InlineData("brachet", "Brachet", "il est favorable au partenariat ?")]
    [InlineData("lahary", "Que dit Lahary ?", "le partenariat selon lui c'est quoi")]
    [InlineData("fonteneau", "Fonteneau", "quels sont les dangers du réseau pour lui ?")]
    public void Pronoun_StandsForTheAuthorSpokenOfByName(string author, params string[] messages)
    {
        Assert.Contains(dossier.Ask(messages).Passages[0].Authors, voice => voice.Id == author);
    }

    [Theory]
    [InlineData("dhume", "articulation ou coordination ?", "Dhume est d'accord ?")]
    [InlineData("calvet", "Que dit Dhume de la coordination ?", "Calvet est d'accord ?")]
    public void WhetherSomebodyAgrees_IsAnsweredByWhatTheySayOfIt(string author, params string[] messages)
    {
        var first = dossier.Ask(messages).Passages[0];

        Assert.Contains(first.Authors, voice => voice.Id == author);
    }

    [Theory]
    [InlineData("pauron", "que dit Sandrine Pellenz ?", "et son collègue ?")]
    [InlineData("pellenz", "Que dit Hugo Pauron ?", "et sa collègue ?")]
    [InlineData("dujardin", "Que dit Cottin ?", "et la dame avec lui ?")]
    public void Colleague_IsWhoStandsBeside(string author, params string[] messages)
    {
        var answer = dossier.Ask(messages);

        Assert.Contains(
            author,
            answer.Passages.SelectMany(passage => passage.Authors.Concat(passage.About)).Select(voice => voice.Id)
                .Concat(answer.Passages.SelectMany(passage => passage.Source.AuthorIds)));
    }

    [Theory]
    [InlineData("Que dit Lahary ?", "cite le")]
    [InlineData("Que dit Hardy ?", "cite-les")]
    [InlineData("Que dit Damon du partenariat ?", "copie colle")]
    public void OrderToQuote_GivesTheWordsOnScreen(string opening, string order)
    {
        Assert.Equal(dossier.Ask(opening).Passages[0].Id, dossier.Ask(opening, order).Passages[0].Id);
    }

    [Fact]
    public void OrderToQuote_WhereNothingIsShown_IsAskedBack()
    {
        Assert.Equal(AnswerKind.Clarify, dossier.Ask("bonjour", "cite le").Kind);
    }

    [Theory]
    [InlineData("brachet", "Brachet ?", "Non, pas la bio, sa position sur le partenariat.")]
    [InlineData("lahary", "Que dit Lahary ?", "et sa définition du partenariat")]
    [InlineData("damon", "Damon", "son point de vue sur le partenariat ?")]
    public void View_ThatBelongsToSomebody_IsOfTheAuthorSpokenOf(string author, params string[] messages)
    {
        Assert.Contains(dossier.Ask(messages).Passages[0].Authors, voice => voice.Id == author);
    }

    [Theory]
    [InlineData("calvet", "Calvet et Valentin", "que disent-ils de l'articulation ?")]
    [InlineData("cottin", "Cottin et Dujardin ?", "quels sont leurs arguments selon eux ?")]
    public void PluralPronoun_StandsForThoseWhoWereNamedTogether(string author, params string[] messages)
    {
        Assert.Contains(dossier.Ask(messages).Passages[0].Authors, voice => voice.Id == author);
    }

    [Theory]
    [InlineData("brachet", "Que dit Brachet ?", "et Lahary ?", "et l'autre ?")]
    [InlineData("damon", "Que dit Damon ?", "et Dhume ?", "et l'autre")]
    public void TheOther_IsWhoWasHeardBefore(string author, params string[] messages)
    {
        Assert.Contains(dossier.Ask(messages).Passages[0].Authors, voice => voice.Id == author);
    }

    [Theory]
    [InlineData("dhume", 2006, "Que dit Dhume du mot partenariat ?", "et en 2006 ?")]
    [InlineData("damon", 2007, "que dit Damon du partenariat", "et en 2007 ?")]
    public void YearAlone_AfterAnAuthor_ShowsHisWordsOfThatYear(string author, int year, params string[] messages)
    {
        var first = dossier.Ask(messages).Passages[0];

        Assert.Contains(first.Authors, voice => voice.Id == author);
        Assert.Equal(year, first.Source.Year);
    }

    [Theory]
    [InlineData("dubois-palacin", "Que dit Dubois Palacin ?", "autre chose de cet auteur ?")]
    [InlineData("damon", "qui parle de l'étoile du partenariat ?", "autre chose du même auteur ?")]
    [InlineData("hardy", "Que dit Hardy ?", "une autre citation de cette autrice")]
    public void AuthorPointedAt_IsTheOneOnScreen(string author, params string[] messages)
    {
        Assert.Contains(dossier.Ask(messages).Passages[0].Authors, voice => voice.Id == author);
    }

    [Theory]
    [InlineData("non je veux dire sur la coopération")]
    [InlineData("je voulais dire à propos de la coopération")]
    public void Correction_GoesOnWithTheAuthor_WhoseSilenceIsTold(string correction)
    {
        Assert.Contains(dossier.Ask("Que dit Hardy du partenariat ?", correction).Silences, silence =>
            silence.Contains("Laurence Hardy", StringComparison.Ordinal));
    }
}
