using Partenariat.Cards.Views;
using Partenariat.Search.Quotations;

namespace Partenariat.Cards.Tests;

public sealed class QuotationCardTests
{
    private static readonly AnswerCards s_cards = new(TestEditions.Real);
    private static readonly CardOptions s_webChat = new(CardHost.WebChat, EveryCard.Site);

    [Fact]
    public void AlteredQuotation_OnItsCard_TellsEachDifferenceInWords()
    {
        var report = TestQuotations.Altered(TestEditions.Real);

        var page = s_cards.Render(TestAnswers.Quotation(report), s_webChat);

        var check = page.View.Blocks.OfType<CheckedQuotation>().Single();
        Assert.Equal(3, check.Differences.Count);
        Assert.StartsWith($"remplacé\u00A0: le dossier dit «\u00A0{report.Differences[0].Original}\u00A0», votre texte «\u00A0ABSENT\u00A0»", check.Differences[0], StringComparison.Ordinal);
        Assert.Contains("le sens peut changer", check.Differences[0], StringComparison.Ordinal);
        Assert.StartsWith("omis", check.Differences[1], StringComparison.Ordinal);
        Assert.Equal("ajouté\u00A0: «\u00A0ajouté\u00A0»", check.Differences[2]);
        Assert.All(check.Differences, difference => Assert.Contains(difference, page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void AlteredQuotation_OnItsCard_HasBothTextsWithTheirDifferencesMarked()
    {
        var report = TestQuotations.Altered(TestEditions.Real);

        var check = s_cards.Render(TestAnswers.Quotation(report), s_webChat).View.Blocks.OfType<CheckedQuotation>().Single();

        Assert.Equal(["ABSENT", "ajouté"], check.Given.Runs.Where(run => run.Mark == Mark.Wrong).Select(run => run.Text));
        Assert.Equal(report.Differences.Take(2).Select(difference => difference.Original), check.Original!.Runs.Where(run => run.Mark == Mark.Right).Select(run => run.Text));
        Assert.Contains(report.Given, check.Given.ToString(), StringComparison.Ordinal);
        Assert.Contains(report.Original, check.Original.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Passage_OnTheCard_HasTheQuotedWordsMarkedAndIsElseTheSame()
    {
        var whole = TestQuotations.Exact(TestEditions.Real);
        var words = string.Join(' ', whole.Original.Split(' ').Skip(1).Take(5));
        var report = whole with { Places = [whole.Place! with { Original = words }] };

        var passage = s_cards.Render(TestAnswers.Quotation(report), s_webChat).View.Blocks.OfType<QuotedPassage>().First();

        Assert.Equal(words, string.Concat(passage.Text.SelectMany(line => line.Runs).Where(run => run.Mark == Mark.Quoted).Select(run => run.Text)));
    }

    [Fact]
    public void WordLeftOut_LeavesOneSpaceAndNoWordIsReset()
    {
        var report = TestQuotations.Altered(TestEditions.Real) with
        {
            Differences = [new WordDifference(DifferenceKind.LeftOut, "", "l'un", IsWeighty: false)],
            Runs = [new AlignedRun(null, "C'est ", "C'est ", false), new AlignedRun(DifferenceKind.LeftOut, "", "l'un", false), new AlignedRun(null, " d'eux", " d'eux", false)],
        };

        var check = s_cards.Render(TestAnswers.Quotation(report), s_webChat).View.Blocks.OfType<CheckedQuotation>().Single();

        Assert.Equal("«\u00A0C'est d'eux\u00A0»", check.Given.ToString());
        Assert.Equal("«\u00A0C'est l'un d'eux\u00A0»", check.Original!.ToString());
        Assert.Equal("omis\u00A0: «\u00A0l'un\u00A0»", Assert.Single(check.Differences));
    }

    [Theory]
    [InlineData("citation exacte", "good", "Citation exacte")]
    [InlineData("citation modifiée", "attention", "Citation modifiée et mal attribuée")]
    [InlineData("citation introuvable", "warning", "Citation absente du dossier")]
    public void Verdict_OnItsCard_IsToldInWordsAndInColour(string name, string style, string words)
    {
        var card = s_cards.Render(TestAnswers.Of(TestEditions.Real)[name], s_webChat).Card;

        var verdict = CardTree.OfType(card, "Container").First();

        Assert.Equal(style, (string?)verdict["style"]);
        Assert.Equal(words, (string?)verdict["items"]![0]!["text"]);
    }

    [Fact]
    public void Verdict_InTheText_StandsOnce()
    {
        var answer = TestAnswers.Quotation(TestQuotations.Altered(TestEditions.Real)) with { Title = "Citation modifiée et mal attribuée" };

        var lines = s_cards.WriteText(answer, publicAddress: null).Split('\n');

        Assert.Equal("Vérification d’une citation", lines[0]);
        Assert.Single(lines, line => line.StartsWith("Citation modifiée", StringComparison.Ordinal));
    }

    [Fact]
    public void WrongClaims_OnTheCard_AreSetRight()
    {
        var text = s_cards.Render(TestAnswers.Quotation(TestQuotations.Altered(TestEditions.Real)), s_webChat).Text;

        Assert.Contains("L’attribution est fausse\u00A0: vous les attribuez à Pierre Inconnu", text, StringComparison.Ordinal);
        Assert.Contains("Année\u00A0: vous indiquez 2008, le dossier donne 2007.", text, StringComparison.Ordinal);
        Assert.Contains("Page\u00A0: vous indiquez 12, le dossier donne 111.", text, StringComparison.Ordinal);
        Assert.Contains("Ouvrage\u00A0: vous indiquez «\u00A0La mésentente\u00A0», le dossier donne «\u00A0Travailler ensemble\u00A0».", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotation_OfThousandsOfWords_StillFitsACard()
    {
        var words = string.Join(' ', Enumerable.Repeat("éléphant", 1500));
        var altered = TestQuotations.Altered(TestEditions.Real);
        var many = altered with
        {
            Given = words,
            Differences = [.. Enumerable.Repeat(new WordDifference(DifferenceKind.Replaced, words, words, true), 200)],
            Runs = [.. Enumerable.Repeat(new AlignedRun(DifferenceKind.Replaced, words, words, true), 200)],
        };

        Assert.All([many, TestQuotations.NotFound(words)], report =>
        {
            var card = s_cards.Render(TestAnswers.Quotation(report), s_webChat with { Host = CardHost.Teams }).Card;
            Assert.InRange(card.ToJsonString().Length, 1, 25 * 1024);
        });
    }

    [Fact]
    public void SeveralQuotations_AreListedInTheOrderOfTheMessage()
    {
        var edition = TestEditions.Real;
        var answer = TestAnswers.Quotation(TestQuotations.Exact(edition), TestQuotations.NotFound("Autre chose."), TestQuotations.Altered(edition));

        var page = s_cards.Render(answer, s_webChat);

        Assert.Equal([1, 2, 3], page.View.Blocks.OfType<ReviewedQuotation>().Select(quotation => quotation.Number));
    }

    [Fact]
    public void NegationLeftOutBeforeAQuotation_IsToldToTheLetter()
    {
        var exact = TestQuotations.Exact(TestEditions.Real);
        var report = exact with { CutRisks = CutRisks.Negation, Runs = [exact.Runs[0] with { LeftOut = "n'est pas" }] };

        var text = s_cards.Render(TestAnswers.Quotation(report), s_webChat).Text;

        Assert.Contains("Citation exacte, avec une coupe à relire", text, StringComparison.Ordinal);
        Assert.Contains("juste avant, le dossier dit\u00A0: «\u00A0n'est pas\u00A0»", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ExactWordsOfAnotherVoice_BesideTheAuthorsOwn_AreShownAsSuch()
    {
        var other = TestQuotations.Exact(TestEditions.Real).Place!;
        var report = TestQuotations.Altered(TestEditions.Real) with { Near = [other] };

        var text = s_cards.Render(TestAnswers.Quotation(report), s_webChat).Text;

        Assert.Contains("Les mots exacts se lisent ici, sous une autre voix", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ce n’est pas la même phrase", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Twins_OfAQuotation_AreShownToo()
    {
        var edition = TestEditions.Real;
        var other = edition.Passages.Last(passage => passage.Authors.Count > 0);
        var report = TestQuotations.Exact(edition);
        report = report with { Places = [.. report.Places, new QuotationPlace { Passage = other, Passages = [other], Original = other.Text, WordsChanged = 0 }] };

        var blocks = s_cards.Render(TestAnswers.Quotation(report), s_webChat).View.Blocks;

        Assert.Equal([report.Passage!.Id, other.Id], blocks.OfType<QuotedPassage>().Select(passage => passage.Origin.PassageId));
    }
}
