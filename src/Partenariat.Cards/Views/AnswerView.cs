namespace Partenariat.Cards.Views;

/// <summary>One page of an answer, free of any format: what cards, text and web pages are made from.</summary>
public sealed record AnswerView
{
    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>The parts, in order.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>The whole answer, where its pages can stand in the place of one another; else null.</summary>
    public Alternatives? Alternatives { get; init; }

    /// <summary>Buttons to the other pages; empty for a single page.</summary>
    public IReadOnlyList<Button> Pages { get; init; } = [];

    /// <summary>The readings to choose from, where the bot asks back.</summary>
    public IReadOnlyList<Button> Choices { get; init; } = [];

    /// <summary>Follow-up questions.</summary>
    public IReadOnlyList<Button> FollowUps { get; init; } = [];

    /// <summary>The page shown, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>How many pages there are: to count them lays all of them out.</summary>
    public int PageCount => AllPages?.Count ?? 1;

    /// <summary>The pages; null for a single one.</summary>
    internal IReadOnlyCollection<object>? AllPages { get; init; }

    /// <summary>The address of this page of the answer; null where it has none.</summary>
    public Uri? Permalink { get; init; }
}

/// <summary>A button.</summary>
/// <param name="Label">Its words, in French.</param>
/// <param name="Command">What it asks for.</param>
public sealed record Button(string Label, CardCommand Command);
