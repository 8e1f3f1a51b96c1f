namespace Partenariat.Corpus.Reading;

/// <summary>A note or a source line as written, its references not yet followed.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Markdown">The same as the edition has them.</param>
/// <param name="Section">Where it stands.</param>
/// <param name="Note">The note, or null for a source line.</param>
/// <param name="Work">The id of the work: the one that a source line names, or whose note it is; null for the dossier.</param>
/// <param name="ReadAt">For a reference that a note gives: the id of that note; else null.</param>
/// <param name="Page">The page of the dossier, or null.</param>
/// <param name="Lines">The lines of the transcription.</param>
internal sealed record ApparatusDraft(
    string Text,
    string Markdown,
    Section Section,
    Note? Note,
    string? Work,
    string? ReadAt,
    string? Page,
    string Lines);
