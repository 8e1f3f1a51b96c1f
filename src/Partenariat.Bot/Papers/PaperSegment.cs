using Partenariat.Bot.Answers;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Kinds;
using Partenariat.Search.Quotations;
using Partenariat.Search.Quotations.Papers;

namespace Partenariat.Bot.Papers;

/// <summary>A part of a paper's own text.</summary>
/// <param name="Text">Its characters, within one paragraph.</param>
internal sealed record PaperSegment(string Text)
{
    /// <summary>The id of the line on the quotations beyond what is checked.</summary>
    public const string Unseen = "citations-en-trop";

    /// <summary>The id of the list of titles of works.</summary>
    public const string Titles = "titres";

    /// <summary>The id of the sheet on it; null for text that is neither quoted nor copied.</summary>
    public string? Sheet { get; init; }

    /// <summary>The class that gives it its colour.</summary>
    public string? Tone { get; init; }

    /// <summary>« 3 : exacte », behind its last part; null elsewhere.</summary>
    public string? Label { get; init; }

    /// <summary>The paragraphs of a paper, each in its parts.</summary>
    public static IEnumerable<IReadOnlyList<PaperSegment>> Paragraphs(PaperReport report)
    {
        var text = report.Quotations.Text;
        var marked = Marked(report).OrderBy(part => part.Start).ToList();
        List<PaperSegment> paragraph = [];
        var position = 0;
        foreach (var (start, end, segment) in marked.Where(part => part.Start < part.End).Append((text.Length, text.Length, new PaperSegment(""))))
        {
            if (start < position)
            {
                continue;
            }

            foreach (var whole in Split(text[position..start], new PaperSegment("")).Concat(Split(text[start..end], segment)))
            {
                if (whole is not null)
                {
                    paragraph.Add(whole);
                }
                else if (paragraph.Count > 0)
                {
                    yield return paragraph;
                    paragraph = [];
                }
            }

            position = end;
        }

        if (paragraph.Count > 0)
        {
            yield return paragraph;
        }
    }

    private static IEnumerable<(int Start, int End, PaperSegment Segment)> Marked(PaperReport report)
    {
        foreach (var (check, number) in PaperEntry.Of(report))
        {
            if (check.Unchecked == UncheckedReason.Title)
            {
                yield return (check.Start, check.End, new PaperSegment("") { Sheet = Titles, Tone = "neutral", Label = French.Set("titre") });
                continue;
            }

            var word = check.Report is { } found ? VerdictWords.Word(found) : French.Set("non vérifiée");
            var tone = check.Report is { } read ? VerdictWords.Tone(read) : VerdictTone.Neutral;
            var segment = new PaperSegment("") { Sheet = SheetOf(check, number), Tone = VerdictClass.Of(tone), Label = $"{number}.\u00A0{word}" };
            yield return (check.Start, check.End, segment);
        }

        foreach (var (index, copied) in report.Copied.Index())
        {
            var segment = new PaperSegment("") { Sheet = CopyOf(index + 1), Tone = "unmarked", Label = French.Set("sans guillemets") };
            yield return (copied.Start, copied.End, segment);
        }
    }

    /// <summary>The id of the sheet on a quotation; those beyond what is checked share one.</summary>
    public static string SheetOf(QuotationCheck check, int number)
    {
        return check.Unchecked == UncheckedReason.TooMany ? Unseen : $"citation-{number}";
    }

    /// <summary>The id of the line on words without quotation marks.</summary>
    public static string CopyOf(int number)
    {
        return $"copie-{number}";
    }

    // The lines, null where one ends; the label behind the last.
    private static IEnumerable<PaperSegment?> Split(string text, PaperSegment like)
    {
        var lines = text.Split('\n');
        foreach (var (index, line) in lines.Index())
        {
            if (index > 0)
            {
                yield return null;
            }

            if (line.Length > 0)
            {
                yield return like with { Text = line, Label = index + 1 == lines.Length ? like.Label : null };
            }
        }
    }
}
