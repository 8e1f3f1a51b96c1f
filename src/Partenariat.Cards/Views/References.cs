namespace Partenariat.Cards.Views;

/// <summary>The sources of the fragments above.</summary>
/// <param name="Works">Each once, in the order of the fragments.</param>
/// <param name="AreCitable">False where the answer is already the way to cite them.</param>
public sealed record References(IReadOnlyList<CitedWork> Works, bool AreCitable = true) : Block;

/// <summary>A work, or a part of it, and the places in the dossier that quote it.</summary>
/// <param name="Name">The work in short, such as « Fonteneau 2007, p. 111 ».</param>
/// <param name="Origins">The passages, at least one; they share the reference.</param>
public sealed record CitedWork(string Name, IReadOnlyList<Origin> Origins);
