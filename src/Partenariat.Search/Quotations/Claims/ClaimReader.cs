using Partenariat.Corpus;
using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>
/// Reads what a message claims for each of its quotations: first in the reference behind it, then in what governs it in
/// the same sentence, then in a sentence beside it that speaks of it (« c'est de Dhume ? »).
/// </summary>
internal sealed class ClaimReader
{
    private readonly NameReader _names;
    private readonly ReferenceReader _references;
    private readonly ReferenceLine _lines;
    private readonly ReferenceTitles _titles;
    private readonly NextSentence _sentences;
    private readonly SpeakerAfter _after;
    private readonly SpeakerBefore _before;
    private readonly SentenceBeside _beside;
    private readonly SameReference _same;

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
        _beside = new SentenceBeside(_after, _before, _sentences);
        _same = new SameReference(_references);
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
            var claim = behind.IsSame ? _same.Find(row, quotation, read, behind) : behind.Claim;
            read.Add(new Sides(quotation, from, introduction, claim, behind.End));
        }

        ClaimSharing.Share(row, read);
        var readings = read.Select((sides, index) => Reading(row, sides, read, index)).ToList();
        ClaimSharing.ShareAnnounced(row, readings, read);
        return
        [
            .. readings
                .Concat(titles.Select(title => new ClaimReading(title, Claim.None, IsTitle: true)))
                .OrderBy(reading => reading.Quotation),
        ];
    }

    private ClaimReading Reading(TokenRow row, Sides sides, List<Sides> read, int index)
    {
        var claim = Join(sides.Before, sides.After);
        if (!claim.SaysWho)
        {
            var next = index + 1 < read.Count ? read[index + 1].Quotation : row.Count;
            var beside = _beside.Read(row, sides, next, index == 0 ? -1 : read[index - 1].Quotation);
            claim = beside.SaysWho ? ClaimJoining.Join(beside, claim with { NotUnderstood = [] }) : claim;
        }

        var first = Math.Max(0, row.SentenceStart(Math.Max(0, sides.From - 1)));
        var isAnnounced = sides.After.IsEmpty && claim.SaysWho && SentenceBeside.AnnouncesSeveral(row, first, sides.Quotation);
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
}
