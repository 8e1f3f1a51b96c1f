using System.Globalization;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;

namespace Partenariat.Dialogs.Tests;

public sealed class SuggestionTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    private static IReadOnlyList<Suggestion>? s_offered;

    [Fact]
    public void EverySuggestionAfterAnything_IsAnsweredAsItSays()
    {
        Assert.True(Offered.Count > 100, $"Only {Offered.Count} suggestions.");
        Assert.Empty(Offered.Where(suggestion => !IsKept(suggestion)).Select(suggestion => suggestion.Question));
    }

    [Fact]
    public void AuthorWithoutWordsOnANotion_IsNotSuggestedOnIt()
    {
        foreach (var topic in Offered.Select(suggestion => suggestion.Topic).OfType<Topic>().Where(topic => topic is { Kind: AnswerKind.Author, Author: not null }))
        {
            Assert.Contains(dossier.Edition.Passages, passage =>
                passage.Kind is PassageKind.Definition or PassageKind.Quotation
                && passage.Authors.Any(author => author.Id == topic.Author)
                && passage.Notions.Contains(topic.Notions[0]));
        }
    }

    [Fact]
    public void ConversationAboutOneNotion_IsNotOfferedWhatItHasSeen()
    {
        string[] asked = ["c'est quoi le partenariat ?", "et selon Dhume ?", "faut-il une convention ?", "quelle différence entre réseau et partenariat ?", "bonjour", "c'est quoi la coopération ?"];
        var state = ConversationState.Empty;
        foreach (var message in asked)
        {
            state = dossier.Dialog.Answer(message, state).State;
        }

        var offered = dossier.Dialog.Answer("que dit Lahary du partenariat ?", state).Answer.Suggestions
            .Concat(dossier.Dialog.Answer("merci", state).Answer.Suggestions)
            .Concat(dossier.Dialog.Answer("quel temps fait-il ?", state).Answer.Suggestions)
            .Select(suggestion => suggestion.Topic?.Key)
            .ToList();

        Assert.NotEmpty(offered);
        Assert.DoesNotContain(new Topic(AnswerKind.Definition, "partenariat").Key, offered);
        Assert.DoesNotContain(new Topic(AnswerKind.Contrast, "reseau", "partenariat").Key, offered);
        Assert.DoesNotContain(new Topic(AnswerKind.Debate) { Debate = "d2-convention" }.Key, offered);
        Assert.DoesNotContain(new Topic(AnswerKind.Definition, "cooperation").Key, offered);
    }

    [Fact]
    public void SuggestionJustPressed_IsNotOfferedAgain()
    {
        foreach (var pressed in dossier.Ask("c'est quoi le partenariat ?").Suggestions)
        {
            Assert.DoesNotContain(pressed.Question, dossier.Ask("c'est quoi le partenariat ?", pressed.Question).Suggestions.Select(next => next.Question));
        }
    }

    [Fact]
    public void PassageThatStandsInADebate_LeadsToItFirst()
    {
        var suggester = new Suggester(dossier.Edition);

        foreach (var position in dossier.Edition.Debates.SelectMany(debate => debate.Positions))
        {
            var first = suggester.AboutPassages([position.Passage])[0].Topic?.Debate;

            Assert.Contains(dossier.Edition.Debates, debate => debate.Id == first && debate.Positions.Any(other => IsPartOf(other.Passage, position.Passage)));
        }
    }

    [Fact]
    public void NoThatNamesANotion_OffersWhatTheDossierSaysOfIt()
    {
        var answer = dossier.Ask("Que dit Bourdieu du réseau ?");

        Assert.Equal(AnswerKind.NotFound, answer.Kind);
        Assert.All(answer.Suggestions, suggestion => Assert.Contains("réseau", suggestion.Question, StringComparison.Ordinal));
        Assert.Contains("questions proches", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("accords de coopération militaire france djibouti", "coopération")]
    [InlineData("territoire de chasse du loup combien de km2", "territoire")]
    public void NoToASubjectThatHoldsANotionsName_OffersThatNotion(string message, string notion)
    {
        Assert.Contains(notion, dossier.Ask(message).Suggestions[0].Question, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Quel temps fera-t-il demain à Lille ?")]
    [InlineData("la recette des crêpes bretonnes")]
    public void NoWithNothingNear_OffersExamples_AndCallsThemSo(string message)
    {
        var answer = dossier.Ask(message);

        Assert.Equal(AnswerKind.NotFound, answer.Kind);
        Assert.NotEmpty(answer.Suggestions);
        Assert.DoesNotContain("proches", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CountedNotion_IsAskedForWithAnIndefiniteArticle()
    {
        foreach (var notion in dossier.Edition.Notions.Where(notion => notion.Indefinite is not null && notion.Status == NotionStatus.Defined))
        {
            var answer = dossier.Ask(SuggestionWriter.Definition(notion).Question);

            Assert.StartsWith("Qu’est-ce qu’un", SuggestionWriter.Definition(notion).Question, StringComparison.Ordinal);
            Assert.Equal(dossier.Ask($"Qu'est-ce que {notion.WithArticle} ?").Passages, answer.Passages);
        }
    }

    // What is offered after any question, asked once for the tests of this class, which run one after the other.
    private IReadOnlyList<Suggestion> Offered => s_offered ??=
        [.. EveryQuestion().SelectMany(question => dossier.Ask(question).Suggestions).DistinctBy(suggestion => (suggestion.Question, suggestion.Topic?.Key))];

    private IEnumerable<string> EveryQuestion()
    {
        var edition = dossier.Edition;
        return edition.Notions.Select(notion => $"Qu'est-ce que {notion.WithArticle} ?")
            .Concat(edition.Authors.Select(author => $"Que dit {author.Name} ?"))
            .Concat(edition.Contrasts.Select(contrast => $"Quelle différence entre {string.Join(" et ", contrast.Notions.Select(id => edition.FindNotion(id)!.WithArticle))} ?"))
            .Concat(edition.Debates.Select(debate => debate.Question))
            .Concat(edition.Passages.Select(passage => string.Join(' ', passage.Text.Split(' ').Take(12))))
            .Concat(["bonjour", "quel temps fait-il ?", "bibliographie", "quels textes de loi ?"]);
    }

    private bool IsKept(Suggestion suggestion)
    {
        var answer = dossier.Ask(suggestion.Question);
        return suggestion.Topic switch
        {
            null => answer.Passages.Count > 0,
            { Kind: AnswerKind.Definition } topic => answer.Kind == AnswerKind.Definition && answer.Notions[0] == topic.Notions[0],
            { Kind: AnswerKind.Debate } topic => answer.Debate?.Id == topic.Debate,
            { Kind: AnswerKind.Author } topic => answer.Passages[0].Authors.Any(author => author.Id == topic.Author) && Speaks(answer.Passages[0], topic.Notions[0]),
            { Author: { } author } => answer.Contrasts.Count > 0 && answer.Passages.All(passage => passage.Authors.Concat(passage.QuotedBy).Concat(passage.About).Any(voice => voice.Id == author)),
            var topic => topic.Notions.All(answer.Contrasts[0].Notions.Contains),
        };
    }

    private static bool IsPartOf(Passage one, Passage other)
    {
        return one.Id == other.Id || one.Parent?.Id == other.Id || other.Parent?.Id == one.Id;
    }

    // By the letters alone: the stem of the notion's last word, or the editors' say that the passage defines it.
    private bool Speaks(Passage passage, string id)
    {
        var notion = dossier.Edition.FindNotion(id)!;
        return notion.Definitions.Contains(passage.Id)
            || notion.Stems.Concat(notion.Forms).Append(notion.Label).Any(form =>
                CultureInfo.InvariantCulture.CompareInfo.IndexOf(passage.Text, form, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);
    }
}
