using Partenariat.Cards.Wording;
using Partenariat.Corpus;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Cards.Layouts;

/// <summary>Contrasts: one author a page, what the notions share under each of them, then what no table holds.</summary>
internal sealed class ContrastLayout(BlockFactory blocks, ContrastTable table) : ILayout
{
    /// <inheritdoc />
    public Draft Lay(Answer answer)
    {
        var shared = answer.Contrasts.Where(contrast => contrast.Status == ContrastStatus.CommonGround).ToList();
        var tables = answer.Contrasts.Except(shared).DefaultIfEmpty(shared.FirstOrDefault()).OfType<Contrast>().ToList();
        var apart = Apart(answer);
        var pages = tables.Select((contrast, index) => new PageDraft(
            [
                .. index == 0 ? Remarks.Message(answer) : [],
                .. Remarks.Of(answer),
                .. table.Lay(contrast),
                .. shared.Where(common => common != contrast && SameNotions(common, contrast)).SelectMany(table.Lay),
                blocks.References(Sources(contrast, shared)),
                .. index == 0 ? apart.Select(passage => blocks.Quote(passage)) : [],
                .. Remarks.Why(answer, answer.Passages.Count),
            ],
            Label(contrast, tables)));
        return new Draft([.. pages]);
    }

    // Notions asked about of which no table speaks are shown by their definition.
    private static IEnumerable<Passage> Apart(Answer answer)
    {
        var held = answer.Contrasts.SelectMany(CellPassages).Select(passage => passage.Id).ToHashSet(StringComparer.Ordinal);
        return answer.Passages.Where(passage => !held.Contains(passage.Id)).Take(2);
    }

    private static IEnumerable<Passage> Sources(Contrast contrast, IEnumerable<Contrast> shared)
    {
        return shared.Where(common => SameNotions(common, contrast)).Prepend(contrast).SelectMany(CellPassages);
    }

    private static IEnumerable<Passage> CellPassages(Contrast contrast)
    {
        return contrast.Rows.SelectMany(row => row.Cells).Select(cell => cell.Passage);
    }

    private static bool SameNotions(Contrast common, Contrast contrast)
    {
        return common.Notions.All(notion => contrast.Notions.Contains(notion, StringComparer.Ordinal));
    }

    private string Label(Contrast contrast, IReadOnlyList<Contrast> tables)
    {
        if (contrast.Status == ContrastStatus.Juxtaposed)
        {
            return ContrastTable.SideBySide;
        }

        var speaker = Voices.ShortSpeakerOf(contrast);
        var isOnlyOne = tables.Count(other => Voices.ShortSpeakerOf(other) == speaker) == 1;
        return French.Set(isOnlyOne ? $"Selon {speaker}" : $"Selon {speaker} : {table.Labels(contrast)}");
    }
}
