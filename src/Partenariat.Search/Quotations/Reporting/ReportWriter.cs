using Partenariat.Corpus;
using Partenariat.Search.Quotations.Alignment;
using Partenariat.Search.Quotations.Reading;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Reporting;

/// <summary>Writes the report of a check from the places found.</summary>
internal sealed class ReportWriter(Edition edition, EditionText text)
{
    // A place that differs by one more word is still taken where it fits the claim.
    private const int ClaimBonus = AlignmentCosts.Open + AlignmentCosts.Replace;

    // More places than this say that the words are common property.
    private const int CommonPlaces = 3;
    private const int CommonWords = 5;

    // What few words must say, in bits, to be judged at all, and to be said to be another's.
    private const double Telling = 12;
    private const double TellingForWrong = 18;

    private const int MaximumNear = 3;

    // In words: from which length on, and with how many altered, a sentence of the claimed author's goes before another's.
    private const int FewestOwn = 6;
    private const int MostOwnChanged = 2;

    // What differs by more of its words is another sentence.
    private const double NearShare = 0.25;

    private readonly AttributionJudge _judge = new(edition);

    public static QuotationReport NotFound(string given, NotFoundReason reason)
    {
        return new QuotationReport { Verdict = QuotationVerdict.NotFound, Reason = reason, Given = given };
    }

    public QuotationReport Write(Quote quote, QuotationRequest request, FoundPlaces all)
    {
        var found = all.Places;
        if (found.Count == 0)
        {
            return NotFound(quote.Text, NotFoundReason.NotInDossier) with { Near = all.Lead is { } lead ? [lead.Place] : [] };
        }

        var places = SameWords(found, request);
        var others = new List<FoundPlace>();
        if (_judge.Judge(places[0], request.Claim).Verdict == AttributionVerdict.Wrong
            && !IsOfAnotherAuthor(places[0])
            && OwnWords(found, quote, request.Claim) is { } own)
        {
            (places, others) = ([own], places);
        }

        var main = places[0];
        var attribution = _judge.Judge(main, request.Claim);
        if (IsCommon(quote, main, places.Count, attribution))
        {
            return NotFound(quote.Text, NotFoundReason.TooShort);
        }

        var runs = main.Comparison.Runs;
        var writer = new RunWriter(quote, text);
        var differences = writer.WriteDifferences(runs);
        return new QuotationReport
        {
            Verdict = Verdict(main, attribution),
            Details = Details(places, attribution),
            Places = [.. places.Select(place => place.Place)],
            Near = [.. others.Union(found.Except(places).Where(place => IsNear(place, quote))).Select(place => place.Place).Take(MaximumNear)],
            Given = quote.Text,
            Differences = differences,
            Adaptations = writer.WriteAdaptations(runs),
            Runs = writer.WriteRuns(runs, differences),
            CutRisks = main.Comparison.CutRisks,
            Attribution = attribution,
        };
    }

    // Few words that anybody may write prove nothing, least of all that they are not somebody's.
    private static bool IsCommon(Quote quote, FoundPlace main, int places, QuotationAttribution attribution)
    {
        if (PeopleWords.Count(quote.Text) > CommonWords)
        {
            return false;
        }

        var fewest = attribution.Verdict == AttributionVerdict.Wrong ? TellingForWrong : Telling;
        return main.Comparison.Strength.Information < fewest
            || (places > CommonPlaces && attribution.Verdict is not (AttributionVerdict.Right or AttributionVerdict.Incomplete));
    }

    private List<FoundPlace> SameWords(IReadOnlyList<FoundPlace> found, QuotationRequest request)
    {
        var isExact = found[0].Comparison.AreWordsSame;
        var best = isExact ? found[0] : found
            .Where(place => place.Comparison.Cost <= found[0].Comparison.Cost + ClaimBonus)
            .OrderByDescending(place => _judge.Fit(place, request.Claim))
            .ThenBy(place => place.Comparison.Cost)
            .First();
        var same = found
            .Where(place => isExact ? place.Comparison.AreWordsSame : place.Comparison.Cost == best.Comparison.Cost)
            .ToList();

        // A title in a source line is a place only where no passage holds the words.
        var inPassages = same.Exists(place => place.Place.Passage is not null);
        return
        [
            .. same
                .Where(place => !inPassages || place.Place.Passage is not null)
                .OrderByDescending(place => place == best && !isExact)
                .ThenByDescending(place => _judge.Fit(place, request.Claim))
                .ThenBy(place => place.Comparison.CutRisks != CutRisks.None)
                .ThenBy(place => place.Parties.IsDossier),
        ];
    }

    // All the words are another author's: the sentence of the one claimed that is like it is not what was quoted.
    private static bool IsOfAnotherAuthor(FoundPlace place)
    {
        return place.Comparison.WordsChanged == 0 && !place.Parties.IsDossier;
    }

    // The editors' passage holds the words, or somebody else's is nearer; the author claimed has a sentence of his own with nearly all of them.
    private FoundPlace? OwnWords(IReadOnlyList<FoundPlace> found, Quote quote, Claim claim)
    {
        return quote.Words.Count < FewestOwn ? null : found
            .Where(place => place.Place.Passage is not null && place.Comparison.WordsChanged <= MostOwnChanged && IsNear(place, quote))
            .Where(place => _judge.Judge(place, claim) is { Verdict: not AttributionVerdict.Wrong } own
                && own.Names.Any(name => name.Standing == NameStanding.Speaker))
            .MinBy(place => place.Comparison.Cost);
    }

    private static bool IsNear(FoundPlace place, Quote quote)
    {
        return place.Comparison.WordsChanged is var changed and > 0 && changed <= NearShare * quote.Words.Count;
    }

    private static QuotationVerdict Verdict(FoundPlace main, QuotationAttribution attribution)
    {
        return !main.Comparison.AreWordsSame ? QuotationVerdict.Altered
            : attribution.Verdict == AttributionVerdict.Wrong ? QuotationVerdict.Misattributed
            : QuotationVerdict.Exact;
    }

    private static QuotationDetails Details(List<FoundPlace> places, QuotationAttribution attribution)
    {
        var main = places[0];
        var isExact = main.Comparison.AreWordsSame;
        var isWrong = attribution.Verdict == AttributionVerdict.Wrong;
        return Flag(isExact && main.Comparison.IsTypographyOther, QuotationDetails.Typography)
            | Flag(main.Comparison.HasErratum, QuotationDetails.Erratum)
            | Flag(!main.IsWhole, QuotationDetails.Excerpt)
            | Flag(main.Comparison.HasCut, QuotationDetails.Joined)
            | Flag(main.Comparison.CutRisks != CutRisks.None, QuotationDetails.RiskyCut)
            | Flag(places.Count > 1, QuotationDetails.Twin)
            | Flag(attribution.QuotedBy.Count > 0 || attribution.IsInMarks, QuotationDetails.SecondHand)
            | Flag(main.Comparison.HasAdaptation, QuotationDetails.Adapted)
            | Flag(main.IsIntroductionOther, QuotationDetails.Introduction)
            | Flag(!isExact && isWrong, QuotationDetails.AlteredAndMisattributed);
    }

    private static QuotationDetails Flag(bool isSet, QuotationDetails detail)
    {
        return isSet ? detail : QuotationDetails.None;
    }
}
