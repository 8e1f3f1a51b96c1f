using Partenariat.Corpus;
using Partenariat.Dialogs.Acts;
using Partenariat.Dialogs.Ranking;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Turns;

/// <summary>Reads a message in its conversation, once.</summary>
internal sealed class TurnReader(Edition edition, DossierIndex index, ActModel acts, RankModel ranks)
{
    private readonly MessageReader _messages = new(index.Recognizer, acts);
    private readonly AskedReader _asked = new(edition, index, acts);
    private readonly PassageRanker _ranker = new(edition, new AskedReader(edition, index, acts), ranks);

    /// <summary>Reads the message after what was said before.</summary>
    public Turn Read(string message, ConversationState state)
    {
        var asked = _asked.Read(_messages.Read(message));
        var before = WholeQuestions.Is(asked) ? null : Discussion.Of(state, edition);
        return new Turn
        {
            Asked = asked,
            Before = before,
            State = state,
            Ranking = _ranker.Rank(asked, before),
            Situation = Situations.Of(asked, before),
        };
    }
}
