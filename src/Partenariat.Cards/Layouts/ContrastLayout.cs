using Partenariat.Cards.Wording;
using Partenariat.Corpus;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Cards.Layouts;

/// <summary>Contrasts: one author at a time, with what the notions share, then what no table holds.</summary>
internal sealed class ContrastLayout(BlockFactory blocks, ContrastTable table) : ILayout
{
    /// <inheritdoc />
    public Draft Lay(Answer answer)
    {
        var shared = answer.Contrasts.Where(contrast => contrast.Status == ContrastStatus.CommonGround).ToList();
        var tables = answer.Contrasts.Except(shared).DefaultIfEmpty(shared.FirstOrDefault()).OfType<Contrast>().ToList();
        var pages = tables.Select(contrast => new PageDraft(
            [
                table.Lay(contrast),
                .. shared.Where(common => common != contrast && SameNotions(common, contrast)).Select(table.Lay),
            ],
            Label(contrast, tables))
        { ShortLabel = ShortLabel(contrast, tables) });
        return new Draft([.. pages])
        {
            Before = [.. Remarks.Message(answer), .. Remarks.Of(answer), .. Disagreement.Of(tables)],
            After = [.. Apart(answer).Select(passage => blocks.Quote(passage)), .. Remarks.Why(answer, answer.Passages.Count)],
            Choice = tables.Count > 1 ? FormattableString.Invariant($"{tables.Count} comparaisons dans le dossier") : null,
        };
    }

    // Notions asked about of which no table speaks are shown by their definition.
    private static IEnumerable<Passage> Apart(Answer answer)
    {
        var held = answer.Contrasts.SelectMany(contrast => contrast.Rows).SelectMany(row => row.Cells)
            .Select(cell => cell.Passage.Id).ToHashSet(StringComparer.Ordinal);
        return answer.Passages.Where(passage => !held.Contains(passage.Id)).Take(2);
    }

    private static bool SameNotions(Contrast common, Contrast contrast)
    {
        return common.Notions.All(notion => contrast.Notions.Contains(notion, StringComparer.Ordinal));
    }

    private string Label(Contrast contrast, IReadOnlyList<Contrast> tables)
    {
        return contrast.Status == ContrastStatus.Juxtaposed ? ContrastTable.SideBySide : French.Set($"Selon {Name(contrast, tables)}");
    }

    private string ShortLabel(Contrast contrast, IReadOnlyList<Contrast> tables)
    {
        return contrast.Status == ContrastStatus.Juxtaposed ? ContrastTable.SideBySide : French.Set(French.Capitalize(Name(contrast, tables)));
    }

    // An author's name is enough where everybody compares the same notions, once.
    private string Name(Contrast contrast, IReadOnlyList<Contrast> tables)
    {
        var speaker = Voices.ShortSpeakerOf(contrast);
        var isOnlyOne = tables.Count(other => Voices.ShortSpeakerOf(other) == speaker) == 1;
        var areOfTheSame = tables.All(other => other.Notions.ToHashSet(StringComparer.Ordinal).SetEquals(contrast.Notions));
        return isOnlyOne && areOfTheSame ? speaker : $"{speaker} : {table.Labels(contrast)}";
    }
}
