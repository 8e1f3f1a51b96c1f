using Partenariat.Cards.Elements;
using Partenariat.Cards.Views;

namespace Partenariat.Cards.Writing;

/// <summary>A reference in one style, to be selected and copied.</summary>
internal static class CitationElements
{
    /// <summary>The elements.</summary>
    public static IEnumerable<CardElement> Write(StyledCitation citation)
    {
        var lines = citation.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        yield return Texts.Heading(citation.Style, TextSize.Default, Spacing.Medium);
        yield return new Container([.. lines.Select(line => Texts.Line(Spacing.None, Run(line, citation.IsFile)))])
        {
            Style = ContainerStyle.Emphasis,
            Spacing = Spacing.Small,
        };
    }

    private static TextRun Run(string line, bool isFile)
    {
        var run = Texts.Run(line);
        return isFile ? run with { FontType = FontType.Monospace, Size = TextSize.Small } : run;
    }
}
