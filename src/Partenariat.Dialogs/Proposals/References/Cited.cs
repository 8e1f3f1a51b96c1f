namespace Partenariat.Dialogs.Proposals.References;

/// <summary>What a reference is asked of.</summary>
/// <param name="Works">The passages and works, in order; empty where the message does not say.</param>
/// <param name="IsNamed">True where the message names them, false where they stand on screen.</param>
/// <param name="MissingYear">The year named of which the dossier holds no work, or null.</param>
internal sealed record Cited(IReadOnlyList<CitedWork> Works, bool IsNamed, int? MissingYear = null);
