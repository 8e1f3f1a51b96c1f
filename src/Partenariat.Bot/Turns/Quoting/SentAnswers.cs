using System.Text.Json.Serialization;
using Microsoft.Bot.Builder;
using Partenariat.BotFramework;

namespace Partenariat.Bot.Turns.Quoting;

/// <summary>Which questions the last answers of a conversation belong to, by the ids that the channel gave the answers.</summary>
internal sealed class SentAnswers(ConversationState conversation)
{
    /// <summary>What it keeps of a conversation.</summary>
    public static readonly StateProperty Property = new("answers", typeof(List<SentAnswer>));

    private const int Most = 12;
    private const int MostCharacters = 8_000;

    private readonly IStatePropertyAccessor<List<SentAnswer>> _answers = conversation.CreateProperty<List<SentAnswer>>(Property.Name);

    /// <summary>Notes an answer, also one that takes the place of another; the oldest ones go.</summary>
    /// <param name="turn">The turn in which it was sent.</param>
    /// <param name="id">The id of the channel; nothing is noted without one.</param>
    /// <param name="asked">The messages that lead to it from a new conversation.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task NoteAsync(ITurnContext turn, string? id, IReadOnlyList<string> asked, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(id))
        {
            return;
        }

        var answers = await _answers.GetAsync(turn, () => [], cancellationToken);
        answers.RemoveAll(answer => answer.Id == id);
        answers.Insert(0, new SentAnswer(id, asked));
        var kept = 0;
        await _answers.SetAsync(turn, [.. answers.Take(Most).TakeWhile(answer => (kept += answer.Length) <= MostCharacters)], cancellationToken);
    }

    /// <summary>The messages that lead to an answer; null where it is not known, or no more.</summary>
    public async Task<IReadOnlyList<string>?> FindAsync(ITurnContext turn, string id, CancellationToken cancellationToken)
    {
        return (await _answers.GetAsync(turn, () => [], cancellationToken)).Find(answer => answer.Id == id)?.Asked;
    }

    private sealed record SentAnswer(string Id, IReadOnlyList<string> Asked)
    {
        [JsonIgnore]
        public int Length => Id.Length + Asked.Sum(message => message.Length);
    }
}
