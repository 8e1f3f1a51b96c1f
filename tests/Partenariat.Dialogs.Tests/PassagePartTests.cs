using Partenariat.Dialogs.Answers;
namespace Partenariat.Dialogs.Tests;

/// <summary>« le deuxième », « et le dernier ? », « les deux autres » of the things that a passage lists, told to the letter.</summary>
public sealed class PassagePartTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    private const string Solutions = "Quelles solutions propose Vidalenc ?";

    [Theory]
    [InlineData("L'institution d'une formation", Solutions, "la deuxième", "et la dernière ?")]
    [InlineData("L'institution d'une formation", Solutions, "la deuxième", "la suivante")]
    [InlineData("La présence d'un tiers", Solutions, "la deuxième", "et la première ?")]
    [InlineData("L'institution d'une formation", Solutions, "la deuxième", "c'est de qui ?", "et la dernière ?")]
    [InlineData("La participation à un groupe", "Quelles solutions propose Béhar ?", "non pardon, quelles solutions propose Vidalenc ?", "la deuxième")]
    [InlineData("Avec le partenariat", "que dit Damon du partenariat ?", "la deuxième phrase", "et la dernière ?")]
    public void RankBehindAThingOfAList_GoesOnInThatList(string start, params string[] messages)
    {
        Assert.StartsWith(start, Quoted(dossier.Ask(messages))[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("un enjeu de multiréférentialité", "Sur quoi s'appuie le modèle de Dhume ?", "le 3e, c'est du chinois")]
    [InlineData("le concept de projet", "Sur quoi s'appuie le modèle de Dhume ?", "le deuxième, je comprends pas")]
    [InlineData("Entre la Caisse Régionale", "avez-vous des exemples de conventions ?", "la deuxième c'est entre qui et qui")]
    [InlineData("4° Procéder", "Que dit l'article 21 de la loi du 2 janvier 2002 ?", "le 4° ?")]
    [InlineData("2° Créer", "Que dit l'article 21 de la loi du 2 janvier 2002 ?", "le 2° il dit quoi précisément")]
    [InlineData("1° Conclure", "Que dit l'article 21 de la loi du 2 janvier 2002 ?", "le premier point")]
    public void Rank_BehindTheOnlyThingOnScreen_IsOfItsList(string start, params string[] messages)
    {
        Assert.StartsWith(start, Quoted(dossier.Ask(messages))[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("les territoires administratifs, ceux", "Daniel Béhar classe les territoires en trois catégories, lesquelles ?", "le deuxième, je comprends pas")]
    [InlineData("les territoires pertinents, ceux", "Quels types de territoires selon Béhar ?", "le 2e", "et le dernier")]
    [InlineData("Au niveau décisionnel", "Quels niveaux d'analyse chez Chauffaut ?", "le 2e")]
    [InlineData("Enfin, le niveau politique", "Quels niveaux d'analyse chez Chauffaut ?", "le dernier niveau ?")]
    public void ThingsTheTextAnnounces_AreCountedAsAList(string start, params string[] messages)
    {
        Assert.StartsWith(start, Quoted(dossier.Ask(messages))[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brachet-partenariat", "Que dit Brachet de la concertation ?", "et le dernier niveau ?")]
    [InlineData("brachet-information", "Que dit Brachet de la concertation ?", "le premier échelon ?")]
    [InlineData("brachet-consultation", "Que dit Brachet de la concertation ?", "le dernier cran", "et le 2e")]
    public void ListOfWhichEachLineIsAPassage_IsCountedAsOne(string passage, params string[] messages)
    {
        Assert.Equal(passage, dossier.Ask(messages).Passages[0].Id);
    }

    [Theory]
    [InlineData("C'est quoi un territoire politique chez Béhar ?", "Et les deux autres types ?", "les territoires administratifs", "les territoires pertinents")]
    [InlineData("Sur quoi s'appuie le modèle de Dhume ?", "le deuxième", "et les deux autres ?", "un cadre spécifique", "un enjeu de multiréférentialité")]
    public void TheOthersOfAList_AreAllButTheOneTold(params string[] messagesThenStarts)
    {
        var quoted = Quoted(dossier.Ask(messagesThenStarts[..^2]));

        Assert.Equal(2, quoted.Count);
        Assert.StartsWith(messagesThenStarts[^2], quoted[0], StringComparison.Ordinal);
        Assert.StartsWith(messagesThenStarts[^1], quoted[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("le 2e")]
    [InlineData("le deuxième, c'est quoi ?")]
    public void Rank_WhereNothingOnScreenIsAList_IsOfTheCard(string question)
    {
        const string opening = "qui définit la coordination ?";

        Assert.Equal(dossier.Ask(opening).Passages[1].Id, dossier.Ask(opening, question).Passages[0].Id);
    }

    [Theory]
    [InlineData(Solutions, "la deuxième", "le deuxième auteur ?")]
    [InlineData(Solutions, "la deuxième", "et les autres auteurs ?")]
    [InlineData("c'est quoi le réseau ?", "et les deux autres auteurs ?")]
    [InlineData("c'est quoi le partenariat ?", "la deuxième")]
    [InlineData("Sur quoi s'appuie le modèle de Dhume ?", "le deuxième, quelle page ?")]
    [InlineData("Sur quoi s'appuie le modèle de Dhume ?", "le deuxième en APA")]
    public void RankOfSomethingElse_IsNoThingOfTheList(params string[] messages)
    {
        Assert.DoesNotContain("Ces mots", dossier.Ask(messages).Message ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("et le dernier ?")]
    [InlineData("et la deuxième, elle dit pareil ?")]
    [InlineData("le premier, il dit quoi ?")]
    public void Rank_WithNothingBefore_IsAskedBack(string question)
    {
        Assert.Equal(AnswerKind.Clarify, dossier.Ask(question).Kind);
    }

    private static List<string> Quoted(Answer answer)
    {
        Assert.NotNull(answer.Message);
        var quoted = answer.Message.Split("«\u00A0").Skip(1).Select(part => part[..part.LastIndexOf('»')].Trim()).ToList();
        Assert.All(quoted, part => Assert.Contains(answer.Passages, passage => passage.Text.Contains(part, StringComparison.Ordinal)));
        return quoted;
    }
}
