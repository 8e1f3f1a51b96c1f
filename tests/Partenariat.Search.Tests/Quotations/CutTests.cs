using System.Globalization;
using Partenariat.Search.Quotations;
using Xunit.Abstractions;

namespace Partenariat.Search.Tests.Quotations;

/// <summary>What a marked cut leaves out, and whether it may turn the meaning round.</summary>
public sealed class CutTests(ITestOutputHelper output)
{
    private const int KeptWords = 4;

    [Theory]
    [InlineData("Le partenariat ce n'est pas (…) l'altérité.", CutRisks.EndOfSentence | CutRisks.Negation | CutRisks.MoreThanKept)]
    [InlineData("le conflit est (…) consensus", CutRisks.EndOfSentence | CutRisks.MoreThanKept)]
    public void CutThatJoinsTwoSentences_IsExactWithARisk(string quotation, CutRisks risks)
    {
        var report = Dossier.Check(quotation);

        Assert.Equal(QuotationVerdict.Exact, report.Verdict);
        Assert.Equal(risks, report.CutRisks);
        Assert.True(report.Details.HasFlag(QuotationDetails.RiskyCut));
    }

    [Theory]
    [InlineData("Le partenariat, c'est l'association d'au moins deux organismes (…) en vue d'objectifs communs")]
    [InlineData("Le réseau peut être très efficace du fait de sa souplesse (…) qu'entretiennent les différents professionnels et bénévoles")]
    public void CutWithinASentence_OfWordsThatTurnNothing_IsNone(string quotation)
    {
        var report = Dossier.Check(quotation);

        Assert.Equal(QuotationVerdict.Exact, report.Verdict);
        Assert.NotEmpty(report.LeftOut);
        Assert.DoesNotContain(CutRisks.EndOfSentence, Flags(report));
        Assert.DoesNotContain(CutRisks.Negation, Flags(report));
    }

    [Fact]
    public void BeginningOfOneSentence_AndEndOfTheNext_AreNeverExactWithoutARisk()
    {
        List<string> missed = [];
        var total = 0;
        foreach (var passage in Dossier.Edition.Passages)
        {
            var sentences = passage.Text.Split(". ", StringSplitOptions.TrimEntries);
            for (var index = 1; index < sentences.Length; index++)
            {
                var (first, second) = (sentences[index - 1].Split(' '), sentences[index].TrimEnd('.').Split(' '));
                if (first.Length <= KeptWords * 2 || second.Length <= KeptWords * 2 || !char.IsUpper(second[0][0]))
                {
                    continue;
                }

                total++;
                var quotation = $"{string.Join(' ', first.Take(KeptWords * 2))} (…) {string.Join(' ', second.TakeLast(KeptWords))}";
                var report = Dossier.Check(quotation);
                if (report.Verdict == QuotationVerdict.Exact && report.CutRisks == CutRisks.None)
                {
                    missed.Add(quotation);
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{total} joined sentences, {missed.Count} without a risk"));
        missed.ForEach(output.WriteLine);
        Assert.Empty(missed);
    }

    private static IEnumerable<CutRisks> Flags(QuotationReport report)
    {
        return Enum.GetValues<CutRisks>().Where(risk => risk != CutRisks.None && report.CutRisks.HasFlag(risk));
    }
}
