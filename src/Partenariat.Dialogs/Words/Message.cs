using Partenariat.Dialogs.Acts;
using Partenariat.Search;

namespace Partenariat.Dialogs.Words;

/// <summary>A message, read once: its words, what it names, its clauses.</summary>
internal sealed record Message
{
    /// <summary>The message as it came. Not trusted.</summary>
    public required string Given { get; init; }

    /// <summary>The message as it is read, see <see cref="Typing.Clean"/>; the same places, but for one in <see cref="English"/>.</summary>
    public required string Text { get; init; }

    /// <summary>Its plain words.</summary>
    public required IReadOnlyList<SaidWord> Words { get; init; }

    /// <summary>What it names.</summary>
    public required Recognition Names { get; init; }

    /// <summary>Its clauses in their order; none for a message without words.</summary>
    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>
    /// The last clause with a question mark, or else the last that is no thanks and no story, or else the last; null for a message
    /// without words.
    /// </summary>
    public Clause? Asking =>
        Clauses.LastOrDefault(clause => Text.AsSpan(clause.Start, clause.End - clause.Start).Contains('?'))
        ?? Clauses.LastOrDefault(clause => !clause.IsAside)
        ?? Clauses.LastOrDefault();

    /// <summary>The clauses of a text without greetings and thanks, with spaces between; all of the text where nothing else is said.</summary>
    /// <param name="text">The text, or the same with blanks.</param>
    public string WithoutCourtesy(string text)
    {
        var said = Clauses.Where(clause => !clause.IsCourtesy).ToList();
        return said.Count == 0 ? text : string.Join(' ', said.Select(clause => text[clause.Start..clause.End]));
    }

    /// <summary>What it asks for: for each act the highest likelihood of its clauses and of the whole.</summary>
    public required ActScores Acts { get; init; }

    /// <summary>What it does as a whole.</summary>
    public required ActScores Whole { get; init; }

    /// <summary>The words of the clauses that ask something, or of all where none does.</summary>
    public required string Focus { get; init; }
}

/// <summary>A part of a message that does one thing.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The position after it.</param>
/// <param name="Acts">What it does.</param>
internal sealed record Clause(int Start, int End, ActScores Acts)
{
    // Who I am, where I work, good day, thank you: none of it is what is asked.
    private static readonly string[] s_courtesy = ["greeting", "thanks", "goodbye", "ack"];
    private static readonly string[] s_aside = ["story", .. s_courtesy];

    /// <summary>True where it only goes with what is asked.</summary>
    public bool IsAside => IsScene || Acts.Any(s_aside) > 0.5;

    /// <summary>True where it is a greeting or thanks.</summary>
    public bool IsCourtesy => Acts.Any(s_courtesy) > 0.5;

    /// <summary>True where it tells the scene of the question that follows it.</summary>
    public bool IsScene { get; init; }
}
