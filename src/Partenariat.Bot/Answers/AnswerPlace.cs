namespace Partenariat.Bot.Answers;

/// <summary>Where the HTML of an answer is read.</summary>
/// <param name="IsConversation">True in the chat, whose script asks what a chip says and which no link may replace;
/// false on a page of its own.</param>
internal sealed record AnswerPlace(bool IsConversation)
{
    /// <summary>The window that links open in; null for the same one.</summary>
    public string? Target => IsConversation ? "_blank" : null;

    /// <summary>The relation of links to what they open; null where they open in the same window.</summary>
    public string? Relation => IsConversation ? "noopener" : null;
}
