using System.Text.RegularExpressions;
using Partenariat.Cards.Views;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Cards.Tests;

/// <summary>The first promise: not a word of the dossier is changed, and the bot adds none that is not marked.</summary>
public sealed partial class VerbatimTests
{
    private static readonly AnswerCards s_cards = new(TestEditions.Real);
    private static readonly CardOptions s_webChat = new(CardHost.WebChat);

    [Fact]
    public void EveryPassage_OnItsCard_IsWholeAndWordForWord()
    {
        Assert.All(TestEditions.Real.Passages, passage =>
        {
            var page = s_cards.Quote(passage, s_webChat);
            var quoted = Assert.IsType<QuotedPassage>(Assert.Single(page.View.Blocks));
            Assert.Equal(Flat(passage.Text), Flat(Words(quoted.Text)));
            var drawn = Flat(string.Concat(CardTree.RichTexts(page.Card)));
            Assert.Contains(Flat(quoted.Text), drawn, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void EveryPassage_InPlainText_IsWholeWithItsSource()
    {
        Assert.All(TestEditions.Real.Passages.Where(passage => passage.Errata.Count == 0 && passage.Parent is null), passage =>
        {
            var text = s_cards.Quote(passage, s_webChat with { PublicAddress = EveryCard.Site }).Text;
            Assert.Contains("Dossier, §", text, StringComparison.Ordinal);
            Assert.Contains($"https://bot.example/dossier/{passage.Id}#{passage.Id}", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Beginnings_OfLongPassages_AreCutBetweenWordsAndSaySo()
    {
        var views = TestEditions.Real.Passages.Select(passage => (Passage: passage, Block: (QuotedPassage)s_cards.Quote(passage, s_webChat).View.Blocks[0]));
        var cut = views.Where(view => view.Block.Excerpt is not null).ToList();

        Assert.NotEmpty(cut);
        Assert.All(cut, view =>
        {
            var words = WhiteSpaces().Replace(Words(view.Block.Excerpt!), " ");
            var whole = WhiteSpaces().Replace(view.Passage.Text, " ");
            Assert.InRange(words.Length, 350, 700);
            Assert.StartsWith(words, whole, StringComparison.Ordinal);
            Assert.Equal(' ', whole[words.Length]);
            Assert.EndsWith("[…]\u00A0»", view.Block.Excerpt![^1].ToString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void EveryContrast_OnItsCard_HasTheWordsOfEachCell()
    {
        Assert.All(TestEditions.Real.Contrasts, contrast =>
        {
            var answer = (ContrastAnswer)TestAnswers.Contrast(TestEditions.Real) with { Notions = contrast.Notions, Contrasts = [contrast], Passages = [] };
            var texts = CardTree.RichTexts(s_cards.Render(answer, s_webChat).Card).Select(Unmarked).ToList();
            Assert.All(contrast.Rows.SelectMany(row => row.Cells), cell =>
                Assert.Contains(texts, text => text.Contains(Flat(cell.Text), StringComparison.Ordinal)));
        });
    }

    [Fact]
    public void Typos_OfTheOriginal_AreFollowedBySic()
    {
        Assert.All(TestEditions.Real.Passages.SelectMany(passage => passage.Errata.Select(erratum => (passage, erratum))), entry =>
            Assert.Contains($"{entry.erratum.Reading[..entry.erratum.FaultLength]} [sic]", s_cards.Quote(entry.passage, s_webChat).Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("« Tout est là. »", "« Tout est là. »")] // the marks of the edition serve
    [InlineData("« Tout est là » (...)", "« Tout est là » (...)")] // and then the dossier cuts
    [InlineData("« Tout est là (...)", "« Tout est là (...)\u00A0»")] // never closed in the edition
    [InlineData("Tout est là. »", "«\u00A0Tout est là. »")] // opened in another passage
    [InlineData("« Un mot » suivi d'autres", "«\u00A0« Un mot » suivi d'autres\u00A0»")] // a quotation inside
    [InlineData("« Tout est « là ». Et encore là ». Fin. »", "« Tout est « là ». Et encore là ». Fin. »")] // one mark too many in the edition
    [InlineData("Tout « est » là", "«\u00A0Tout « est » là\u00A0»")]
    public void Guillemets_AroundAPassage_AreNeitherDoubledNorMissing(string edition, string shown)
    {
        var passage = TestEditions.Gardens.Passages[0] with { Text = edition };

        Assert.Contains($"\n{shown}\n", new AnswerCards(TestEditions.Gardens).Quote(passage, s_webChat).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Spaces_AtFrenchPunctuation_DoNotBreakInCards()
    {
        var passage = TestEditions.Gardens.Passages[0] with { Text = "Un mot : « deux » ; trois !" };
        var run = CardTree.OfType(new AnswerCards(TestEditions.Gardens).Quote(passage, s_webChat).Card, "TextRun")
            .Select(inline => (string)inline["text"]!)
            .Single(text => text.StartsWith("Un mot", StringComparison.Ordinal));

        Assert.Equal("Un mot\u00A0: «\u00A0deux\u00A0»\u00A0; trois\u00A0!", run);
    }

    [Fact]
    public void Law_InAnyAnswer_SaysWhenTheDossierQuotedIt()
    {
        var answer = TestAnswers.Passages(TestEditions.Real, AnswerKind.Passages, PassageKind.Law);

        var page = s_cards.Render(answer, s_webChat);

        Assert.Equal(3, page.View.Blocks.OfType<QuotedPassage>().Count(passage => passage.Nature == "Texte cité par le dossier en 2010"));
    }

    [Theory]
    [InlineData("fonteneau-convention", "Roland Fonteneau")]
    [InlineData("inrp-1993", "Colloque INRP 1993, cité par Corinne Merini")]
    [InlineData("eggrickx-briole", "Eggrickx et Briole, cités par Delphine Chauffaut")]
    [InlineData("damon-intro", "Le dossier, à propos de Julien Damon")]
    [InlineData("intro-regles", "Le dossier")]
    [InlineData("loi-1990-art7", "Loi du 31 mai 1990, art. 7")]
    [InlineData("cur-esf-c4-1", "BTS ESF, C4.1")]
    public void Speaker_OfAPassage_IsTheOneWhoseWordsTheyAre(string id, string speaker)
    {
        var block = (QuotedPassage)s_cards.Quote(TestEditions.Real.FindPassage(id)!, s_webChat).View.Blocks[0];

        Assert.Equal(speaker, block.Speaker);
    }

    private static string Words(IReadOnlyList<Line> lines)
    {
        return string.Join('\n', lines.Select(line => string.Concat(line.Runs.Where(run => run.Mark == Mark.Verbatim).Select(run => run.Text))));
    }

    private static string Flat(IReadOnlyList<Line> lines)
    {
        return Flat(string.Concat(lines));
    }

    private static string Flat(string text)
    {
        return WhiteSpace().Replace(text, "");
    }

    private static string Unmarked(string text)
    {
        return Flat(text.Replace("[sic]", "", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpaces();

    [GeneratedRegex(@"\s", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
