using Partenariat.Cards.Elements;
using Partenariat.Cards.Views;
using Partenariat.Cards.Wording;

namespace Partenariat.Cards.Writing;

/// <summary>A table of notions, its sides next to each other where the width allows; a position in a debate.</summary>
internal sealed class ContrastElements(ReferenceElements references)
{
    /// <summary>A table.</summary>
    public IEnumerable<CardElement> Write(NotionTable table, int number)
    {
        return
        [
            Texts.Heading(table.Heading, TextSize.Medium, Spacing.Large),
            .. table.Note is { } note
                ? [Texts.Line(Spacing.Small, Texts.Run(note) with { Size = TextSize.Small, IsSubtle = true })]
                : Array.Empty<CardElement>(),
            .. references.WriteEach(table.Sources, number),
            .. table.Rows.Select(Write),
        ];
    }

    /// <summary>A position in a debate.</summary>
    public IEnumerable<CardElement> Write(DebatePosition position, int number)
    {
        yield return new Container(
        [
            .. position.Label is { } label
                ? [Texts.Line(null, Texts.Run(label) with { Weight = TextWeight.Bolder, Color = TextColor.Accent })]
                : Array.Empty<CardElement>(),
            Texts.Heading(position.Speaker, TextSize.Small, position.Label is null ? null : Spacing.None),
            Texts.Line(Spacing.Small, Texts.Runs(position.Text)),
        ])
        { Style = ContainerStyle.Emphasis, Spacing = Spacing.Medium };
        foreach (var element in references.Write([position.Origin], FormattableString.Invariant($"{number}")))
        {
            yield return element;
        }
    }

    // Clients that know no layouts, and narrow ones, stack what the grid sets side by side.
    private static CardElement Write(ContrastedDimension row)
    {
        var label = row.Dimension is { } dimension ? Texts.Heading(dimension, TextSize.Default) : null;
        var grid = new NotionGrid(label is not null, row.Sides.Count);
        return new Container(
        [
            .. label is null ? Array.Empty<CardElement>() : [label with { Area = NotionGrid.Dimension }],
            .. row.Sides.Select((side, index) => new Container([.. Side(side)]) { Spacing = Spacing.Small, Area = NotionGrid.Side(index) }),
        ])
        { Style = ContainerStyle.Emphasis, Spacing = Spacing.Small, Layouts = [grid.Layout] };
    }

    private static IEnumerable<CardElement> Side(ContrastedSide side)
    {
        yield return Texts.Line(null, Texts.Run(side.Notion) with { Size = TextSize.Small, Weight = TextWeight.Bolder, Color = TextColor.Accent });
        yield return side.Text is { } text
            ? Texts.Line(Spacing.None, [.. Texts.Runs(text), .. Elsewhere(side.Source)])
            : Texts.Line(Spacing.None, Texts.Run(Marks.Unsaid) with { Italic = true, IsSubtle = true });
    }

    private static IEnumerable<TextRun> Elsewhere(string? source)
    {
        return source is null ? [] : [Texts.Run($" ({source})") with { Size = TextSize.Small, IsSubtle = true }];
    }
}
