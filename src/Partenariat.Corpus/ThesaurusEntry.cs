namespace Partenariat.Corpus;

/// <summary>A word of the dossier, and the words that people say for it.</summary>
/// <param name="Word">A word as the dossier writes it.</param>
/// <param name="Said">Single words; never empty.</param>
public sealed record ThesaurusEntry(string Word, IReadOnlyList<string> Said);
