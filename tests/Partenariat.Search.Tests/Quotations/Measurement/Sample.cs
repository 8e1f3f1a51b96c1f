namespace Partenariat.Search.Tests.Quotations.Measurement;

/// <summary>A generated text and what the check should make of it.</summary>
/// <param name="Family">How it was made.</param>
/// <param name="Text">The text.</param>
/// <param name="PassageId">The passage that was altered, or null for a text that is no quotation.</param>
/// <param name="ChangedShare">Words changed, of the words of the original, from 0 to 1.</param>
internal sealed record Sample(string Family, string Text, string? PassageId, double ChangedShare);
