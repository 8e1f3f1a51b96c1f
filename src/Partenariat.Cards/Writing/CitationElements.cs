using Partenariat.Cards.Elements;
using Partenariat.Cards.Views;

namespace Partenariat.Cards.Writing;

/// <summary>A reference in one style, to be selected and copied; the formats of programs open at a button, unless asked for.</summary>
internal static class CitationElements
{
    /// <summary>The elements.</summary>
    public static IEnumerable<CardElement> Write(StyledCitation citation, int number)
    {
        if (!citation.IsFile)
        {
            yield return Texts.Heading(citation.Style, TextSize.Default, Spacing.Medium);
            yield return new Container([Texts.Line(null, Texts.Run(citation.Text))]) { Style = ContainerStyle.Emphasis, Spacing = Spacing.Small };
            yield break;
        }

        var lines = citation.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Texts.Line(Spacing.None, Texts.Exact(line)));
        if (citation.IsOpen)
        {
            yield return Texts.Heading(citation.Style, TextSize.Default, Spacing.Medium);
            yield return new Container([.. lines]) { Style = ContainerStyle.Emphasis, Spacing = Spacing.Small };
            yield break;
        }

        var id = FormattableString.Invariant($"fichier-{number}");
        yield return new ActionSet([new ToggleVisibilityAction([new TargetElement(id, null)]) { Title = citation.Style }]) { Spacing = Spacing.Small };
        yield return new Container([.. lines])
        {
            Id = id,
            Style = ContainerStyle.Emphasis,
            Spacing = Spacing.Small,
            IsVisible = false,
        };
    }
}
