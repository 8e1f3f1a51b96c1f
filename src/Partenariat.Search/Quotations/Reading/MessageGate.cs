using Partenariat.Corpus;
using Partenariat.Search.Quotations.Claims;
using Partenariat.Search.Quotations.Texts;
using Partenariat.Search.Quotations.Tokens;
using Partenariat.Search.Quotations.Wording;

namespace Partenariat.Search.Quotations.Reading;

/// <summary>
/// Tells a message that wants its quotations checked from a question that has a term or a title in marks, or that asks
/// in words which the dossier happens to have.
/// </summary>
internal sealed class MessageGate(EditionNames names, WorkIndex works)
{
    /// <summary>Fewer words in quotation marks are an expression or a title, unless the message asks for a check.</summary>
    public const int ShortestQuotation = 6;

    // So many words in a row may be the name of a law; so few, a name in a question.
    private const int FewestVerbatim = 4;
    private const int LongName = 14;
    private const int ShortRun = 9;

    // So many words beside a few in marks tell a story, in which these are somebody's expression; fewer may be a question.
    private const int Story = 12;

    private static readonly PhraseTable Interrogatives = PhraseTable.Of("interrogative");

    /// <summary>True where the message may be answered with a check.</summary>
    public bool IsCheck(MessageReading reading)
    {
        var quotations = reading.Quotations.Where(quotation => !quotation.IsTitle).ToList();
        return reading.Intent switch
        {
            _ when quotations.Count == 0 => false,
            _ when quotations is [{ IsMarked: false } bare] => IsBareCheck(bare, reading),
            _ when quotations.Exists(quotation => Words(quotation, reading) >= ShortestQuotation) =>
                !AreOnlyNames(quotations, reading) || reading.Intent == QuotationIntent.Check,
            QuotationIntent.Check => quotations.Exists(quotation => Words(quotation, reading) > 1) && !AsksForMore(reading),
            QuotationIntent.Origin => !AsksForMore(reading)
                && quotations.Exists(quotation => Words(quotation, reading) > 1 && !names.Contains(quotation.Stretch.In(reading.Row.Message))),
            _ => quotations.Exists(quotation => IsMeant(quotation, reading)) && !AsksForMore(reading),
        };
    }

    /// <summary>
    /// False where nothing came of it: « qui dit que… ? » in the user's own words, an expression that stands nowhere and
    /// is ascribed to nobody, a title.
    /// </summary>
    public static bool Answers(IReadOnlyList<QuotationCheck> checks, MessageReading reading)
    {
        var reports = checks.Select(check => check.Report).OfType<QuotationReport>().ToList();
        if ((reading.IsAssignment || AreQuestions(checks, reading))
            && reports.TrueForAll(report => report.Verdict is QuotationVerdict.NotFound or QuotationVerdict.Altered))
        {
            return false;
        }

        // « Corrige les fautes : « … » » brings words of the user's own.
        if ((reading.Intent == QuotationIntent.None || reading.IsLoose)
            && FrameReader.IsTask(reading.Row)
            && reports.TrueForAll(report => report.Verdict == QuotationVerdict.NotFound))
        {
            return false;
        }

        if (reports.Exists(report => report.Verdict != QuotationVerdict.NotFound))
        {
            var isShort = reading.Intent == QuotationIntent.None && checks.All(check => PeopleWords.Count(check.Text) < ShortestQuotation);
            return !isShort || reports.Exists(report => report.Place is not null
                && !report.Places.Any(place => place.Source is not null || place.Passage?.Kind == PassageKind.Reference));
        }

        // « Mes équipes rament. Une phrase là-dessus ? »: nobody says that the first sentence is a quotation.
        if (reading.IsLoose && checks is [{ IsMarked: false, Unchecked: not UncheckedReason.TooLong }])
        {
            return false;
        }

        // « La préfecture nous donne du « chers partenaires ». Ça vous inspire ? »
        if (reading.IsLoose && IsInStory(reading) && checks.All(check => PeopleWords.Count(check.Text) < ShortestQuotation))
        {
            return false;
        }

        // Words without marks that share a title with the dossier are a question.
        var isQuestion = reading.Intent == QuotationIntent.None && checks is [{ IsMarked: false, Claim.IsEmpty: true }];
        return reading.Intent != QuotationIntent.Speaker
            && !isQuestion
            && (reports.Count > 0
                || (reading.Intent == QuotationIntent.Check && !checks.All(check => check.Unchecked is UncheckedReason.Title))
                || checks.Any(check => check.Unchecked == UncheckedReason.TooLong));
    }

