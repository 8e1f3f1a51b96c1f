using Partenariat.Corpus;

namespace Partenariat.Dialogs.Finding;

/// <summary>A sentence of a passage, or a thing of a list.</summary>
/// <param name="Passage">The passage that holds it.</param>
/// <param name="Text">Its words, a part of the passage to the letter.</param>
/// <param name="Number">The number that the list gives it, « 3° », or null.</param>
internal sealed record PassagePart(Passage Passage, string Text, int? Number = null);

/// <summary>Things that stand together in the edition, in their order; two at least.</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Parts">The things.</param>
/// <param name="Nouns">See <see cref="AnnouncedParts.Stem"/>: the words that call them something, « trois types : … »; empty where none is said.</param>
internal sealed record PartList(PartKind Kind, IReadOnlyList<PassagePart> Parts, IReadOnlySet<string> Nouns);
