namespace Partenariat.Dialogs.Tests;

/// <summary>« c'est de Dhume ça non ? »: whose words the ones shown are.</summary>
public sealed class WhoseTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    private const string OfDamon = "c'est quoi l'étoile du partenariat";

    [Theory]
    [InlineData("c'est de Dhume ça non ?")]
    [InlineData("c'est bien Dhume qui dit ça ?")]
    [InlineData("ça c'est Lahary non ?")]
    [InlineData("c'est pas plutôt Dhume ?")]
    [InlineData("c de Dhume ?")]
    [InlineData("c'est Dhume l'auteur ?")]
    public void SomebodyElseNamed_IsDenied_AndWhoSpeaksIsNamed(string doubt)
    {
        var before = dossier.Ask(OfDamon);
        var answer = dossier.Ask(OfDamon, doubt);

        Assert.StartsWith("Non", answer.Message, StringComparison.Ordinal);
        Assert.Contains("ils sont de Julien Damon", answer.Message, StringComparison.Ordinal);
        Assert.Equal(before.Passages[0].Id, answer.Passages[0].Id);
    }

    [Theory]
    [InlineData("c'est de Damon ça ?")]
    [InlineData("c'est bien Damon qui dit ça ?")]
    [InlineData("ça c'est Damon non ?")]
    public void WhoSpeaks_Named_IsConfirmed(string question)
    {
        var answer = dossier.Ask(OfDamon, question);

        Assert.StartsWith("Oui", answer.Message, StringComparison.Ordinal);
        Assert.Contains("Julien Damon", answer.Message, StringComparison.Ordinal);
        Assert.Contains("damon", answer.Passages[0].Authors.Select(author => author.Id));
    }

    [Fact]
    public void RankNamed_MeansThatPassage()
    {
        var before = dossier.Ask("Lahary le partenariat");
        var answer = dossier.Ask("Lahary le partenariat", "le deuxième c'est de Dhume ?");

        Assert.StartsWith("Non", answer.Message, StringComparison.Ordinal);
        Assert.Equal(before.Passages[1].Id, answer.Passages[0].Id);
    }

    [Fact]
    public void LawOnScreen_IsNobodysWords()
    {
        Assert.Contains("d’un texte de loi", dossier.Ask("que dit la loi du 4 mars 2002", "c'est Dhume ça ?").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("c'est qui Dhume ?")]
    [InlineData("et Dhume sur ça ?")]
    [InlineData("que dit Dhume de ça ?")]
    [InlineData("qu'en dit Dhume ?")]
    [InlineData("Dhume dit quoi ?")]
    public void QuestionOnSomebody_AsksNotWhoseTheWordsAre(string question)
    {
        var answer = dossier.Ask(OfDamon, question);

        Assert.DoesNotContain("ces mots", answer.Message ?? "", StringComparison.Ordinal);
        Assert.Contains(answer.Passages[0].Authors.Concat(answer.Passages[0].About), author => author.Id == "dhume");
    }

    [Fact]
    public void WithoutAnythingShown_NoWordsAreAnybodys()
    {
        Assert.DoesNotContain("ces mots", dossier.Ask("c'est de Dhume ça non ?").Message ?? "", StringComparison.Ordinal);
    }
}
