using System.Runtime.CompilerServices;
using Partenariat.Cards.Views;
using Partenariat.Cards.Wording;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Cards.Layouts;

/// <summary>Makes the parts that several kinds of answer share. Thread-safe.</summary>
internal sealed class BlockFactory(Edition edition, ErrataIndex errata, Origins origins)
{
    private const int ShortPassage = 700;
    private const int LongestFragment = 1500;
    private const int MostWithLead = 1000;

    // What a passage looks like takes a few kilobytes.
    private const int MostKept = 2_000;

    private readonly ConditionalWeakTable<Passage, QuotedPassage>? _quoted = edition.Passages.Count <= MostKept ? [] : null;

    /// <summary>A passage with who speaks and where it comes from.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="sought">The telling words of the question, or null.</param>
    /// <param name="heading">What it stands for in the answer, or null.</param>
    public QuotedPassage Quote(Passage passage, SoughtWords? sought = null, string? heading = null)
    {
        var quoted = _quoted?.GetValue(passage, Draw) ?? Draw(passage);
        quoted = heading is null ? quoted : quoted with { Heading = heading };
        if (quoted.Excerpt is null || Shortener.Cut(passage.Text, ShortPassage) is not { } shown
            || sought?.Behind(passage, shown) is not { Start: > 0 } sentence)
        {
            return quoted;
        }

        // « 3° Créer des groupements » says nothing without « les établissements peuvent : ».
        var end = sentence.Start + sentence.Length;
        var lead = ListLeads.Before(passage.Text, sentence.Start);
        var (start, limit) = lead is { } first && end - first <= MostWithLead
            ? (first, Math.Max(ShortPassage, end - first + 1))
            : (sentence.Start, ShortPassage);
        return start == 0
            ? quoted with { Excerpt = Shortener.Beginning(passage.Text, errata.Of(passage), limit) }
            : quoted with { Excerpt = Shortener.From(passage.Text, errata.Of(passage), start, limit), IsFromWithin = true };
    }

    private QuotedPassage Draw(Passage passage)
    {
        var typos = errata.Of(passage);
        var isReference = passage.Kind == PassageKind.Reference;
        return new QuotedPassage
        {
            Item = Items.Of(passage),
            Speaker = Voices.SpeakerOf(passage),
            Nature = Voices.NatureOf(passage, edition.OwnSource),
            Text = isReference ? VerbatimText.Lay(passage.Text, typos) : Whole(passage, typos),
            Excerpt = isReference ? null : Shortener.Beginning(passage.Text, typos, ShortPassage),
            Origin = origins.Of(passage),
        };
    }

    /// <summary>A fragment of a passage in guillemets.</summary>
    public Line Fragment(string text, Passage passage)
    {
        var typos = errata.Of(passage);
        return Shortener.Beginning(OneLine.Of(text), typos, LongestFragment) is [var cut]
            ? cut
            : VerbatimText.QuoteFragment(text, typos);
    }

    /// <summary>The sources of fragments, each once.</summary>
    public References References(IEnumerable<Passage> passages)
    {
        var works = passages
            .DistinctBy(passage => passage.Id)
            .Select(passage => (Name: Origins.ShortOf(passage), Origin: origins.Of(passage)))
            .GroupBy(source => source.Origin.ReferenceText, StringComparer.Ordinal);
        return new References([.. works.Select(work => new CitedWork(work.First().Name, [.. work.Select(source => source.Origin)]))]);
    }

    // A passage longer than any card is cut there; the reading view has the rest.
    private static IReadOnlyList<Line> Whole(Passage passage, IReadOnlyList<Erratum> typos)
    {
        return Shortener.Beginning(passage.Text, typos, LongestFragment * 4) ?? VerbatimText.Quote(passage.Text, typos);
    }
}
