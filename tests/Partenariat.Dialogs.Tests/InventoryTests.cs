using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

/// <summary>All authors, laws, works and debates of the dossier, by name.</summary>
public sealed class InventoryTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("liste des auteurs cités")]
    [InlineData("quels auteurs sont cités dans le dossier ?")]
    [InlineData("tu connais quels auteurs ?")]
    [InlineData("qui sont les auteurs du dossier")]
    public void ListOfAuthors_NamesEachOfThem(string question)
    {
        var answer = dossier.Ask(question);

        Assert.All(dossier.Edition.Authors, author => Assert.Contains(French.Set(author.Name), answer.Message, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("toutes les lois du dossier")]
    [InlineData("liste des textes juridiques cités dans le dossier")]
    public void ListOfLaws_NamesEachOfThem_AndShowsAllExtracts(string question)
    {
        var answer = dossier.Ask(question);

        Assert.All(
            dossier.Edition.Sources.Where(source => source.Type == "legislation"),
            law => Assert.Contains(French.Set(law.Title!), answer.Message, StringComparison.Ordinal));
        Assert.All(dossier.Edition.Passages.Where(passage => passage.Kind == PassageKind.Law), extract => Assert.Contains(extract, answer.Passages));
    }

    [Theory]
    [InlineData("Toute la bibliographie du dossier")]
    [InlineData("la bibliographie complète svp")]
    [InlineData("liste de toutes les sources du dossier")]
    public void WholeBibliography_HoldsEachWorkOfIt(string question)
    {
        var answer = dossier.Ask(question);

        Assert.Equal(AnswerKind.Bibliography, answer.Kind);
        Assert.All(
            dossier.Edition.Texts.Where(text => text.Kind == PassageKind.Reference).Select(text => text.Source.Id).Distinct(),
            work => Assert.Contains(work, answer.Passages.Select(passage => passage.Source.Id)));
    }

    [Theory]
    [InlineData("liste des débats")]
    [InlineData("sur quoi les auteurs ne sont pas d'accord")]
    [InlineData("une question de débat à proposer à mes élèves sur le partenariat ?")]
    public void ListOfDebates_NamesThem_ToChooseFrom(string question)
    {
        var answer = dossier.Ask(question);

        Assert.Equal(AnswerKind.Clarify, answer.Kind);
        Assert.Contains(French.Set(dossier.Edition.Debates[1].Question), answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quels auteurs parlent du réseau ?")]
    [InlineData("quelle loi crée le comité départemental ?")]
    [InlineData("les ouvrages de Dhume")]
    [InlineData("un débat sur la convention")]
    [InlineData("que lire sur le réseau ?")]
    public void QuestionWithASubject_IsNoInventory(string question)
    {
        var answer = dossier.Ask(question);

        Assert.DoesNotContain("Le dossier réunit", answer.Message ?? "", StringComparison.Ordinal);
        Assert.NotEqual(AnswerKind.Clarify, answer.Kind);
    }

    [Theory]
    [InlineData("Qui témoigne dans le dossier ?")]
    [InlineData("quels témoignages y a-t-il ?")]
    public void ListOfTestimonies_HoldsEachOfThem(string question)
    {
        var answer = dossier.Ask(question);

        Assert.Equal(AnswerKind.Testimony, answer.Kind);
        Assert.Equal(dossier.Edition.Passages.Where(passage => passage.Kind == PassageKind.Testimony), answer.Passages);
    }

    [Fact]
    public void ListOfCurricula_NamesEachDiploma_AndShowsOnePassageOfEachFirst()
    {
        var answer = dossier.Ask("quels référentiels sont cités ?");

        var diplomas = dossier.Edition.Passages.Select(passage => passage.Diploma).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        Assert.All(diplomas, diploma => Assert.Contains(diploma, answer.Message, StringComparison.Ordinal));
        Assert.Equal(diplomas, answer.Passages.Take(diplomas.Count).Select(passage => passage.Diploma));
    }

    [Theory]
    [InlineData("Quels textes de loi fondent le partenariat dans l'action sociale ? Je dois faire un tableau chronologique.")]
    [InlineData("lois sur le partenariat par ordre chronologique")]
    public void LawsOnANotion_AreListedByDate(string question)
    {
        var answer = dossier.Ask(question);

        Assert.Equal(AnswerKind.Law, answer.Kind);
        Assert.Equal(["loi-1990-05-31", "loi-1996-11-14"], answer.Passages.Take(2).Select(passage => passage.Source.Id));
        Assert.All(answer.Passages, passage => Assert.Contains("partenariat", passage.Notions));
        Assert.Equal(answer.Passages.Select(passage => passage.Source.Year), answer.Passages.Select(passage => passage.Source.Year).Order());
    }

    [Theory]
    [InlineData("avez-vous des articles sur le partenariat publiés après 2008", 2009, 9999)]
    [InlineData("quels livres sur le réseau depuis 2005 ?", 2005, 9999)]
    [InlineData("des livres d'avant 2002 sur le partenariat", 1, 2001)]
    public void WorksBetweenYears_AreThoseOfTheseYears(string question, int first, int last)
    {
        var answer = dossier.Ask(question);

        Assert.Equal(AnswerKind.Bibliography, answer.Kind);
        Assert.True(answer.Passages.Count > 1);
        Assert.All(answer.Passages, passage => Assert.InRange(passage.Source.Year ?? 0, first, last));
    }
}
