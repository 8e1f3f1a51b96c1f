namespace Partenariat.Corpus;

/// <summary>A message that somebody wrote, and what answers it.</summary>
/// <param name="Message">The message as it was written; never shown.</param>
/// <param name="Passages">Ids of the passages, notes or source lines that answer it; none where nothing in the dossier does.</param>
public sealed record AskedMessage(string Message, IReadOnlyList<string> Passages);
