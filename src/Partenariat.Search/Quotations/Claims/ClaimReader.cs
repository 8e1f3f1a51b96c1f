using Partenariat.Corpus;
using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>
/// Reads what a message claims for each of its quotations: first in the reference behind it, then in what governs it in
/// the same sentence, then in a sentence beside it that speaks of it (« c'est de Dhume ? »).
/// </summary>
internal sealed class ClaimReader
{
    private const int ReachOfSame = 400;
    private const int LongestBracket = 60;

    private readonly NameReader _names;
    private readonly ReferenceReader _references;
    private readonly ReferenceLine _lines;
    private readonly ReferenceTitles _titles;
    private readonly NextSentence _sentences;
    private readonly SpeakerAfter _after;
    private readonly SpeakerBefore _before;

    public ClaimReader(Edition edition)
    {
        Works = new WorkIndex(edition);
        _names = new NameReader(new AuthorIndex(edition), new OrdinaryWords(edition));
        _references = new ReferenceReader(_names, Works, new LawReader(edition));
        _titles = new ReferenceTitles(_names, Works);
        _lines = new ReferenceLine(_names, _references, _titles);
        _sentences = new NextSentence(_names, _titles);
        _after = new SpeakerAfter(_names, _references);
        _before = new SpeakerBefore(_names, _references, Works);
    }

    /// <summary>Finds titles of works.</summary>
    public WorkIndex Works { get; }

    /// <summary>Finds claims inside the quotation marks.</summary>
    public InnerClaims Inner => new(_references, _after);

    /// <summary>Reads references: to tell them from words in brackets.</summary>
    public ReferenceReader References => _references;

    /// <summary>The claim for each stretch in quotation marks of a message, in order; none for the title of a work in a reference.</summary>
    public IReadOnlyList<ClaimReading> Read(TokenRow row)
    {
        var notes = new NoteTexts(row);
        var after = new AfterReader(_references, _lines, _after, _sentences, notes);
        List<Sides> read = [];
        List<int> titles = [];
        for (var quotation = 0; quotation < row.Count; quotation++)
        {
            if (row[quotation].Kind != TokenKind.Quotation)
            {
                continue;
            }

            if ((read.Count > 0 && quotation < read[^1].End) || notes.Holds(quotation) || _titles.IsTitle(row, quotation))
            {
                titles.Add(quotation);
                continue;
            }

            var from = Math.Max(row.SentenceStart(quotation), read.Count > 0 ? read[^1].End : 0);
            var introduction = _before.Read(row, from, quotation);
            var behind = after.Read(row, quotation, introduction.SaysWho);
            read.Add(new Sides(quotation, from, introduction, behind.IsSame ? Same(row, quotation, read, behind) : behind.Claim, behind.End));
        }

        Share(row, read);
        var readings = read.Select((sides, index) => Reading(row, sides, read, index)).ToList();
        ShareAnnounced(row, readings, read);
        return
        [
            .. readings
                .Concat(titles.Select(title => new ClaimReading(title, Claim.None, IsTitle: true)))
                .OrderBy(reading => reading.Quotation),
        ];
    }

    // « Selon Dhume, … « A » et « B » » ; « A » et « B » (Dhume) ; « A », écrit Dhume, « B »
    private static void Share(TokenRow row, List<Sides> read)
    {
        for (var index = 1; index < read.Count; index++)
        {
            var (one, next) = (read[index - 1], read[index]);
            var isOneSentence = row.SentenceStart(next.Quotation) <= one.Quotation;
            var between = Enumerable.Range(one.End, Math.Max(0, next.Quotation - one.End)).Where(token => row[token].Kind == TokenKind.Word).Select(token => row[token].Text).ToList();
            if (!isOneSentence || between.Exists(ClaimWords.Turn.Has))
            {
                continue;
            }

            if (next.Before.IsEmpty)
            {
                var isCutIn = one.Before.IsEmpty && between.Count == 0;
                read[index] = next with { Before = isCutIn && one.After.Works.Count == 0 ? one.After : one.Before };
            }

            var isJoined = one.Before.IsEmpty && one.After.IsEmpty && between.TrueForAll(word => word is "et" or "ou" or "puis" or "que" or "qu");
            if (isJoined && next.After.SaysWho)
            {
                read[index - 1] = one with { After = next.After };
            }
        }
    }

    // « Vérifie ces citations de Dhume : « A » « B » »
    private static void ShareAnnounced(TokenRow row, List<ClaimReading> readings, List<Sides> read)
    {
        for (var index = 1; index < readings.Count; index++)
        {
            var between = Enumerable.Range(read[index - 1].End, Math.Max(0, read[index].Quotation - read[index - 1].End));
            if (readings[index].Claim.IsEmpty && readings[index - 1].IsAnnounced && between.All(token => row[token].Kind is TokenKind.Sign or TokenKind.Line or TokenKind.Number || row[token].IsWord("et")))
            {
                readings[index] = readings[index] with { Claim = readings[index - 1].Claim, IsAnnounced = true };
            }
        }
    }