    // « Le partenariat, une nécessité ? » is asked, of nobody's words.
    private static bool AreQuestions(IReadOnlyList<QuotationCheck> checks, MessageReading reading)
    {
        return (reading.Intent == QuotationIntent.None || reading.IsLoose)
            && checks.Count > 0
            && checks.All(check => check.IsMarked && check.Claim.IsEmpty && check.Text.AsSpan().TrimEnd() is [.., '?']);
    }

    // A few words in marks: ascribed to somebody, alone, or many enough to be nothing else.
    private bool IsMeant(ReadQuotation quotation, MessageReading reading)
    {
        var text = quotation.Stretch.In(reading.Row.Message);
        var words = Words(quotation, reading);
        return words > 1
            && (quotation.Claim.SaysWho
                ? !names.IsTitle(text) && (!IsInStory(reading) || quotation.Claim.Names.Any(name => name.AuthorIds.Count > 0))
                : !names.Contains(text) && !IsInStory(reading) && (!quotation.Claim.IsEmpty || IsAlone(reading) || words >= FewestVerbatim));
    }

    // « On nous somme de « faire du partenariat » sans une heure de plus. Mes équipes rament. »
    private static bool IsInStory(MessageReading reading)
    {
        return reading.Row.Tokens.Count(token => token.Kind == TokenKind.Word) > Story;
    }

    private static bool IsBareCheck(ReadQuotation bare, MessageReading reading)
    {
        var words = Words(bare, reading);
        return reading.Intent switch
        {
            QuotationIntent.Check => true,
            _ when IsQuestion(reading) => false,
            QuotationIntent.Origin or QuotationIntent.Speaker => words >= ShortestQuotation - 2,
            _ => words > ShortestQuotation,
        };
    }

    // « que prévoit la loi du 2 janvier 2002 rénovant l'action sociale ? » shares the name of a law with the dossier.
    private static bool IsQuestion(MessageReading reading)
    {
        var row = reading.Row;
        var hasLaw = Enumerable.Range(0, row.Count).Any(index => row[index].Kind == TokenKind.Word && ClaimWords.Law.Has(row[index].Text))
            || reading.Quotations[0].Stretch.In(row.Message).Contains("loi du ", StringComparison.OrdinalIgnoreCase);
        return (hasLaw && reading.VerbatimWords < LongName)
            || (reading.Intent == QuotationIntent.None
                && reading.VerbatimWords < ShortRun
                && (StartsAsQuestion(row) || (Words(reading.Quotations[0], reading) < Story && StartsAsQuestion(new TokenRow(row.Message, [])))));
    }

    // « À quelle page Béhar parle-t-il d'« optimum territorial » ? », « est-ce que le partenariat est un « marché de dupes » ? »
    private static bool AsksForMore(MessageReading reading)
    {
        var row = reading.Row;
        var isAscribed = reading.Quotations.Any(quotation => quotation.Claim.SaysWho);
        var isAsked = isAscribed && row[0].IsWord("est");
        return reading.Intent != QuotationIntent.Origin
            && !isAsked
            && (StartsAsQuestion(row) || (reading.Intent == QuotationIntent.None && Interrogatives.Match(row, 0, row.Count)));
    }

    private static bool StartsAsQuestion(TokenRow row)
    {
        var index = 0;
        while (index < row.Count
            && (row[index].Kind is TokenKind.Sign or TokenKind.Line || (row[index].Kind == TokenKind.Word && ClaimWords.Passage.Has(row[index].Text))))
        {
            index++;
        }

        return index < row.Count && row[index].Kind == TokenKind.Word && ClaimWords.Question.Has(row[index].Text);
    }

    // Nothing but the quotations, and their references.
    private static bool IsAlone(MessageReading reading)
    {
        return reading.Row.Tokens.All(token => token.Kind is TokenKind.Quotation or TokenKind.Sign or TokenKind.Line);
    }

    // « La dictature du partenariat », « Retour sur une notion d'un quart de siècle » in a question about a work.
    private bool AreOnlyNames(List<ReadQuotation> quotations, MessageReading reading)
    {
        return !IsAlone(reading) && quotations.TrueForAll(quotation =>
            (quotation.Claim.IsEmpty && names.Contains(quotation.Stretch.In(reading.Row.Message)))
            || (Interrogatives.Match(reading.Row, 0, reading.Row.Count) && works.FindTitle(quotation.Stretch.In(reading.Row.Message)).Count > 0));
    }

    private static int Words(ReadQuotation quotation, MessageReading reading)
    {
        return PeopleWords.Count(quotation.Stretch.In(reading.Row.Message));
    }
}
