using Partenariat.Corpus;
using Partenariat.Search;

namespace Partenariat.Dialogs.Reading;

/// <summary>A message as understood: its wording, what it names, and the words left for the index.</summary>
public sealed record Question
{
    /// <summary>The message as it came. Not trusted.</summary>
    public required string Text { get; init; }

    /// <summary>The message in lower case, without accents, short spellings written out.</summary>
    public required string Plain { get; init; }

    /// <summary>What the wording asks for.</summary>
    public required Frame Frames { get; init; }

    /// <summary>The message without the wording of the question.</summary>
    public required string Content { get; init; }

    /// <summary>The words that the user puts between quotation marks, in plain form: what the question turns on.</summary>
    public IReadOnlyList<string> Emphasis { get; init; } = [];

    /// <summary>The content words, with what the index knows of each.</summary>
    public IReadOnlyList<TermStatistics> Terms { get; init; } = [];

    /// <summary>The content without what is named: notions, authors, works…</summary>
    public required string Leftover { get; init; }

    /// <summary>The content words that name nothing, with what the index knows of each.</summary>
    public IReadOnlyList<TermStatistics> LeftoverTerms { get; init; } = [];

    /// <summary>What was recognised, with positions; empty for a question made from an earlier one.</summary>
    public required Recognition Recognition { get; init; }

    /// <summary>Ids of notions.</summary>
    public IReadOnlyList<string> Notions { get; init; } = [];

    /// <summary>Ids of authors.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Ids of the authors who are not meant (« je ne parle pas de … »).</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>For a follow-up: its own content words that name nothing.</summary>
    public IReadOnlyList<string> OwnWords { get; init; } = [];

    /// <summary>For a follow-up: ids of the authors spoken of before, who say nothing of what it asks.</summary>
    public IReadOnlyList<string> Unheard { get; init; } = [];

    /// <summary>Ids of works.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Laws, with the article named.</summary>
    public IReadOnlyList<Entity> Laws { get; init; } = [];

    /// <summary>Diplomas.</summary>
    public IReadOnlyList<string> Diplomas { get; init; } = [];

    /// <summary>Ids of sections.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    /// <summary>The labels of subjects that the dossier does not treat.</summary>
    public IReadOnlyList<string> Absent { get; init; } = [];

    /// <summary>For a follow-up: the passage that was shown before it.</summary>
    public Passage? Before { get; init; }

    /// <summary>For a follow-up: true where it asks for something beside that passage (« et en gérontologie ? »).</summary>
    public bool WantsAnother { get; init; }

    /// <summary>True where the wording asks for any of these.</summary>
    public bool Asks(Frame frames)
    {
        return (Frames & frames) != Frame.None;
    }

    /// <summary>True where a notion, an author, a work, a law, a diploma or a section is named.</summary>
    public bool NamesSomething =>
        Notions.Count > 0 || NamesOtherThanNotions;

    /// <summary>True where an author, a work, a law, a diploma or a section is named.</summary>
    public bool NamesOtherThanNotions =>
        Authors.Count + Sources.Count + Laws.Count + Diplomas.Count + Sections.Count > 0;
}
