using Partenariat.Cards.Views;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Cards.Tests;

public sealed class PagingTests
{
    private static readonly AnswerCards s_cards = new(TestEditions.Real);
    private static readonly CardOptions s_webChat = new(CardHost.WebChat);

    [Theory]
    [InlineData(CardHost.Teams)]
    [InlineData(CardHost.WebChat)]
    public void Passages_OverAllPages_AreEachShownOnceInOrder(CardHost host)
    {
        var answer = TestAnswers.Passages(TestEditions.Real, AnswerKind.Passages, Enum.GetValues<PassageKind>());

        var shown = Pages(answer, host).SelectMany(page => page.View.Blocks.OfType<QuotedPassage>()).Select(passage => passage.Origin.PassageId);

        Assert.Equal(answer.Passages.Select(passage => passage.Id), shown);
    }

    [Fact]
    public void Definitions_MoreThanThree_AreThreeAndAButtonWithTheirNumber()
    {
        var answer = TestAnswers.Passages(TestEditions.Real, AnswerKind.Definition, PassageKind.Definition);

        var first = s_cards.Render(answer, s_webChat);

        Assert.Equal(3, first.View.Blocks.OfType<QuotedPassage>().Count());
        var button = Assert.Single(first.View.Pages);
        Assert.Equal($"Toutes les définitions ({answer.Passages.Count})", button.Label);
        var command = Assert.IsType<PageCommand>(CardTree.Commands(first.Card)[button.Label]);
        Assert.Equal(answer.Asked, command.Asked);
        Assert.Equal(2, command.Page);
    }

    [Fact]
    public void Contrasts_BySeveralAuthors_HaveAPageEachWithWhatTheyShare()
    {
        var answer = TestAnswers.Contrast(TestEditions.Real);

        var pages = Pages(answer, CardHost.WebChat);

        var tables = answer.Contrasts.Count(contrast => contrast.Status != ContrastStatus.CommonGround);
        Assert.Equal(tables, pages.Count);
        Assert.All(pages, page =>
        {
            Assert.Contains(page.View.Blocks, block => block is NotionTable { Heading: "En commun, selon le dossier" });
            Assert.Contains(page.View.Blocks, block => block is Statement { Tone: StatementTone.Remark, Text: "Les auteurs ne sont pas d’accord." });
            Assert.Equal(Math.Min(tables - 1, 5), page.View.Pages.Count);
        });
        Assert.Contains("Selon Laurence Hardy", pages[0].View.Pages.Select(button => button.Label));
    }

