using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Wording;

/// <summary>What the words around a quotation ask for.</summary>
internal static class FrameReader
{
    private static readonly PhraseTable ClaimPhrases = PhraseTable.Of("claim");
    private static readonly PhraseTable NotClaim = PhraseTable.Of("not-claim");
    private static readonly PhraseTable Speaker = PhraseTable.Of("speaker");
    private static readonly PhraseTable Origin = PhraseTable.Of("origin");
    private static readonly PhraseTable NotOrigin = PhraseTable.Of("not-origin");
    private static readonly PhraseTable Check = PhraseTable.Of("check");
    private static readonly PhraseTable NotCheck = PhraseTable.Of("not-check");
    private static readonly PhraseTable Citation = PhraseTable.Of("citation");
    private static readonly PhraseTable NotCitation = PhraseTable.Of("not-citation");
    private static readonly PhraseTable SaidIt = PhraseTable.Of("said-it");
    private static readonly PhraseTable NotSaidIt = PhraseTable.Of("not-said-it");
    private static readonly PhraseTable Quoting = PhraseTable.Of("quoting");
    private static readonly PhraseTable NotQuoting = PhraseTable.Of("not-quoting");
    private static readonly PhraseTable Truth = PhraseTable.Of("truth");
    private static readonly PhraseTable Told = PhraseTable.Of("told");
    private static readonly PhraseTable Meaning = PhraseTable.Of("meaning");
    private static readonly PhraseTable Task = PhraseTable.Of("task");
    private static readonly PhraseTable Book = PhraseTable.Of("book");
    private static readonly PhraseTable Assignment = PhraseTable.Of("assignment");
    private static readonly PhraseTable Paraphrase = PhraseTable.Of("paraphrase");
    private static readonly PhraseTable Idea = PhraseTable.Of("idea");
    private static readonly PhraseTable Request = PhraseTable.Of("request");
    private static readonly PhraseTable NotRequest = PhraseTable.Of("not-request");
    private static readonly PhraseTable Presence = PhraseTable.Of("presence");
    private static readonly PhraseTable Courtesy = PhraseTable.Of("courtesy");

    /// <summary>What the tokens from one to another ask for.</summary>
    public static QuotationIntent Read(TokenRow row, int from, int to)
    {
        return Match(ClaimPhrases, NotClaim, row, from, to) ? QuotationIntent.Check
            : Speaker.Match(row, from, to) ? QuotationIntent.Speaker
            : Match(Origin, NotOrigin, row, from, to) ? QuotationIntent.Origin
            : Match(Check, NotCheck, row, from, to) || SaysQuotation(row, from, to) ? QuotationIntent.Check
            : QuotationIntent.None;
    }

    /// <summary>What several stretches ask for together; the first intent in the order above.</summary>
    public static QuotationIntent Read(TokenRow row, IEnumerable<(int From, int To)> frames)
    {
        var intents = frames.Select(frame => Read(row, frame.From, frame.To)).ToList();
        return intents.Contains(QuotationIntent.Speaker) ? QuotationIntent.Speaker
            : intents.Contains(QuotationIntent.Origin) ? QuotationIntent.Origin
            : intents.Contains(QuotationIntent.Check) ? QuotationIntent.Check
            : QuotationIntent.None;
    }

    /// <summary>True where what is pasted is called a quotation, so that no other proof is needed.</summary>
    public static bool SaysQuotation(TokenRow row, int from, int to)
    {
        return Match(Citation, NotCitation, row, from, to);
    }

    /// <summary>True where the words in marks are set as a task, and no check of them is asked for.</summary>
    public static bool IsAssignment(TokenRow row, IReadOnlyList<(int From, int To)> frames)
    {
        return frames.Any(frame => Assignment.Match(row, frame.From, frame.To))
            && !frames.Any(frame => Match(Check, NotCheck, row, frame.From, frame.To) || Match(Origin, NotOrigin, row, frame.From, frame.To));
    }

    /// <summary>True where somebody is said to have said « ça »: what stands beside it is meant as a quotation.</summary>
    public static bool SaysWhoSaidIt(TokenRow row, int from, int to)
    {
        return Match(SaidIt, NotSaidIt, row, from, to);
    }

    /// <summary>True where no doubt is left that the words themselves are quoted or in question.</summary>
    public static bool SaysThatItQuotes(TokenRow row, IEnumerable<(int From, int To)> frames)
    {
        return frames.Any(frame => Match(Quoting, NotQuoting, row, frame.From, frame.To));
    }

    /// <summary>True where somebody asks in a few words whether what stands in marks is right: « vrai ou inventé ? ».</summary>
    public static bool AsksWhetherItIsTrue(TokenRow row, IEnumerable<(int From, int To)> frames)
    {
        return frames.Any(frame => Match(Truth, NotQuoting, row, frame.From, frame.To));
    }

    /// <summary>True where somebody without a name says what stands behind these tokens: « mon chef répète « … » ».</summary>
    public static bool IsTold(TokenRow row, int from, int to)
    {
        return Told.Match(row, from, to);
    }

    /// <summary>True where it is asked what words mean.</summary>
    public static bool AsksForTheMeaning(TokenRow row)
    {
        return Meaning.Match(row, 0, row.Count);
    }

    /// <summary>True where something is to be done with the words, as to translate them.</summary>
    public static bool IsTask(TokenRow row)
    {
        return Task.Match(row, 0, row.Count);
    }

    /// <summary>True where what is asked is asked of a book.</summary>
    public static bool AsksOfABook(TokenRow row, IEnumerable<(int From, int To)> frames)
    {
        return frames.Any(frame => Book.Match(row, frame.From, frame.To));
    }

    /// <summary>True where the words are said to be a thought in other words than its author's.</summary>
    public static bool IsParaphrase(TokenRow row)
    {
        return Paraphrase.Match(row, 0, row.Count);
    }

    /// <summary>True where it is asked whose the thought is: « de qui est l'idée ? ».</summary>
    public static bool AsksForTheIdea(TokenRow row)
    {
        return Idea.Match(row, 0, row.Count);
    }

    /// <summary>True where a text, an author or an opinion is asked for.</summary>
    public static bool IsRequest(TokenRow row)
    {
        return Match(Request, NotRequest, row, 0, row.Count);
    }

    /// <summary>True where it is asked whether the words stand somewhere.</summary>
    public static bool AsksWhetherItIsThere(TokenRow row)
    {
        return Presence.Match(row, 0, row.Count);
    }

    /// <summary>True where a sentence only speaks about a quotation, greets or thanks.</summary>
    public static bool IsFrame(TokenRow row, int from, int to)
    {
        return Read(row, from, to) != QuotationIntent.None || Courtesy.Match(row, from, to);
    }

    private static bool Match(PhraseTable phrases, PhraseTable except, TokenRow row, int from, int to)
    {
        List<(int First, int End)>? others = null;
        foreach (var match in phrases.Matches(row, from, to))
        {
            others ??= [.. except.Matches(row, from, to)];
            if (!others.Exists(other => other.First <= match.First && match.End <= other.End))
            {
                return true;
            }
        }

        return false;
    }
}
