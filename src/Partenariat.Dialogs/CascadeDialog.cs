using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Kinds;
using Partenariat.Dialogs.Reading;
using Partenariat.Search;
using Partenariat.Search.Quotations;

namespace Partenariat.Dialogs;

/// <summary>Answers messages about one edition. Thread-safe; holds the index, so one for the life of an edition.</summary>
internal sealed class CascadeDialog : IDisposable
{
    private const int MostRemembered = 40;
    private const int MostRecent = 4;

    // So many passages stand on the first card of an answer.
    private const int FirstCard = 3;

    private readonly DossierIndex _index;
    private readonly QuestionReader _reader;
    private readonly Continuation _continuation;
    private readonly ThreadReadings _thread;
    private readonly SmalltalkDialog _smalltalk;
    private readonly QuotationDialog _quotation;
    private readonly SameTopicDialog _sameTopic;
    private readonly CitationDialog _citation;
    private readonly WorksDialog _works;
    private readonly IReadOnlyList<IAnswerDialog> _dialogs;
    private readonly NotFoundDialog _notFound;
    private readonly FollowUps _followUps;

    /// <summary>Builds the index and the ways of answering.</summary>
    public CascadeDialog(Edition edition)
    {
        var recognizer = new EntityRecognizer(edition);
        var checker = QuotationChecker.Build(edition);
        _index = DossierIndex.Build(edition);
        var finder = new PassageFinder(_index);
        var suggester = new Suggester(edition);
        Edition = edition;
        _reader = new QuestionReader(edition, recognizer, _index);
        _continuation = new Continuation(edition, _index);
        _thread = new ThreadReadings(_continuation, finder);
        _smalltalk = new SmalltalkDialog(suggester);
        _quotation = new QuotationDialog(checker, recognizer, suggester);
        _sameTopic = new SameTopicDialog(edition, finder, new PersonDialog(edition, suggester), suggester);
        _works = new WorksDialog(edition, suggester);
        _citation = new CitationDialog(edition, _reader, suggester);
        var contrasts = new ContrastFinder(edition, _index);
        var debates = new DebateFinder(edition, _index);
        _notFound = new NotFoundDialog(edition, new NearQuestions(edition, recognizer, contrasts, debates, finder, suggester));
        _followUps = new FollowUps(edition, suggester, recognizer, AnswerAlone);
        _dialogs =
        [
            new ColophonDialog(edition, finder, suggester),
            new AbsentDialog(finder, _notFound),
            new ClarifyDialog(edition, suggester),
            new PersonDialog(edition, suggester),
            new TestimonyDialog(edition, finder, suggester),
            new CurriculumDialog(edition, finder, suggester),
            _works,
            new BibliographyDialog(edition, finder, suggester),
            new SourceDialog(edition, finder, suggester),
            new LawDialog(edition, finder, suggester),
            new SectionDialog(edition, suggester),
            new ComparedAuthorsDialog(edition, finder, suggester),
            new DebateDialog(edition, debates, contrasts, finder),
            new ContrastDialog(edition, contrasts, finder, suggester),
            new DefinitionDialog(edition, finder, suggester),
            new AuthorDialog(edition, finder, suggester),
            new PassagesDialog(edition, finder, suggester),
        ];
    }

    /// <summary>The edition.</summary>
    public Edition Edition { get; }

    /// <summary>Answers one message; never throws for its content.</summary>
    /// <param name="message">What the user typed. Not trusted.</param>
    /// <param name="state">What the last turn gave back, or <see cref="ConversationState.Empty"/>.</param>
    public Reply Answer(string message, ConversationState state)
    {
        if (Choosing.Read(message, state.Choices) is { } chosen)
        {
            return Answer(chosen, ConversationState.Empty);
        }

        return _citation.TryReply(message, state, rest => AnswerInWords(rest, state)) ?? AnswerInWords(message, state);
    }

