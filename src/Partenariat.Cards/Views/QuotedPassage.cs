namespace Partenariat.Cards.Views;

/// <summary>A passage with who speaks and where it comes from.</summary>
public sealed record QuotedPassage : Block
{
    /// <summary>Who speaks: « Roland Fonteneau », « Le dossier », « colloque INRP 1993, cité par Corinne Merini ».</summary>
    public required string Speaker { get; init; }

    /// <summary>True where the title of the answer has named the speaker: shown there only.</summary>
    public bool IsNamedAbove { get; init; }

    /// <summary>What sort of text it is, such as « Définition officielle »; null where the speaker says it all.</summary>
    public string? Nature { get; init; }

    /// <summary>What the passage stands for in the answer, such as « Réseau », or null.</summary>
    public string? Heading { get; init; }

    /// <summary>The whole passage in guillemets.</summary>
    public required IReadOnlyList<Line> Text { get; init; }

    /// <summary>Where it is long: its beginning, or the part that answers, cut with « […] »; null where the whole is shown at once.</summary>
    public IReadOnlyList<Line>? Excerpt { get; init; }

    /// <summary>True where the part shown is not the beginning.</summary>
    public bool IsFromWithin { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }
}
