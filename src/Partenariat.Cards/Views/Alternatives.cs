namespace Partenariat.Cards.Views;

/// <summary>The whole of an answer of which one part at a time is looked at, such as the tables of several authors.</summary>
/// <param name="Name">What there is to choose from: « 6 comparaisons dans le dossier ».</param>
/// <param name="Before">What stands before the choice.</param>
/// <param name="Options">The parts, at least two.</param>
/// <param name="After">What stands after them.</param>
public sealed record Alternatives(string Name, IReadOnlyList<Block> Before, IReadOnlyList<Alternative> Options, IReadOnlyList<Block> After)
{
    /// <summary>The index of the part that the page shows.</summary>
    public int Chosen { get; init; }

    /// <summary>All blocks, in order.</summary>
    public IEnumerable<Block> Blocks => [.. Before, .. Options.SelectMany(option => option.Blocks), .. After];
}

/// <summary>One of the parts.</summary>
/// <param name="Label">Its name among the others, such as « Roland Fonteneau ».</param>
/// <param name="Blocks">Its blocks.</param>
public sealed record Alternative(string Label, IReadOnlyList<Block> Blocks);
