using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

/// <summary>Which authors speak of a notion or are something: all of them by name.</summary>
public sealed class AuthorsOfTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("liste moi les auteurs qui parlent de réseau", "Roland Fonteneau", "Evelyne Simondi", "Laurence Hardy")]
    [InlineData("quels auteurs parlent de conflit ? liste", "Elisabeth Vidalenc", "Fabrice Dhume")]
    [InlineData("quels auteurs définissent la coordination ?", "Marcel Jaeger", "Fabrice Dhume")]
    public void AuthorsOnANotion_AreNamed_WithOnePassageOfEach(string question, params string[] names)
    {
        var answer = dossier.Ask(question);

        Assert.Equal(AnswerKind.Author, answer.Kind);
        Assert.All(names, name => Assert.Contains(French.Set(name), answer.Message!, StringComparison.Ordinal));
        Assert.Equal(answer.Passages.Count, answer.Passages.Select(passage => passage.Authors[0].Id).Distinct().Count());
    }

    [Theory]
    [InlineData("Quels auteurs du dossier sont sociologues ?", "sociologue")]
    [InlineData("Quels auteurs sont professeurs ?", "professeur")]
    public void AuthorsWhoAreSomething_AreThoseWhoseNoteSaysSo(string question, string word)
    {
        var answer = dossier.Ask(question);

        Assert.StartsWith(French.Set("D'après les notes du dossier"), answer.Message, StringComparison.Ordinal);
        Assert.All(answer.Passages, note => Assert.Contains(word, note.Text, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("quels auteurs critiquent le partenariat ?")]
    [InlineData("quels auteurs opposent réseau et partenariat ?")]
    public void OtherQuestionOfAuthors_IsNoSuchList(string question)
    {
        Assert.DoesNotContain(French.Set("Parmi les auteurs cités"), dossier.Ask(question).Message ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void HowManyDefinitions_IsCounted()
    {
        Assert.Contains("définitions de la coordination", dossier.Ask("combien de définitions de la coordination ?").Message!, StringComparison.Ordinal);
    }
}
