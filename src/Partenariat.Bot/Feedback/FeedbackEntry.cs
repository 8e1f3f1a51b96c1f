namespace Partenariat.Bot.Feedback;

/// <summary>Something for the editors of the corpus. It knows the day, not the hour, and nobody.</summary>
/// <param name="Day">The day (UTC).</param>
internal abstract record FeedbackEntry(DateOnly Day);

/// <summary>Whether an answer was of use.</summary>
/// <param name="Day">The day (UTC).</param>
/// <param name="Passage">The id of the passage shown, or null where none is known.</param>
/// <param name="IsUseful">True for useful.</param>
/// <param name="Reason">Why, scrubbed, or null.</param>
internal sealed record Opinion(DateOnly Day, string? Passage, bool IsUseful, string? Reason) : FeedbackEntry(Day);

/// <summary>A question on which the dossier was found silent.</summary>
/// <param name="Day">The day (UTC).</param>
/// <param name="Question">The question, scrubbed.</param>
internal sealed record Gap(DateOnly Day, string Question) : FeedbackEntry(Day);
