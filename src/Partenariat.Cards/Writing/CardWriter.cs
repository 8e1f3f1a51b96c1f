using Partenariat.Cards.Elements;
using Partenariat.Cards.Views;

namespace Partenariat.Cards.Writing;

/// <summary>Writes a page of an answer as a card.</summary>
internal sealed class CardWriter(CardHost host)
{
    private readonly Buttons _buttons = new(host);

    /// <summary>The card.</summary>
    public AdaptiveCard Write(AnswerView view)
    {
        return new AdaptiveCard
        {
            FallbackText = FallbackText.Of(view),
            Speak = Speech.Of(view),
            Teams = host == CardHost.Teams ? new TeamsLayout() : null,
            Body = [Texts.Heading(view.Title, TextSize.Large), .. Blocks(view.Blocks), .. Footer(view)],
        };
    }

    /// <summary>The size of a part in bytes at worst.</summary>
    public int Size(Block block)
    {
        return CardJson.Size([.. new BlockElements(_buttons).Write(block, 100)]);
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
