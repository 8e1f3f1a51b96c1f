using Partenariat.Cards.Elements;
using Partenariat.Cards.Views;
using Partenariat.Cards.Wording;

namespace Partenariat.Cards.Writing;

/// <summary>Rows stacked for narrow screens: one dimension, or one position, with what is said under it.</summary>
internal static class ContrastElements
{
    /// <summary>A dimension and its sides.</summary>
    public static IEnumerable<CardElement> Write(ContrastedDimension dimension)
    {
        var sides = dimension.Sides.SelectMany(Side);
        yield return new Container(
        [
            .. dimension.Dimension is { } label ? [Label(label)] : Array.Empty<CardElement>(),
            .. sides,
        ])
        { Style = ContainerStyle.Emphasis, Spacing = Spacing.Small };
    }

    /// <summary>A position in a debate.</summary>
    public static IEnumerable<CardElement> Write(DebatePosition position)
    {
        yield return new Container(
        [
            Texts.Line(null, Texts.Run(position.Label) with { Weight = TextWeight.Bolder, Color = TextColor.Accent }),
            Texts.Line(Spacing.None, Texts.Run(position.Speaker) with { Weight = TextWeight.Bolder, Size = TextSize.Small }),
            Texts.Line(Spacing.Small, Words(position.Text, position.Source)),
        ])
        { Style = ContainerStyle.Emphasis, Spacing = Spacing.Small };
    }

    private static CardElement Label(string text)
    {
        return Texts.Line(null, Texts.Run(text) with { Weight = TextWeight.Bolder });
    }

    private static IEnumerable<CardElement> Side(ContrastedSide side)
    {
        yield return Texts.Line(Spacing.Small, Texts.Run(side.Notion) with { Size = TextSize.Small, Weight = TextWeight.Bolder, Color = TextColor.Accent });
        yield return side is { Text: { } text, Source: { } source }
            ? Texts.Line(Spacing.None, Words(text, source))
            : Texts.Line(Spacing.None, Texts.Run(Marks.Unsaid) with { Italic = true, IsSubtle = true });
    }

    private static IReadOnlyList<TextRun> Words(Line text, string source)
    {
        return [.. Texts.Runs(text), Texts.Run($" ({source})") with { Size = TextSize.Small, IsSubtle = true }];
    }
}
