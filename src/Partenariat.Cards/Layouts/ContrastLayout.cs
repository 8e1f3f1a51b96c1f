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
        var names = Names(tables);
        var pages = tables.Select((contrast, index) => new PageDraft(
            [
                table.Lay(contrast),
                .. shared.Where(common => common != contrast && SameNotions(common, contrast)).Select(table.Lay),
            ],
            contrast.Status == ContrastStatus.Juxtaposed ? ContrastTable.SideBySide : French.Set($"Selon {names[index]}"))
        {
            ShortLabel = contrast.Status == ContrastStatus.Juxtaposed ? ContrastTable.SideBySide : French.Set(French.Capitalize(names[index])),
        });
        return new Draft([.. pages])
        {
            Before = [.. Remarks.Message(answer), .. Remarks.Of(answer), .. Disagreement.Of(tables)],
            After = [.. Apart(answer).Select(passage => blocks.Quote(passage, answer.Sought)), .. Remarks.Why(answer, answer.Passages.Count)],
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

    // An author's name is enough where everybody compares the same notions, once.
    private IReadOnlyList<string> Names(IReadOnlyList<Contrast> tables)
    {
        var speakers = tables.Select(Voices.ShortSpeakerOf).ToList();
        var areOfTheSame = tables.All(other => other.Notions.ToHashSet(StringComparer.Ordinal).SetEquals(tables[0].Notions));
        return
        [
            .. tables.Select((contrast, index) => areOfTheSame && speakers.Count(other => other == speakers[index]) == 1
                ? speakers[index]
                : $"{speakers[index]} : {table.Labels(contrast)}"),
        ];
    }
}
