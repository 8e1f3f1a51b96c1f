using System.Text.Json.Nodes;

namespace Partenariat.Cards.Elements;

/// <summary>A button.</summary>
internal abstract record CardAction
{
    public required string Title { get; init; }

    /// <summary>What the title leaves out, for who points at the button or hears it.</summary>
    public string? Tooltip { get; init; }
}

/// <summary>Sends data to the bot in a message.</summary>
/// <param name="Data">An object; or a string, which Web Chat sends as the user's own words.</param>
internal sealed record SubmitAction(JsonNode Data) : CardAction;

/// <summary>Sends data to the bot and takes a card back in the same place. Teams only.</summary>
internal sealed record ExecuteAction(string Verb, JsonObject Data, CardAction Fallback) : CardAction;

/// <summary>Opens a page.</summary>
internal sealed record OpenUrlAction(Uri Url) : CardAction;

/// <summary>Shows and hides elements without asking the bot.</summary>
internal sealed record ToggleVisibilityAction(IReadOnlyList<TargetElement> TargetElements) : CardAction;

/// <summary>An element to show or to hide; null turns it to the other state.</summary>
internal sealed record TargetElement(string ElementId, bool? IsVisible);
