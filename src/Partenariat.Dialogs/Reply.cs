using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs;

/// <summary>The outcome of a turn.</summary>
/// <param name="Answer">What to say.</param>
/// <param name="State">What to keep for the next turn.</param>
public sealed record Reply(Answer Answer, ConversationState State);
