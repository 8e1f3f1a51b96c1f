using Partenariat.Cards.Elements;
using Partenariat.Cards.Views;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Kinds;

namespace Partenariat.Cards.Writing;

/// <summary>A verdict in words on its colour, the two texts, then each difference in words.</summary>
internal static class QuotationElements
{
    /// <summary>The elements.</summary>
    public static IEnumerable<CardElement> Write(CheckedQuotation quotation)
    {
        yield return new Container(
        [
            Texts.Heading(quotation.Title, TextSize.Medium),
            Texts.Line(Spacing.Small, Texts.Run(quotation.Explanation)),
            .. quotation.Remarks.Select(remark => Texts.Line(Spacing.Small, Texts.Run(remark))),
        ])
        { Style = StyleOf(quotation.Tone) };
        foreach (var element in Text(French.Set("Votre texte"), quotation.Given))
        {
            yield return element;
        }

        foreach (var element in quotation.Original is { } original ? Text(French.Set("Le dossier"), original) : [])
        {
            yield return element;
        }

        if (quotation.Differences.Count > 0)
        {
            yield return Texts.Heading(French.Set(quotation.Differences.Count == 1 ? "La différence" : "Les différences"), TextSize.Default, Spacing.Medium);
        }

        foreach (var (difference, index) in quotation.Differences.Select((difference, index) => (difference, index)))
        {
            yield return Texts.Line(Spacing.Small, Texts.Run(FormattableString.Invariant($"{index + 1}. {difference}")));
        }

        if (quotation.Marked.Count > 0)
        {
            yield return Texts.Heading(French.Set("Signalé dans votre texte"), TextSize.Default, Spacing.Medium);
        }

        foreach (var marked in quotation.Marked)
        {
            yield return Texts.Line(Spacing.Small, Texts.Run(marked));
        }
    }

    /// <summary>A line among several.</summary>
    public static CardElement Write(ReviewedQuotation quotation)
    {
        var verdict = Texts.Run(FormattableString.Invariant($"{quotation.Number}. {French.Capitalize(quotation.Verdict)}")) with { Weight = TextWeight.Bolder };
        return new Container(
        [
            Texts.Line(null, [verdict, Texts.Run(" "), .. Texts.Runs(quotation.Given)]),
            .. quotation.Note.Length > 0 ? [Texts.Line(Spacing.Small, Texts.Run(quotation.Note) with { Size = TextSize.Small })] : Array.Empty<CardElement>(),
        ])
        { Style = StyleOf(quotation.Tone) };
    }

    private static IEnumerable<CardElement> Text(string label, Line text)
    {
        yield return Texts.Heading(label, TextSize.Default, Spacing.Medium);
        yield return Texts.Line(Spacing.Small, Texts.Runs(text));
    }

    private static ContainerStyle StyleOf(VerdictTone tone)
    {
        return tone switch
        {
            VerdictTone.Good => ContainerStyle.Good,
            VerdictTone.Warning => ContainerStyle.Warning,
            VerdictTone.Attention => ContainerStyle.Attention,
            _ => ContainerStyle.Emphasis,
        };
    }
}