    private Reply AnswerInWords(string message, ConversationState state)
    {
        var question = _reader.Read(message);
        if (_sameTopic.TryRequest(question, state) is { } requested)
        {
            requested = _followUps.Offer(
                requested with { Asked = state.AskedThen(message) },
                [.. state.Shown.Select(Edition.FindPassage).OfType<Passage>()],
                state.Told);
            // The thread stays where it was; of several passages, the one picked is spoken of from here on.
            var picked = requested.Passages.Count == 1 ? requested.Passages.Select(passage => passage.Id) : [];
            return new Reply(requested, state with { Asked = requested.Asked, Shown = [.. picked.Concat(state.Shown).Distinct(StringComparer.Ordinal).Take(MostRemembered)] });
        }

        if (_smalltalk.TryAnswer(question) is { } smalltalk)
        {
            return new Reply(_followUps.Offer(smalltalk with { Asked = [message] }, [], state.Told), state);
        }

        var followsUp = false;
        var answer = _quotation.TryAnswer(question);
        if (answer is null)
        {
            answer = _works.TryAnswer(question, state) ?? _sameTopic.TryAnswer(question, state);
            followsUp = answer is not null;
        }

        if (answer is null)
        {
            followsUp = Continuation.IsFollowUp(question, state);
            (question, answer) = followsUp ? AnswerOnThread(question, state) : (question, TryTopic(question));
            if (!followsUp && answer is null or { Kind: AnswerKind.NotFound } && _thread.LateReading(question, state) is { } late && TryTopic(late) is { Kind: not AnswerKind.NotFound } found)
            {
                (followsUp, question, answer) = (true, late, found);
            }

            if (answer is null or { Kind: AnswerKind.NotFound }
                && LastClause.Of(message) is { } clause
                && _reader.Read(clause) is var ending
                && LastClause.IsWhole(ending)
                && TryTopic(ending) is { Kind: not AnswerKind.NotFound } end)
            {
                (question, answer) = (ending, end);
            }

            answer ??= AnswerWithoutTopic(question);
        }

        if (question.Excluded.Count > 0)
        {
            answer = answer with { Passages = [.. answer.Passages.OrderBy(passage => Voices.Of(passage, question.Excluded) ? 1 : 0)] };
        }

        if (followsUp && question.Asks(Frame.Another))
        {
            answer = answer with { Passages = [.. answer.Passages.OrderBy(passage => state.Shown.Contains(passage.Id) ? 1 : 0)] };
        }

        IReadOnlyList<string> asked = followsUp ? state.AskedThen(message) : [message];
        IReadOnlyList<string> told = Topic.Of(answer, question.Authors) is { } topic ? [topic.Key, .. state.Told.Where(key => key != topic.Key).Take(MostRemembered)] : state.Told;
        IReadOnlyList<Passage> thread = followsUp ? [.. state.Shown.Select(Edition.FindPassage).OfType<Passage>()] : [];
        answer = _followUps.Offer(answer with { Asked = asked }, thread, told);
        // A no leaves the thread as it was: « et selon Damon ? » goes on from what was found before it.
        var kept = answer.Kind == AnswerKind.NotFound && state.Kind is not null;
        return new Reply(answer, kept ? state : Remember(question, answer, followsUp ? state : ConversationState.Empty) with { Told = told });
    }

    // What a suggestion would get; what would be suggested after it does not matter.
    private Answer AnswerAlone(string message)
    {
        var question = _reader.Read(message);
        return _smalltalk.TryAnswer(question) ?? _quotation.TryAnswer(question) ?? TryTopic(question) ?? AnswerWithoutTopic(question);
    }

    private Answer? TryTopic(Question question)
    {
        return _dialogs.Select(dialog => dialog.TryAnswer(question)).FirstOrDefault(found => found is not null);
    }

    private Answer AnswerWithoutTopic(Question question)
    {
        return _smalltalk.TryChat(question) ?? _notFound.TryAnswer(question);
    }

    /// <summary>The passages that fit some words best, whatever would be answered to them: for a search.</summary>
    /// <param name="words">What the user typed. Not trusted.</param>
    /// <param name="most">How many passages at most.</param>
    public IReadOnlyList<Passage> Search(string words, int most)
    {
        return [.. _index.Search(PassageFinder.Request(_reader.Read(words)), most).Select(hit => hit.Passage)];
    }

    /// <summary>How a message would be read, for maintainers.</summary>
    /// <param name="message">The message.</param>
    /// <param name="state">The conversation before it.</param>
    /// <param name="hits">How many hits to explain.</param>
    public Explanation Explain(string message, ConversationState state, int hits = 10)
    {
        var question = _reader.Read(message);
        var followsUp = Continuation.IsFollowUp(question, state);
        question = followsUp ? _continuation.Complete(question, state) : question;
        return new Explanation(question, followsUp, _index.Explain(PassageFinder.Request(question), hits));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _index.Dispose();
    }

    private (Question Question, Answer? Answer) AnswerOnThread(Question question, ConversationState state)
    {
        var readings = _thread.Readings(question, state);
        foreach (var reading in readings)
        {
            if (TryTopic(reading) is { Kind: not AnswerKind.NotFound } answer)
            {
                return (reading, Continuation.Unheard(reading, Edition) is { } remark ? answer with { Remarks = [remark, .. answer.Remarks] } : answer);
            }
        }

        return (readings[0], TryTopic(readings[0]));
    }

    private static ConversationState Remember(Question question, Answer answer, ConversationState before)
    {
        var main = answer.Passages.Take(1).Select(passage => passage.Id);
        var seen = answer.Passages.Take(FirstCard).Select(passage => passage.Id);
        return new ConversationState
        {
            Kind = answer.Kind,
            Asked = answer.Asked,
            Notions = answer.Notions,
            Recent = [.. answer.Notions.Reverse().Concat(before.Recent).Distinct(StringComparer.Ordinal).Take(MostRecent)],
            Authors = question.Authors.Count > 0 ? question.Authors : before.Authors,
            Diplomas = question.Diplomas,
            Leftover = question.Leftover.Trim() is { Length: > 0 } leftover ? leftover : before.Leftover,
            Shown = [.. main.Concat(before.Shown).Distinct(StringComparer.Ordinal).Take(MostRemembered)],
            Seen = [.. seen.Concat(before.Seen).Distinct(StringComparer.Ordinal).Take(MostRemembered)],
            Choices = [.. answer.Choices.Select(choice => choice.Question)],
            Waiting = [.. answer.Passages.Skip(1).Select(passage => passage.Id).Take(MostRemembered)],
        };
    }
}
