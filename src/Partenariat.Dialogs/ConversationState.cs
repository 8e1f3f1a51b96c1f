using Partenariat.Corpus.Citations;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs;

/// <summary>
/// What the bot keeps of a conversation between two turns, so that « et la coopération ? » can be understood.
/// It holds no identity. Serializable as JSON.
/// </summary>
public sealed record ConversationState
{
    private const int LongestThread = 6;

    /// <summary>Nothing said yet.</summary>
    public static ConversationState Empty { get; } = new();

    /// <summary>The kind of the last answer about the dossier, or null.</summary>
    public AnswerKind? Kind { get; init; }

    /// <summary>The messages that lead to the last answer from a new conversation, the last one being its question.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];

    /// <summary>The first message that was answered from the dossier, or null.</summary>
    public string? Opening { get; init; }

    /// <summary>Ids of the notions of the last question.</summary>
    public IReadOnlyList<string> Notions { get; init; } = [];

    /// <summary>Ids of the notions asked about on this thread, the latest first.</summary>
    public IReadOnlyList<string> Recent { get; init; } = [];

    /// <summary>Ids of the authors of the last question.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Ids of the authors asked about or heard first, the latest first: who « they » can be.</summary>
    public IReadOnlyList<string> Heard { get; init; } = [];

    /// <summary>The diplomas of the last question.</summary>
    public IReadOnlyList<string> Diplomas { get; init; } = [];

    /// <summary>The words of the last question that name nothing, without its wording.</summary>
    public string Leftover { get; init; } = "";

    /// <summary>Ids of the main passages shown on this topic so far, the latest answer's first.</summary>
    public IReadOnlyList<string> Shown { get; init; } = [];

    /// <summary>Ids of all passages on the first cards shown on this topic so far.</summary>
    public IReadOnlyList<string> Seen { get; init; } = [];

    /// <summary>The questions between which the user was asked to choose; empty after any other answer.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The keys of the topics that the whole conversation has treated, the latest first: not to offer them again.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>Ids of passages found but not yet the main answer, best first.</summary>
    public IReadOnlyList<string> Waiting { get; init; } = [];

    /// <summary>What the card of the last answer shows, in its order: the host puts it here once the card is drawn, until then the first passages.</summary>
    public IReadOnlyList<ShownItem> Screen { get; init; } = [];

    /// <summary>The list from which the last answer took one thing, « le deuxième »; empty after any other answer.</summary>
    public IReadOnlyList<ShownItem> Listed { get; init; } = [];

    /// <summary>The thing within a passage that the last answer told, « la deuxième phrase »; null after any other answer.</summary>
    public TakenPart? Taken { get; init; }

    /// <summary>Ids of the passages and works whose references were asked for last; empty after any other answer.</summary>
    public IReadOnlyList<string> Cited { get; init; } = [];

    /// <summary>The styles in which they were asked for; empty after any other answer.</summary>
    public IReadOnlyList<CitationStyle> Styles { get; init; } = [];

    /// <summary>True where the last answer only told of what stood on screen (its page, its reference): the next message still points at that.</summary>
    public bool ScreenIsKept { get; init; }

    /// <summary>The state once a card stands before the user. One that shows nothing of the dossier (« de rien ») leaves what was shown.</summary>
    /// <param name="shown">The things on the card.</param>
    public ConversationState Showing(IReadOnlyList<ShownItem> shown)
    {
        return ScreenIsKept ? this with { ScreenIsKept = false } : shown.Count > 0 ? this with { Screen = shown } : this;
    }

    /// <summary>The messages of the thread with one more; the oldest ones go.</summary>
    internal IReadOnlyList<string> AskedThen(string message)
    {
        return [.. Asked.Append(message).TakeLast(LongestThread)];
    }
}
