namespace Partenariat.Corpus;

/// <summary>A note of the dossier, or of a text that it quotes.</summary>
public sealed record Note
{
    /// <summary>The anchor that calls point to.</summary>
    public required string Id { get; init; }

    /// <summary>The number or mark printed at the call.</summary>
    public required string Number { get; init; }

    /// <summary>The words of the note; empty where the text of the note is missing from the dossier.</summary>
    public required string Text { get; init; }

    /// <summary>The id of the work whose note it is, or null for a note of the dossier.</summary>
    public string? Of { get; init; }

    /// <summary>True where the dossier calls the note but does not print it.</summary>
    public bool IsMissing { get; init; }
}
