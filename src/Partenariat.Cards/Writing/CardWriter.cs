using Partenariat.Cards.Elements;
using Partenariat.Cards.Views;
using Partenariat.Cards.Wording;

namespace Partenariat.Cards.Writing;

/// <summary>Writes a page of an answer as a card.</summary>
internal sealed class CardWriter(CardHost host)
{
    // What a host shows that cannot draw the card: the beginning of the text.
    private const int LongestFallback = 900;

    private readonly Buttons _buttons = new(host);

    /// <summary>The card.</summary>
    /// <param name="view">The page.</param>
    /// <param name="text">The same as plain text.</param>
    /// <param name="speech">The same as it is said.</param>
    public AdaptiveCard Write(AnswerView view, string text, string speech)
    {
        return new AdaptiveCard
        {
            FallbackText = Shortener.Label(text, LongestFallback),
            Speak = speech,
            IsFullWidthInTeams = host == CardHost.Teams,
            Body = [Texts.Heading(view.Title, TextSize.Large), .. Blocks(view.Blocks), .. Footer(view)],
        };
    }

    private IEnumerable<CardElement> Blocks(IReadOnlyList<Block> blocks)
    {
        var writer = new BlockElements(_buttons);
        return blocks.SelectMany(writer.Write);
    }

    // What buttons are for, where there are several kinds of them.
    private IEnumerable<CardElement> Under(string heading, IReadOnlyList<Button> buttons)
    {
        return buttons.Count == 0 ? [] :
        [
            Texts.Line(Spacing.Medium, Texts.Run(heading) with { Size = TextSize.Small, IsSubtle = true, Weight = TextWeight.Bolder }),
            .. _buttons.Rows(buttons, Spacing.Small),
        ];
    }

    private IEnumerable<CardElement> Footer(AnswerView view)
    {
        return
        [
            .. _buttons.Rows(view.Choices, Spacing.Medium),
            .. Under(view.Alternatives is null ? "Suite" : "Selon d’autres", view.Pages),
            .. Under("Pour continuer", view.FollowUps),
            .. view.Permalink is { } address ? [Texts.Link("Lien permanent", address) with { Spacing = Spacing.Medium }] : Array.Empty<CardElement>(),
        ];
    }
}