    [Fact]
    public void Contrast_WhereAnAuthorIsSilent_SaysSo()
    {
        var page = s_cards.Render(TestAnswers.Contrast(TestEditions.Real), s_webChat);

        Assert.Contains(page.View.Blocks.OfType<NotionTable>().SelectMany(table => table.Rows).SelectMany(row => row.Sides), side => side.Text is null);
        Assert.Contains("rien sur ce point", CardTree.RichTexts(page.Card));
        Assert.Contains(": rien sur ce point", page.Text.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Contrasts_BySeveralAuthors_AreOneAnswerToChooseFrom()
    {
        var answer = TestAnswers.Contrast(TestEditions.Real);

        var page = s_cards.Render(answer, s_webChat with { Page = 2 });

        var whole = page.View.Alternatives!;
        Assert.Equal(["Roland Fonteneau", "Evelyne Simondi"], whole.Options.Take(2).Select(option => option.Label));
        Assert.Equal(1, whole.Chosen);
        Assert.Equal($"{whole.Options.Count} comparaisons dans le dossier", whole.Name);
        Assert.All(answer.Contrasts, contrast => Assert.Contains(page.Shown, item => item.Passages.Intersect(PassagesOf(contrast)).Any()));
    }

    [Fact]
    public void Source_OfATable_IsSaidOnceAndInARowOnlyWhereItIsAnotherOne()
    {
        var tables = TestEditions.Real.Contrasts.Select(contrast => s_cards.Render(Only(contrast), s_webChat).View.Blocks.OfType<NotionTable>().Single()).ToList();

        Assert.All(tables[0].Rows.SelectMany(row => row.Sides), side => Assert.Null(side.Source));
        Assert.Equal("Fonteneau 2007, p.\u00A0111", Assert.Single(tables[0].Sources.Works).Name);
        Assert.All(tables, table => Assert.All(
            table.Rows.SelectMany(row => row.Sides).Select(side => side.Source).OfType<string>(),
            source => Assert.Contains(source, table.Sources.Works.SelectMany(work => work.Origins).Select(origin => origin.Name))));
    }

    [Fact]
    public void Disagreement_OfAuthors_SaysBetweenWhomAndOnWhat()
    {
        var page = s_cards.Render(TestAnswers.Contrast(TestEditions.Real), s_webChat);

        var remark = page.View.Blocks.OfType<Statement>().Single(statement => statement.Text.Contains("s’oppose à", StringComparison.Ordinal));
        Assert.StartsWith("Elisabeth Vidalenc (nature, origine) s’oppose à Roland Fonteneau, ", remark.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Contrast_ReadAloud_NamesItsAuthor()
    {
        Assert.Contains("Selon Roland Fonteneau. Réseau", s_cards.Render(TestAnswers.Contrast(TestEditions.Real), s_webChat).Speak, StringComparison.Ordinal);
    }

    [Fact]
    public void Debate_WithSides_PutsThoseWhoSayTheSameTogether()
    {
        var debate = TestEditions.Real.Debates.Single(candidate => candidate.Question.StartsWith("Faut-il une convention", StringComparison.Ordinal));
        var answer = (DebateAnswer)TestAnswers.Debate(TestEditions.Real) with { Debate = debate };

        var blocks = s_cards.Render(answer, s_webChat).View.Blocks;

        Assert.Equal(["Oui", "Non", "Autres positions"], blocks.OfType<Subheading>().Select(heading => heading.Text));
        Assert.Equal([null, "Contractuel", "Informel possible"], blocks.OfType<DebatePosition>().Select(position => position.Label).Take(3));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    public void Page_OutOfRange_IsTheNearestOne(int asked)
    {
        var answer = TestAnswers.Passages(TestEditions.Real, AnswerKind.Law, PassageKind.Quotation);

        var page = s_cards.Render(answer, s_webChat with { Page = asked });

        Assert.True(page.View.PageCount > 1);
        Assert.Equal(asked < 1 ? 1 : page.View.PageCount, page.View.Page);
    }

    [Fact]
    public void Question_TooLongForAButton_IsNotPagedButSaysSo()
    {
        var answer = TestAnswers.Passages(TestEditions.Real, AnswerKind.Author, PassageKind.Quotation) with { Asked = [new string('a', 20_000)] };

        var page = s_cards.Render(answer, s_webChat);

        Assert.Empty(page.View.Pages);
        Assert.Contains("La suite de cette réponse ne tient pas ici", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void FollowUp_WithTheNameOfAPage_IsNotOfferedTwice()
    {
        var answer = TestAnswers.Contrast(TestEditions.Real) with { Suggestions = [new Suggestion("Selon Laurence Hardy", "Et Hardy ?"), new Suggestion("Réseau", "C’est quoi ?")] };

        Assert.Equal(["Réseau"], s_cards.Render(answer, s_webChat).View.FollowUps.Select(button => button.Label));
    }

    [Fact]
    public void Clarification_WithChoices_OffersNoneOfThem()
    {
        var page = s_cards.Render(TestAnswers.Of(TestEditions.Real)["précision"], new CardOptions(CardHost.Teams));

        Assert.Equal(["Le réseau", "C’est quoi un réseau de santé ?", NoneCommand.Words], page.View.Choices.Select(choice => choice.Label));
        Assert.IsType<NoneCommand>(CardTree.Commands(page.Card)[NoneCommand.Words]);
    }

    [Fact]
    public void WholeText_OfAnAnswer_HasEveryPageOnce()
    {
        var answer = TestAnswers.Contrast(TestEditions.Real);

        var text = s_cards.WriteText(answer, EveryCard.Site);

        Assert.All(answer.Contrasts.SelectMany(contrast => contrast.By), author => Assert.Contains($"Selon {author.Name}", text, StringComparison.Ordinal));
        Assert.Equal(2, text.Split("Les auteurs ne sont pas d’accord.").Length);
        Assert.Equal(2, text.Split("En commun, selon le dossier").Length);
        Assert.Equal(2, text.Split("Réseau et partenariat").Length);
    }

    [Fact]
    public void TextToReadAtOnce_OfALongAnswer_HasTheFirstPassagesAndNamesTheOthers()
    {
        var answer = TestAnswers.Of(TestEditions.Real)["tout le dossier"];

        var text = s_cards.WriteText(answer, EveryCard.Site, TextLength.AtOnce);

        Assert.All(answer.Passages.Take(3), passage => Assert.Contains(passage.Id, text, StringComparison.Ordinal));
        Assert.InRange(text.Length, 1, s_cards.WriteText(answer, EveryCard.Site).Length / 4);
        Assert.Contains("Aussi dans le dossier\u00A0:\n- ", text, StringComparison.Ordinal);
        Assert.Contains("- Fonteneau, «\u00A0Travailler ensemble\u00A0», 2007, p.\u00A0111\n", text, StringComparison.Ordinal);
        Assert.Contains("« développe »".Replace(' ', '\u00A0'), text, StringComparison.Ordinal);
    }

    [Fact]
    public void TextToReadAtOnce_OfCheckedQuotations_HasAllOfThem()
    {
        var answer = TestAnswers.Of(TestEditions.Real)["plusieurs citations"];

        Assert.Equal(s_cards.WriteText(answer, EveryCard.Site), s_cards.WriteText(answer, EveryCard.Site, TextLength.AtOnce));
    }

    [Fact]
    public void Examples_InAText_FollowTheSentenceThatAnnouncesThem()
    {
        var text = s_cards.WriteText(TestAnswers.Of(TestEditions.Real)["bavardage"], null);

        Assert.EndsWith("Essayez par exemple\u00A0:\n- C’est quoi le réseau ?\n- Que dit la loi du réseau ?", text, StringComparison.Ordinal);
    }

    [Fact]
    public void LineThatNamesAWork_SaysNothingOfAPageThatIsNotItsOwn()
    {
        var lines = TestEditions.Real.Apparatus.Where(text => text.IsSourceLine).ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.DoesNotContain("page inconnue", s_cards.Quote(line, new CardOptions(CardHost.WebChat)).Text, StringComparison.Ordinal));
    }

    private static ContrastAnswer Only(Contrast contrast)
    {
        return (ContrastAnswer)TestAnswers.Contrast(TestEditions.Real) with { Notions = contrast.Notions, Contrasts = [contrast], Passages = [] };
    }

    private static IEnumerable<string> PassagesOf(Contrast contrast)
    {
        return contrast.Rows.SelectMany(row => row.Cells).Select(cell => cell.Passage.Id);
    }

    private static List<RenderedAnswer> Pages(Answer answer, CardHost host)
    {
        var options = new CardOptions(host);
        return [.. Enumerable.Range(1, s_cards.Render(answer, options).View.PageCount).Select(page => s_cards.Render(answer, options with { Page = page }))];
    }
}
