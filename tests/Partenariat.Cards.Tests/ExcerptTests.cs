using Partenariat.Cards.Views;
using Partenariat.Dialogs;

namespace Partenariat.Cards.Tests;

/// <summary>What a card shows of a passage that is too long for it: the part that answers the question.</summary>
public sealed class ExcerptTests
{
    private static readonly Lazy<DossierDialog> s_dialog = new(() => new DossierDialog(TestEditions.Real));
    private static readonly AnswerCards s_cards = new(TestEditions.Real);

    [Theory]
    [InlineData("chauffaut-niveaux", "plusieurs niveaux", "A quels niveaux peut-on évaluer un partenariat ?")]
    [InlineData("chauffaut-niveaux", "Au niveau opérationnel", "c'est quoi le niveau opérationnel")]
    [InlineData("chauffaut-niveaux", "implique les élus", "l'évaluation du partenariat", "et le niveau politique il concerne qui ?")]
    [InlineData("chauffaut-niveaux", "implique les élus", "qui sont les élus dans l'évaluation ?")]
    [InlineData("chauviere-dictionnaire", "présente l'avantage", "c koi les avantages du partenariat")]
    [InlineData("chauviere-dictionnaire", "un marché de dupes", "qu'est-ce qu'un marché de dupes pour Chauvière ?")]
    [InlineData("cottin-clinique", "la clinique du partenariat", "c'est quoi la clinique du partenariat")]
    [InlineData("dhume-paradoxe", "Le paradoxe de l'injonction est donc", "Pour Dhume, en quoi consiste le paradoxe de l'injonction ?")]
    [InlineData("loi-2002-art21", "Créer des groupements d'intérêt économique", "que peuvent créer les établissements d'après l'article 21 ?")]
    [InlineData("loi-2002-art21", "groupements d'intérêt public", "le GIP dans l'article 21")]
    [InlineData("dhume-consensus-virtuel-1", "« clients » en « partenaires »", "Pour Dhume 2003, clients ou partenaires ?")]
    [InlineData("simondi-reseau", "années quatre vingt dix", "quand le réseau est-il arrivé selon Simondi ?")]
    public void LongPassage_ShowsTheSentenceThatAnswers_AndSaysWhereItIsCut(string passage, string words, params string[] messages)
    {
        var shown = Shown(messages).First(quoted => quoted.Text.Any(line => line.ToString().Contains(words, StringComparison.Ordinal)));

        Assert.Equal(passage, shown.Origin.PassageId);
        Assert.NotNull(shown.Excerpt);
        Assert.Contains(words, string.Join('\n', shown.Excerpt), StringComparison.Ordinal);
        Assert.Equal(shown.IsFromWithin, shown.Excerpt[0].ToString().StartsWith("«\u00A0[…] ", StringComparison.Ordinal));
        var verbatim = Flat(shown.Excerpt);
        Assert.Contains(verbatim, Flat(shown.Text), StringComparison.Ordinal);
        Assert.InRange(verbatim.Length, 250, 1050);
    }

    [Fact]
    public void ItemOfAList_IsShownBehindTheSentenceThatItCompletes()
    {
        var shown = Shown("la loi 2002-2 dit quoi sur la coopération entre établissements ?")[0];

        Assert.Equal("loi-2002-art21", shown.Origin.PassageId);
        Assert.Contains("peuvent :", string.Join('\n', shown.Excerpt!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Que dit Chauvière ?")]
    [InlineData("Que dit Dutoit ?")]
    public void LongPassage_OfAQuestionThatNoSentenceAnswersBetter_ShowsItsBeginning(string question)
    {
        Assert.All(Shown(question), shown => Assert.False(shown.IsFromWithin));
    }

    [Fact]
    public void LongPassage_IsNotCutRightBehindAMarkThatOpens()
    {
        Assert.All(
            TestEditions.Real.Passages.Select(passage => (QuotedPassage)s_cards.Quote(passage, new CardOptions(CardHost.WebChat)).View.Blocks[0]),
            shown => Assert.DoesNotMatch("[«(“] ?\\[…\\]\u00A0»$", shown.Excerpt?[^1].ToString() ?? ""));
    }

    private static List<QuotedPassage> Shown(params string[] messages)
    {
        var reply = messages.Aggregate((Reply?)null, (before, message) => s_dialog.Value.Answer(message, before?.State ?? ConversationState.Empty));
        return [.. s_cards.Render(reply!.Answer, new CardOptions(CardHost.Teams)).View.Blocks.OfType<QuotedPassage>()];
    }

    private static string Flat(IReadOnlyList<Line> lines)
    {
        return string.Join(' ', string.Join(' ', lines.Select(line => string.Concat(line.Runs.Where(run => run.Mark == Mark.Verbatim).Select(run => run.Text))))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
