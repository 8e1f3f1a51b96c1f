using Partenariat.Dialogs.Answers;

namespace Partenariat.Cards.Views;

/// <summary>A part of an answer, shown on its own.</summary>
public abstract record Block
{
    /// <summary>What of the answer it brings to the screen, for the messages that will point at it; null for words of the bot.</summary>
    public ShownItem? Item { get; init; }
}

/// <summary>A heading inside an answer.</summary>
/// <param name="Text">Plain text.</param>
public sealed record Subheading(string Text) : Block;

/// <summary>A sentence of the bot itself.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Tone">How much it matters.</param>
public sealed record Statement(string Text, StatementTone Tone = StatementTone.Plain) : Block;

/// <summary>How much a sentence of the bot matters.</summary>
public enum StatementTone
{
    /// <summary>Something to read.</summary>
    Plain,

    /// <summary>Something not to miss, such as « Les auteurs ne sont pas d’accord. »</summary>
    Remark,

    /// <summary>Something for those who look for it, such as why a passage is shown.</summary>
    Aside,
}
