using Partenariat.Corpus;
using Partenariat.Search.Quotations;

namespace Partenariat.Cards.Tests;

/// <summary>Outcomes of checking a quotation, made from the first quotation of an edition.</summary>
internal static class TestQuotations
{
    private static readonly ClaimedName s_stranger = new("Pierre Inconnu", 0, ClaimRole.Speaks);

    public static QuotationReport Exact(Edition edition)
    {
        var passage = Passage(edition);
        return new QuotationReport
        {
            Verdict = QuotationVerdict.Exact,
            Given = passage.Text,
            Places = [Place(passage)],
            Runs = [new AlignedRun(null, passage.Text, passage.Text, false)],
            Attribution = new QuotationAttribution { Verdict = AttributionVerdict.Right, Authors = passage.Authors, Source = passage.Source },
        };
    }

    /// <summary>The second word replaced by « ABSENT », the words after the third one left out, « ajouté » added.</summary>
    public static QuotationReport Altered(Edition edition)
    {
        var passage = Passage(edition);
        var words = passage.Text.Split(' ', 5);
        return Exact(edition) with
        {
            Verdict = QuotationVerdict.Altered,
            Given = $"{words[0]} ABSENT {words[2]} ajouté {words[4]}",
            Differences =
            [
                new WordDifference(DifferenceKind.Replaced, "ABSENT", words[1], IsWeighty: true),
                new WordDifference(DifferenceKind.LeftOut, "", words[3], IsWeighty: false),
                new WordDifference(DifferenceKind.Added, "ajouté", "", IsWeighty: false),
            ],
            Runs =
            [
                new AlignedRun(null, $"{words[0]} ", $"{words[0]} ", false),
                new AlignedRun(DifferenceKind.Replaced, "ABSENT", words[1], false),
                new AlignedRun(null, $" {words[2]} ", $" {words[2]} ", false),
                new AlignedRun(DifferenceKind.LeftOut, "", words[3], false),
                new AlignedRun(DifferenceKind.Added, "ajouté", "", false),
                new AlignedRun(null, $" {words[4]}", $" {words[4]}", false),
            ],
            Attribution = new QuotationAttribution
            {
                Verdict = AttributionVerdict.Wrong,
                Authors = passage.Authors,
                Source = passage.Source,
                Claim = new Claim { Names = [s_stranger] },
                Names = [new NameFinding(s_stranger, NameStanding.Stranger)],
                Faults =
                [
                    new ClaimFault(ClaimPart.Work, "La mésentente", "Travailler ensemble"),
                    new ClaimFault(ClaimPart.Year, "2008", "2007"),
                    new ClaimFault(ClaimPart.Page, "12", "111"),
                ],
            },
        };
    }

    public static QuotationReport NotFound(string given)
    {
        return new QuotationReport { Verdict = QuotationVerdict.NotFound, Reason = NotFoundReason.NotInDossier, Given = given };
    }

    private static Passage Passage(Edition edition)
    {
        return edition.Passages.First(passage => passage.Kind == PassageKind.Quotation && passage.Authors.Count > 0 && passage.Text.Length is > 60 and < 300);
    }

    private static QuotationPlace Place(Passage passage)
    {
        return new QuotationPlace { Passage = passage, Passages = [passage], Original = passage.Text, WordsChanged = 0 };
    }
}
