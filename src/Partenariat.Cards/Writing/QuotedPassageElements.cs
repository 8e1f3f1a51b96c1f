using Partenariat.Cards.Elements;
using Partenariat.Cards.Views;

namespace Partenariat.Cards.Writing;

/// <summary>A passage: who speaks, the words, where they come from, « Lire la suite », « Citer ».</summary>
internal sealed class QuotedPassageElements(ReferenceElements references)
{
    /// <summary>The elements.</summary>
    public IEnumerable<CardElement> Write(QuotedPassage passage, int number)
    {
        if (passage.Heading is { } heading)
        {
            yield return Texts.Heading(heading, TextSize.Medium, Spacing.Large);
        }

        yield return new Container([.. Speaker(passage), .. Words(passage, number)])
        {
            Style = ContainerStyle.Emphasis,
            Spacing = passage.Heading is null ? Spacing.Large : Spacing.Small,
        };
        foreach (var element in references.Write([passage.Origin], FormattableString.Invariant($"{number}")))
        {
            yield return element;
        }
    }

    private static IEnumerable<CardElement> Speaker(QuotedPassage passage)
    {
        if (!passage.IsNamedAbove)
        {
            yield return Texts.Heading(passage.Speaker, TextSize.Default);
        }

        if (passage.Nature is { } nature)
        {
            yield return Texts.Line(passage.IsNamedAbove ? null : Spacing.None, Texts.Run(nature) with { Size = TextSize.Small, IsSubtle = true });
        }
    }

    private static IEnumerable<CardElement> Words(QuotedPassage passage, int number)
    {
        if (passage.Excerpt is not { } excerpt)
        {
            return Write(passage.Text);
        }

        return
        [
            new Container([.. Write(excerpt), Toggle(passage.IsFromWithin ? "Lire tout le passage" : "Lire la suite", number, isWhole: true)])
            {
                Id = ExcerptId(number),
                Spacing = Spacing.Small,
            },
            new Container([.. Write(passage.Text), Toggle("Réduire", number, isWhole: false)])
            {
                Id = WholeId(number),
                Spacing = Spacing.Small,
                IsVisible = false,
            },
        ];
    }

    private static IEnumerable<CardElement> Write(IReadOnlyList<Line> lines)
    {
        return lines.Select((line, index) => Texts.Line(
            line.IsNewParagraph || index == 0 ? Spacing.Small : Spacing.None,
            Texts.Runs(line)));
    }

    private static ActionSet Toggle(string title, int number, bool isWhole)
    {
        var toggle = new ToggleVisibilityAction([new TargetElement(ExcerptId(number), !isWhole), new TargetElement(WholeId(number), isWhole)])
        {
            Title = title,
        };
        return new ActionSet([toggle]) { Spacing = Spacing.Small };
    }

    private static string ExcerptId(int number)
    {
        return FormattableString.Invariant($"debut-{number}");
    }

    private static string WholeId(int number)
    {
        return FormattableString.Invariant($"entier-{number}");
    }
}