    private ClaimReading Reading(TokenRow row, Sides sides, List<Sides> read, int index)
    {
        var claim = Join(sides.Before, sides.After);
        if (!claim.SaysWho)
        {
            var beside = Beside(row, sides, index + 1 < read.Count ? read[index + 1].Quotation : row.Count, index == 0 ? -1 : read[index - 1].Quotation);
            claim = beside.SaysWho ? ClaimJoining.Join(beside, claim with { NotUnderstood = [] }) : claim;
        }

        var isAnnounced = sides.After.IsEmpty && claim.SaysWho && IsPlural(row, Math.Max(0, row.SentenceStart(Math.Max(0, sides.From - 1))), sides.Quotation);
        return new ClaimReading(sides.Quotation, claim, IsTitle: false) { IsAnnounced = isAnnounced };
    }

    private static Claim Join(Claim before, Claim after)
    {
        if (!after.SaysWho)
        {
            return before.SaysWho ? ClaimJoining.Join(after with { NotUnderstood = [] }, before) : ClaimJoining.Join(after, before);
        }

        var others = before.Names.Where(name => !after.Names.Any(other => IsSame(name, other))).ToList();
        return ClaimJoining.Join(after with { NotUnderstood = [] }, before with { Names = others, NotUnderstood = [] });
    }

    private static bool IsSame(ClaimedName one, ClaimedName other)
    {
        return one.AuthorIds.Intersect(other.AuthorIds, StringComparer.Ordinal).Any()
            || (one.IsDossier && other.IsDossier)
            || string.Equals(one.Text, other.Text, StringComparison.OrdinalIgnoreCase)
            || one.Text.Contains(other.Text, StringComparison.OrdinalIgnoreCase)
            || other.Text.Contains(one.Text, StringComparison.OrdinalIgnoreCase);
    }

    // A sentence beside the quotation that speaks of it, and holds no quotation of its own.
    private Claim Beside(TokenRow row, Sides sides, int next, int previous)
    {
        var start = sides.End;
        while (start < next && row[start].Kind is TokenKind.Sign or TokenKind.Line)
        {
            start++;
        }

        if (start < row.Count && start < next && row.SentenceEnd(start) <= next && SpeaksOfIt(row, start) && !_sentences.GoesForward(row, start) && _after.Read(row, start) is { } behind)
        {
            return behind.Claim;
        }

        var end = sides.From;
        while (end > previous + 1 && row[end - 1].Kind is TokenKind.Sign or TokenKind.Line)
        {
            end--;
        }

        var first = end > previous + 1 ? row.SentenceStart(end - 1) : end;
        return first > previous && first < end && Announces(row, first, end) ? _before.Read(row, first, end) : Claim.None;
    }

    // « C'est de Dhume ? », « Cette phrase est de Dhume », « Dhume a dit ça ? », « Signé Dhume »
    private static bool SpeaksOfIt(TokenRow row, int start)
    {
        return row[start].Kind == TokenKind.Word
            && (row[start].Text is "c" or "ca" or "cela" or "ce" or "cette" or "ces" or "est" or "signe" or "dixit" or "selon" or "d" or "auteur" or "source" || row[start].IsCapital);
    }

    // « Peux-tu vérifier cette citation de Dhume ? »
    private static bool IsPlural(TokenRow row, int first, int end)
    {
        return Enumerable.Range(first, end - first).Any(index => row[index].Kind == TokenKind.Word && row[index].Text is "citations" or "phrases" or "extraits" or "passages");
    }

    private static bool Announces(TokenRow row, int first, int end)
    {
        return Enumerable.Range(first, end - first).Any(index => row[index].Kind == TokenKind.Word && row[index].Text is "citation" or "citations" or "phrase" or "phrases" or "extrait" or "passage" or "definition" or "ceci" or "ca" or "cela");
    }

    // « (ibid.) »: the reference of the quotation before, or of the last bracket before.
    private Claim Same(TokenRow row, int quotation, List<Sides> read, AfterClaim behind)
    {
        for (var index = quotation - 1; index >= 0 && quotation - index < ReachOfSame; index--)
        {
            var earlier = read.FindLast(sides => sides.Quotation == index);
            if (earlier is not null && earlier.After.SaysWho)
            {
                return With(earlier.After, behind.Claim);
            }

            if (row[index].IsSign('(') && row.Closing(index, LongestBracket) is { } close && _references.Read(row, index + 1, close) is (ReferenceKind.Reference, { SaysWho: true } claim))
            {
                return With(claim, behind.Claim);
            }
        }

        return Claim.None with { NotUnderstood = ["ibid."] };
    }

    private static Claim With(Claim earlier, Claim own)
    {
        return earlier with { Page = own.Page ?? (own.IsEmpty ? earlier.Page : null) };
    }

    private sealed record Sides(int Quotation, int From, Claim Before, Claim After, int End);
}

/// <summary>What was read for one stretch in quotation marks.</summary>
/// <param name="Quotation">Its token.</param>
/// <param name="Claim">What is claimed.</param>
/// <param name="IsTitle">True where it is a title in a reference.</param>
internal sealed record ClaimReading(int Quotation, Claim Claim, bool IsTitle)
{
    /// <summary>True where the claim was made for several quotations: « ces citations de Dhume ».</summary>
    public bool IsAnnounced { get; init; }
}
