using Partenariat.Corpus;
using Partenariat.Search.Quotations.Claims;
using Partenariat.Search.Quotations.Reading;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations;

/// <summary>Checks all quotations of a message: which they are, what is claimed of them, what the dossier holds.</summary>
public sealed class QuotationReview
{
    // Checking is bounded: each quotation costs some milliseconds at most.
    private const int MostInMessage = 50;

    private readonly QuotationChecker _checker;
    private readonly MessageReader _reader;
    private readonly MessageGate _gate;

    /// <summary>Finds the quotations of a text.</summary>
    internal MessageReader Reader => _reader;

    /// <summary>Checks one quotation.</summary>
    internal QuotationChecker Checker => _checker;

    private QuotationReview(Edition edition)
    {
        _checker = QuotationChecker.Build(edition);
        _reader = new MessageReader(edition, _checker.Text, _checker.Runs);
        _gate = new MessageGate(_checker.Text.Names, _reader.Works);
    }

    /// <summary>Prepares the review for an edition. Thread-safe once built.</summary>
    public static QuotationReview Build(Edition edition)
    {
        return new QuotationReview(edition);
    }

    /// <summary>
    /// Checks the quotations of a message as its user typed it; never throws, whatever the message. A message that does
    /// not ask for a check of its quotations, such as a question with a term in marks, has none.
    /// </summary>
    public MessageReport Check(string message)
    {
        if (message.Length > QuotationRequest.MaximumLength)
        {
            return MessageReport.None;
        }

        var text = PastedText.Clean(message);
        var reading = _reader.Read(text, isPaper: false);
        if (!_gate.IsCheck(reading))
        {
            return MessageReport.None;
        }

        var checks = reading.Quotations.Select((quotation, index) => Check(text, quotation, reading, index)).ToList();
        return MessageGate.Answers(checks, reading)
            ? new MessageReport(text, checks, reading.Intent)
            {
                AsksForSomethingElse = OtherRequest.Is(checks, reading),
                AsksOfAMissingWork = MissingWork.Is(checks, reading),
                GoesOn = OtherRequest.GoesOn(checks, reading),
            }
            : MessageReport.None;
    }

    /// <summary>A quotation of a text before it is checked.</summary>
    internal static QuotationCheck Describe(string text, ReadQuotation quotation)
    {
        return new QuotationCheck(quotation.Stretch.In(text).Trim(), StartOf(text, quotation.Stretch), quotation.IsMarked, quotation.Claim);
    }

    /// <summary>Checks a quotation, unless it is a title, a term or what else is not to be checked.</summary>
    internal QuotationCheck Check(QuotationCheck check, ReadQuotation quotation, bool isAsked)
    {
        return quotation.IsTitle ? check with { Unchecked = UncheckedReason.Title } : Judge(check, isAsked);
    }

    private QuotationCheck Check(string text, ReadQuotation quotation, MessageReading reading, int index)
    {
        var check = Describe(text, quotation);
        return index >= MostInMessage
            ? check with { Unchecked = UncheckedReason.TooMany }
            : Check(check, quotation, reading.Intent == QuotationIntent.Check);
    }

    private QuotationCheck Judge(QuotationCheck check, bool isAsked)
    {
        var words = PeopleWords.Count(check.Text);
        if (words == 1 || (words == 2 && BeginsWithAnArticle(check.Text)))
        {
            return check with { Unchecked = UncheckedReason.Term };
        }

        var report = Report(check, check.Text, check.Claim);
        if (report.Verdict is QuotationVerdict.Altered or QuotationVerdict.NotFound
            && SetClaimApart(check) is var (text, claim)
            && Report(check, text, claim) is var other
            && IsNearer(other, report))
        {
            (report, check) = (other, check with { Claim = claim });
        }

        UncheckedReason? reason = report.Reason switch
        {
            NotFoundReason.NoWords => UncheckedReason.NoWords,
            NotFoundReason.TooLong => UncheckedReason.TooLong,
            NotFoundReason.TooShort => UncheckedReason.TooCommon,
            NotFoundReason.NotInDossier when words < MessageGate.ShortestQuotation && check.Claim.IsEmpty && !isAsked => UncheckedReason.Expression,
            _ => null,
        };
        return reason is null ? check with { Report = report } : check with { Unchecked = reason };
    }

    // « les départements »: one word is a term, and so it is with its article.
    private static bool BeginsWithAnArticle(string text)
    {
        return WordSplitter.Split(text) is [var first, ..] && ClaimWords.Determiner.Has(first.Folded);
    }

    private QuotationReport Report(QuotationCheck check, string text, Claim claim)
    {
        return _checker.Check(new QuotationRequest(text) { Claim = claim, IsShortMeant = check.IsMarked || claim.SaysWho });
    }

    // « … d'autorité (Simondi). Il n'existe pas… », « Le partenariat, affirme Lahary, c'est… »
    private (string Text, Claim Claim)? SetClaimApart(QuotationCheck check)
    {
        if (_reader.Inner.Find(check.Text) is not var (stretches, claim))
        {
            return null;
        }

        var text = stretches.Reverse().Aggregate(check.Text, (rest, stretch) => rest.Remove(stretch.Start, stretch.Length));
        return (text, check.Claim.SaysWho ? check.Claim : ClaimJoining.Join(claim, check.Claim));
    }

    private static bool IsNearer(QuotationReport other, QuotationReport report)
    {
        return other.Place is { } place && (report.Place is not { } known || place.WordsChanged < known.WordsChanged);
    }

    private static int StartOf(string text, Stretch stretch)
    {
        var start = stretch.Start;
        while (start < stretch.End && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}
