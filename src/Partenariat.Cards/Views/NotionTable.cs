namespace Partenariat.Cards.Views;

/// <summary>What one author says of several notions, dimension by dimension.</summary>
public sealed record NotionTable : Block
{
    /// <summary>Whose it is: « Selon Roland Fonteneau ».</summary>
    public required string Heading { get; init; }

    /// <summary>What the editors say of it, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The labels of the notions, in the order of the question: the heads of the columns.</summary>
    public required IReadOnlyList<string> Notions { get; init; }

    /// <summary>The rows, at least one.</summary>
    public required IReadOnlyList<ContrastedDimension> Rows { get; init; }

    /// <summary>Where the words come from, the most frequent place first: said once, and in a row only where it is another one.</summary>
    public required References Sources { get; init; }
}
