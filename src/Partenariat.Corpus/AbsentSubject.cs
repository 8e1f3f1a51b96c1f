namespace Partenariat.Corpus;

/// <summary>A subject that people ask about and that the dossier does not treat.</summary>
/// <param name="Label">Its name with the article, as after « ne parle pas de ».</param>
/// <param name="Forms">The words, one or several, by which it is named; the dossier holds none of them.</param>
public sealed record AbsentSubject(string Label, IReadOnlyList<string> Forms);
