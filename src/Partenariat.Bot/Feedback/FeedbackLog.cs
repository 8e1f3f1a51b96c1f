using Microsoft.Extensions.Options;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Bot.Feedback;

/// <summary>Takes the opinions and the unanswered questions of a turn, scrubbed.</summary>
internal sealed class FeedbackLog(IOptions<FeedbackOptions> options, Scrubber scrubber, FeedbackQueue queue, TimeProvider clock)
{
    /// <summary>False where nothing may be kept: then notes are ignored.</summary>
    public bool IsEnabled => options.Value.Enabled;

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Notes whether an answer was of use.</summary>
    /// <param name="passage">The id of the passage shown, or null.</param>
    /// <param name="isUseful">True for useful.</param>
    /// <param name="reason">What the user wrote, or null. Not trusted.</param>
    public void NoteOpinion(string? passage, bool isUseful, string? reason)
    {
        if (IsEnabled)
        {
            queue.Add(new Opinion(Today, passage, isUseful, Scrub(reason)));
        }
    }

    /// <summary>Notes a question where its answer is that the dossier does not treat it; else does nothing.</summary>
    /// <param name="question">What the user typed. Not trusted.</param>
    /// <param name="answer">The answer to it.</param>
    public void NoteGap(string question, Answer answer)
    {
        if (IsEnabled && answer.Kind == AnswerKind.NotFound && Scrub(question) is { } scrubbed)
        {
            queue.Add(new Gap(Today, scrubbed));
        }
    }

    private string? Scrub(string? text)
    {
        return text is null || scrubber.Scrub(text) is not { Length: > 0 } scrubbed ? null : scrubbed;
    }
}
