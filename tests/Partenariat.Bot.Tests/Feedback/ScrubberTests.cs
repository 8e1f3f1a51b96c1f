using Partenariat.Bot.Feedback;
using Partenariat.Bot.Tests.Hosting;

namespace Partenariat.Bot.Tests.Feedback;

/// <summary>What may not be kept of a question.</summary>
public sealed class ScrubberTests
{
    private static readonly Scrubber s_scrubber = SharedEdition.Served.Scrubber;

    [Theory]
    [InlineData("Que dit Marie Dupont du réseau ?", "Que dit [nom] du réseau ?")]
    [InlineData("Marie Dupont travaille-t-elle en réseau ?", "[nom] travaille-t-elle en réseau ?")]
    [InlineData("le dossier de Jean-Pierre Martin", "le dossier de [nom]")]
    [InlineData("l’appartement de Karim El Amrani à Villeneuve", "l’appartement de [nom] à [nom]")]
    [InlineData("mme durand veut un partenariat", "mme [nom] veut un partenariat")]
    [InlineData("je m'appelle karim et je cherche", "je m'appelle [nom] et je cherche")]
    [InlineData("Selon Kevin, faut-il une convention ?", "Selon [nom], faut-il une convention ?")]
    [InlineData("Bonjour, je suis Kevin", "Bonjour, je suis [nom]")]
    [InlineData("D’après Kevin", "D’après [nom]")]
    [InlineData("QUI EST MARIE DUPONT", "QUI [nom]")]
    public void Names_ThatAreNotOfTheDossier_AreTakenOut(string question, string expected)
    {
        Assert.Equal(expected, s_scrubber.Scrub(question));
    }

    [Theory]
    [InlineData("Que dit Fonteneau du financement participatif ?")]
    [InlineData("Que dit Julien Damon de la blockchain ?")]
    [InlineData("Quelle différence entre Coopération et sous-traitance ?")]
    [InlineData("Faut-il un contrat en 2007 ?")]
    [InlineData("C’est quoi l’uberisation ?")]
    public void Question_WithoutAnythingPersonal_StaysAsItIs(string question)
    {
        Assert.Equal(question, s_scrubber.Scrub(question));
    }

    [Theory]
    [InlineData("écrivez à kevin.dupond@exemple.fr svp", "écrivez à [adresse] svp")]
    [InlineData("mon numéro est le 06 12 34 56 78", "mon numéro est le [numéro]")]
    [InlineData("+33 6 12 34 56 78 ou 0612345678", "[numéro] ou [numéro]")]
    [InlineData("sécurité sociale 1 85 05 78 006 084 36", "sécurité sociale [numéro]")]
    [InlineData("voir https://exemple.fr/dossiers?id=4 merci", "voir [adresse] merci")]
    public void AddressesAndNumbers_AreTakenOut(string question, string expected)
    {
        Assert.Equal(expected, s_scrubber.Scrub(question));
    }

    [Fact]
    public void LongText_IsCutAndSetOnOneLine()
    {
        var scrubbed = s_scrubber.Scrub(string.Concat(Enumerable.Repeat("le partenariat\n", 100)));

        Assert.Equal(301, scrubbed.Length);
        Assert.DoesNotContain('\n', scrubbed);
    }
}
