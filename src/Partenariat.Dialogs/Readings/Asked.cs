using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Readings;

/// <summary>What a message names of its own accord, what it sets aside, and what the index finds for its words.</summary>
internal sealed record Asked
{
    /// <summary>The message.</summary>
    public required Message Message { get; init; }

    /// <summary>Ids of notions, in the order of the message.</summary>
    public IReadOnlyList<string> Notions { get; init; } = [];

    /// <summary>Ids of authors.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The one of <see cref="Authors"/> for whom a pronoun stands and whom the message does not name itself, or null.</summary>
    public string? Speaker { get; init; }

    /// <summary>Ids of works.</summary>
    public IReadOnlyList<string> Works { get; init; } = [];

    /// <summary>Laws, with the article named.</summary>
    public IReadOnlyList<Entity> Laws { get; init; } = [];

    /// <summary>Diplomas.</summary>
    public IReadOnlyList<string> Diplomas { get; init; } = [];

    /// <summary>Ids of sections.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    /// <summary>Labels of subjects that the dossier does not treat.</summary>
    public IReadOnlyList<string> Absent { get; init; } = [];

    /// <summary>Ids of authors, notions and works that are not wanted.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>True where the official definitions are not wanted.</summary>
    public bool ExcludesOfficial { get; init; }

    /// <summary>The laws, decrees and articles that the message names and the edition does not hold, as written.</summary>
    public IReadOnlyList<string> MissingLaws { get; init; } = [];

    /// <summary>Ids of the laws of the year of a missing law, which are about something else.</summary>
    public IReadOnlyList<string> LawsOfThatYear { get; init; } = [];

    /// <summary>The style of reference named, or null.</summary>
    public StyleRead? Style { get; init; }

    /// <summary>The year named, or null.</summary>
    public int? Year { get; init; }

    /// <summary>The rank named, see <see cref="Ranks"/>, or null.</summary>
    public int? Rank { get; init; }

    /// <summary>What the whole message finds.</summary>
    public required QueryMatch Match { get; init; }

    /// <summary>What the words of the question itself find; the same where the whole message is the question.</summary>
    public required QueryMatch Focus { get; init; }

    /// <summary>The words of the question itself, read.</summary>
    public required ReadText FocusText { get; init; }

    /// <summary>
    /// How likely (0 to 1) nothing answers the message, or the question itself, by its letters; 0.4 where the edition tells too little of that.
    /// </summary>
    public required double Outside { get; init; }

    /// <inheritdoc cref="Outside" />
    public required double FocusOutside { get; init; }

    /// <summary>What the message looks for by the meaning of its words.</summary>
    public required TextMeaning Meaning { get; init; }

    /// <summary>The same of the question itself.</summary>
    public required TextMeaning FocusMeaning { get; init; }

    /// <summary>The content words that name nothing, of the clauses that ask.</summary>
    public required WeighedWords Leftover { get; init; }

    /// <summary>Of these the words that neither the dossier, nor its editors, nor everyday French know.</summary>
    public required IReadOnlyList<TermStatistics> Unknown { get; init; }

    /// <summary>Where the question holds no other content word: its words of everyday French that the dossier does not hold; otherwise empty.</summary>
    public required IReadOnlyList<TermStatistics> OnlyEveryday { get; init; }

    /// <summary>True where a notion, an author, a work, a law or a diploma is named.</summary>
    public bool NamesSomething => Notions.Count + Authors.Count + Works.Count + Laws.Count + Diplomas.Count > 0;

    /// <summary>How much the content words that name nothing tell together.</summary>
    public double LeftoverWeight => Leftover.Whole;
}
