using Partenariat.Cards.Views;
using Partenariat.Cards.Wording;
using Partenariat.Corpus;
using Partenariat.Dialogs;

namespace Partenariat.Cards.Layouts;

/// <summary>One contrast as stacked rows: its author, then what is said of each notion, dimension by dimension.</summary>
internal sealed class ContrastTable(Edition edition, BlockFactory blocks)
{
    /// <summary>What a contrast is called that nobody in the dossier draws.</summary>
    public const string SideBySide = "Définitions côte à côte";

    /// <summary>The rows under their heading.</summary>
    public IEnumerable<Block> Lay(Contrast contrast)
    {
        yield return new Subheading(Heading(contrast)) { Item = Items.Of(contrast, Heading(contrast)) };
        if (contrast.Note is { } note)
        {
            yield return new Statement(French.Set(note), StatementTone.Aside);
        }

        foreach (var row in contrast.Rows)
        {
            yield return new ContrastedDimension(
                French.Set(French.Capitalize(row.Dimension)),
                IsShared(row) ? [Shared(contrast, row.Cells[0])] : [.. contrast.Notions.Select(notion => Side(notion, row))]);
        }
    }

    /// <summary>« Réseau / partenariat ».</summary>
    public string Labels(Contrast contrast)
    {
        return string.Join(" / ", contrast.Notions.Select(LabelOf));
    }

    private static string Heading(Contrast contrast)
    {
        var speaker = Voices.SpeakerOf(contrast);
        return French.Set(contrast.Status switch
        {
            ContrastStatus.CommonGround => $"En commun, selon {speaker}",
            ContrastStatus.Juxtaposed => $"{SideBySide}, rapprochées par les éditeurs",
            _ => $"Selon {speaker}",
        });
    }

    private static bool IsShared(ContrastRow row)
    {
        return row.Cells.Count > 1 && row.Cells.Select(cell => cell.Text).Distinct(StringComparer.Ordinal).Count() == 1;
    }

    private ContrastedSide Shared(Contrast contrast, ContrastCell cell)
    {
        var labels = French.Join([.. contrast.Notions.Select(LabelOf)]);
        return Side(French.Capitalize(labels), cell);
    }

    private ContrastedSide Side(string notion, ContrastRow row)
    {
        var label = French.Set(French.Capitalize(LabelOf(notion)));
        return row.Cells.FirstOrDefault(cell => cell.NotionId == notion) is { } cell
            ? Side(label, cell)
            : new ContrastedSide(label, null, null, null);
    }

    private ContrastedSide Side(string label, ContrastCell cell)
    {
        return new ContrastedSide(label, blocks.Fragment(cell.Text, cell.Passage), Origins.ShortOf(cell.Passage), cell.Passage.Id);
    }

    private string LabelOf(string notion)
    {
        return edition.FindNotion(notion)?.Label ?? notion;
    }
}
