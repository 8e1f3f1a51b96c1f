using System.Text.Json.Nodes;
using Partenariat.Cards.Elements;
using Partenariat.Cards.Views;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Cards;

/// <summary>One page of an answer, in every form that a channel may need.</summary>
public sealed record RenderedAnswer
{
    private readonly AdaptiveCard _card;

    internal RenderedAnswer(AdaptiveCard card)
    {
        _card = card;
    }

    /// <summary>The Adaptive Card, version 1.5, as a tree; with its activity it stays under 28 KB. A new one each time.</summary>
    public JsonObject Card => CardJson.Write(_card);

    /// <summary>The same card as text, as it goes into an activity: accented letters as they are.</summary>
    public string CardText => CardJson.WriteText(_card);

    /// <summary>The same page as plain text with its sources, for screen readers, terminals and channels without
    /// cards. Not Markdown: send it as <c>textFormat: plain</c>.</summary>
    public required string Text { get; init; }

    /// <summary>What to say aloud: the title and the first passage with its author.</summary>
    public required string Speak { get; init; }

    /// <summary>One line for notifications and previews.</summary>
    public required string Summary { get; init; }

    /// <summary>The activity entity with the sources as native citations of Teams, at most ten; null without passages.</summary>
    public JsonObject? CitationsEntity { get; init; }

    /// <summary>What there is to look at, in its order: also the tables that a press brings in the place of the first one.</summary>
    public IReadOnlyList<ShownItem> Shown => [.. (View.Alternatives?.Blocks ?? View.Blocks).Select(block => block.Item).OfType<ShownItem>()];

    /// <summary>The same page free of any format, for a web page.</summary>
    public required AnswerView View { get; init; }
}
