namespace Partenariat.Cards.Views;

/// <summary>Where words come from.</summary>
/// <param name="PassageId">The passage, which « Citer » cites.</param>
/// <param name="Reference">The whole reference of the work as one line, ISO 690; null where the words are themselves a
/// reference.</param>
/// <param name="Place">Where the dossier has it: « Dossier, § …, p. 11 ».</param>
/// <param name="Address">Where it is read; null without a reading view.</param>
public sealed record Origin(string PassageId, string? Reference, string Place, Uri? Address);
