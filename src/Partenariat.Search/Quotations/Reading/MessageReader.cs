using Partenariat.Corpus;
using Partenariat.Search.Quotations.Claims;
using Partenariat.Search.Quotations.Texts;
using Partenariat.Search.Quotations.Tokens;
using Partenariat.Search.Quotations.Wording;

namespace Partenariat.Search.Quotations.Reading;

/// <summary>Finds the quotations in a whole message, and what the message says of each.</summary>
internal sealed class MessageReader(Edition edition, EditionText text, VerbatimRuns runs)
{
    private const int ShortestRun = 4;

    private readonly ClaimReader _claims = new(edition);

    /// <summary>Finds titles of works.</summary>
    public WorkIndex Works => _claims.Works;

    /// <summary>Reads references.</summary>
    public ReferenceReader References => _claims.References;

    /// <summary>Finds claims inside the quotation marks.</summary>
    public InnerClaims Inner => _claims.Inner;

    /// <summary>Reads a text of any content.</summary>
    /// <param name="message">The text, cleaned.</param>
    /// <param name="isPaper">True for a whole paper, in which only marks show a quotation.</param>
    public MessageReading Read(string message, bool isPaper)
    {
        var evidence = new Evidence(message, runs.Find(message, ShortestRun), text);
        var marked = MarkedQuotations.Find(evidence, isPaper);
        if (marked.Count > 0)
        {
            return ReadMarked(message, marked, evidence);
        }

        var row = new TokenRow(message, []);
        var none = new MessageReading(row, [], QuotationIntent.None, evidence.LongestRun);
        if (isPaper)
        {
            return none;
        }

        var hasMarks = QuoteMarks.Find(message).Any(stretch => evidence.CountWords(stretch) > 0);
        return BareQuotation.Find(row, evidence, _claims.References, hasMarks) is { } bare && !text.Names.Contains(bare.In(message))
            ? ReadBare(message, bare, evidence)
            : none;
    }

    private MessageReading ReadMarked(string message, IReadOnlyList<MarkedStretch> marked, Evidence evidence)
    {
        var row = new TokenRow(message, marked);
        var claims = _claims.Read(row);
        var quotations = marked.Zip(claims, (stretch, reading) => new ReadQuotation(stretch.Inner, reading.Claim, IsMarked: true, reading.IsTitle)).ToList();
        var frames = Frames(row).ToList();
        var intent = FrameReader.Read(row, frames);

        // « qui a dit que « … » ? » asks for these very words.
        return new MessageReading(row, quotations, intent == QuotationIntent.Speaker ? QuotationIntent.Origin : intent, evidence.LongestRun)
        {
            IsAssignment = FrameReader.IsAssignment(row, frames),
            IsLoose = intent == QuotationIntent.Check && !IsSure(row, frames, quotations),
            IsTold = frames.Exists(frame => frame.To < row.Count && FrameReader.IsTold(row, frame.From, frame.To)),
        };
    }

    private MessageReading ReadBare(string message, Stretch bare, Evidence evidence)
    {
        var row = new TokenRow(message, [new MarkedStretch(bare, bare)]);
        var claim = _claims.Read(row)[0].Claim;
        var frames = Frames(row).ToList();
        return new MessageReading(
            row,
            [new ReadQuotation(bare, claim, IsMarked: false, IsTitle: false)],
            FrameReader.Read(row, frames),
            evidence.LongestRun)
        {
            IsLoose = !IsQuoting(row, frames, claim),
        };
    }

    private static bool IsSure(TokenRow row, IReadOnlyList<(int From, int To)> frames, IReadOnlyList<ReadQuotation> quotations)
    {
        return FrameReader.SaysThatItQuotes(row, frames)
            || FrameReader.AsksWhetherItIsTrue(row, frames)
            || quotations.Any(quotation => quotation.Claim.Names.Any(name => name.AuthorIds.Count > 0 || name.IsDossier));
    }

    // Words without marks that stand nowhere: a reference, or « X a vraiment dit ça ? », calls them a quotation too.
    private static bool IsQuoting(TokenRow row, IReadOnlyList<(int From, int To)> frames, Claim claim)
    {
        // « pages exactes »: what excepts a phrase may have been taken for the quotation.
        var whole = new TokenRow(row.Message, []);
        return (FrameReader.SaysThatItQuotes(row, frames) && FrameReader.SaysThatItQuotes(whole, [(0, whole.Count)]))
            || frames.Any(frame => FrameReader.SaysWhoSaidIt(row, frame.From, frame.To))
            || claim.Page is not null
            || claim.Years.Count > 0
            || claim.Names.Any(name => name.Years.Count > 0);
    }

    private static IEnumerable<(int From, int To)> Frames(TokenRow row)
    {
        var start = 0;
        for (var index = 0; index <= row.Count; index++)
        {
            if (index == row.Count || row[index].Kind == TokenKind.Quotation)
            {
                yield return (start, index);
                start = index + 1;
            }
        }
    }
}
