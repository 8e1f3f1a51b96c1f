using Partenariat.Corpus;
using Partenariat.Dialogs.Acts;
using Partenariat.Dialogs.Ranking;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Turns;

/// <summary>Reads a message in its conversation, once.</summary>
internal sealed class TurnReader
{
    private readonly Edition _edition;
    private readonly MessageReader _messages;
    private readonly AskedReader _asked;
    private readonly ThreadArticles _articles;
    private readonly ThreadLaws _laws;
    private readonly ThreadPeople _people;
    private readonly PassageRanker _ranker;

    /// <summary>Prepares the readers of an edition, with the models of acts and passages.</summary>
    public TurnReader(Edition edition, DossierIndex index, ActModel acts, RankModel ranks)
    {
        _edition = edition;
        _messages = new MessageReader(index.Recognizer, acts);
        _asked = new AskedReader(edition, index, acts);
        _articles = new ThreadArticles(edition);
        _laws = new ThreadLaws(edition);
        _people = new ThreadPeople(edition);
        _ranker = new PassageRanker(edition, _asked, ranks);
    }

    /// <summary>Reads the message after what was said before.</summary>
    public Turn Read(string message, ConversationState state)
    {
        var asked = _asked.Read(_messages.Read(message));
        var before = WholeQuestions.Is(asked) ? null : Discussion.Of(state, _edition);
        asked = _laws.Complete(_articles.Complete(asked, before), before);
        asked = _people.Complete(ThreadAuthors.Complete(asked, before, state.Authors), before, state.Heard);
        return new Turn
        {
            Asked = asked,
            Before = before,
            State = state,
            Ranked = new Lazy<PassageRanking>(() => _ranker.Rank(asked, before)),
            Situation = Situations.Of(asked, before),
        };
    }
}
