using Partenariat.Corpus;

namespace Partenariat.Search.Quotations.Papers;

/// <summary>A reference of a bibliography.</summary>
/// <param name="Text">The reference as written.</param>
/// <param name="Work">The work; null where the dossier does not know it.</param>
/// <param name="Faults">What is otherwise in the dossier; nothing claimed where the reference leaves it out.</param>
public sealed record ListedWork(string Text, Source? Work, IReadOnlyList<ClaimFault> Faults);
