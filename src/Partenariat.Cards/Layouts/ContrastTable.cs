using System.Runtime.CompilerServices;
using Partenariat.Cards.Views;
using Partenariat.Cards.Wording;
using Partenariat.Corpus;
using Partenariat.Dialogs;

namespace Partenariat.Cards.Layouts;

/// <summary>
/// One contrast as a table: whose it is, where from, then what is said of each notion, dimension by dimension. The
/// tables of the edition are laid out once. Thread-safe.
/// </summary>
internal sealed class ContrastTable(Edition edition, BlockFactory blocks)
{
    /// <summary>What a contrast is called that nobody in the dossier draws, among others.</summary>
    public const string SideBySide = "Définitions côte à côte";

    private const string SideBySideByTheBot = "Définitions mises côte à côte par le bot";

    private readonly ConditionalWeakTable<Contrast, NotionTable> _tables = [];

    /// <summary>The table.</summary>
    public NotionTable Lay(Contrast contrast)
    {
        return _tables.GetValue(contrast, Draw);
    }

    private NotionTable Draw(Contrast contrast)
    {
        var heading = Heading(contrast);
        var cells = contrast.Rows.SelectMany(row => row.Cells).Select(cell => cell.Passage).ToList();
        var common = cells.GroupBy(Origins.ShortOf, StringComparer.Ordinal).MaxBy(source => source.Count())?.Key;
        return new NotionTable
        {
            Item = Items.Of(contrast, heading),
            Heading = heading,
            Note = contrast.Note is { } note ? French.Set(note) : null,
            Notions = [.. contrast.Notions.Select(Column)],
            Rows = [.. contrast.Rows.Select(row => Lay(contrast, row, common))],
            Sources = blocks.References(cells.OrderBy(passage => Origins.ShortOf(passage) == common ? 0 : 1)),
        };
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
            ContrastStatus.Juxtaposed => SideBySideByTheBot,
            _ => $"Selon {speaker}",
        });
    }

    private ContrastedDimension Lay(Contrast contrast, ContrastRow row, string? common)
    {
        return new ContrastedDimension(
            French.Set(French.Capitalize(row.Dimension)),
            IsShared(contrast, row) ? [Side(JoinedLabels(contrast), row.Cells[0], common)] : [.. contrast.Notions.Select(notion => Side(notion, row, common))]);
    }

    // By all of them: words that hold for two of three must not seem to hold for the third.
    private static bool IsShared(Contrast contrast, ContrastRow row)
    {
        return row.Cells.Count > 1 && contrast.Notions.All(notion => row.Cells.Any(cell => cell.NotionId == notion))
            && row.Cells.Select(cell => cell.Text).Distinct(StringComparer.Ordinal).Count() == 1;
    }

    private string JoinedLabels(Contrast contrast)
    {
        return French.Set(French.Capitalize(French.Join([.. contrast.Notions.Select(LabelOf)])));
    }

    private ContrastedSide Side(string notion, ContrastRow row, string? common)
    {
        return row.Cells.FirstOrDefault(cell => cell.NotionId == notion) is { } cell
            ? Side(Column(notion), cell, common)
            : new ContrastedSide(Column(notion), null, null, null);
    }

    private ContrastedSide Side(string label, ContrastCell cell, string? common)
    {
        var source = Origins.ShortOf(cell.Passage);
        return new ContrastedSide(label, blocks.Fragment(cell.Text, cell.Passage), source == common ? null : source, cell.Passage.Id);
    }

    private string Column(string notion)
    {
        return French.Set(French.Capitalize(LabelOf(notion)));
    }

    private string LabelOf(string notion)
    {
        return edition.FindNotion(notion)?.Label ?? notion;
    }
}
