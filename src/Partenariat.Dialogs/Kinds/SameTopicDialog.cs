using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;

namespace Partenariat.Dialogs.Kinds;

/// <summary>Follow-ups about what was just shown: « la source ? », « développe », « un autre avis ? ».</summary>
internal sealed class SameTopicDialog(Edition edition, PassageFinder finder, PersonDialog person, Suggester suggester)
{
    private const int MostSides = 4;
    private const int OnScreen = 4;
    private const string ExampleWord = "exemple";

    /// <summary>Answers a message that is only about the answer on screen: « plus court », « la page ? », « qui a raison ? ».</summary>
    /// <returns>The answer, or null where the message is about something else.</returns>
    public Answer? TryRequest(Question question, ConversationState state)
    {
        var (request, place) = AboutTheAnswer.Read(question.Plain);
        var shown = state.Shown.Take(1).Concat(state.Waiting).Select(edition.FindPassage).OfType<Passage>().ToList();
        if (request == AnswerRequest.None || shown.Count == 0 || question.NamesSomething)
        {
            return null;
        }

        var meant = place switch
        {
            null => shown[0],
            AboutTheAnswer.TheOther => shown.Find(passage => !passage.Authors.SequenceEqual(shown[0].Authors)) ?? shown.ElementAtOrDefault(1),
            Ordinals.Last => shown[Math.Min(shown.Count, OnScreen) - 1],
            _ => shown.ElementAtOrDefault(place.Value),
        };
        return meant is null ? null : request switch
        {
            AnswerRequest.Shorter => Shortest(state, place is null ? [.. shown.Take(OnScreen)] : [meant]),
            AnswerRequest.Reference => Source(state, [meant]),
            AnswerRequest.Verdict => Sides(state, shown),
            _ => Again(state, [meant]),
        };
    }

    /// <summary>Answers from what was shown before.</summary>
    /// <returns>The answer, or null where the message has a topic of its own.</returns>
    public Answer? TryAnswer(Question question, ConversationState state)
    {
        var passages = state.Shown.Select(edition.FindPassage).OfType<Passage>().ToList();
        var ownTopic = question.NamesSomething || Relevance.Weight(question.LeftoverTerms) >= Relevance.Telling;
        if (passages.Count == 0 || ownTopic)
        {
            return null;
        }

        return question switch
        {
            _ when question.Asks(Frame.OtherOpinion) => OtherOpinion(question, state, passages),
            _ when question.Asks(Frame.Again) => Again(state, passages),
            _ when question.Asks(Frame.Person) && Speaker(passages[0]) is { } speaker => person.TryAnswer(question with { Authors = [speaker] }),
            _ when question.Asks(Frame.Source) && ThreadWords.Year(question.Plain) is null => Source(state, passages),
            _ when question.Asks(Frame.More) => More(question, state, passages),
            _ => null,
        };
    }

    // A quotation cannot be said in other words; the shortest one on the subject is the plainest.
    private Answer Shortest(ConversationState state, List<Passage> shown)
    {
        var quotable = shown.Where(passage => passage.Authors.Count > 0 && !IsReference(passage)).ToList();
        var shortest = (quotable.Count > 0 ? quotable : shown).MinBy(passage => passage.Text.Length)!;
        return Again(state, [shortest]) with
        {
            Title = French.Set("Au plus court"),
            Message = French.Set("Je cite mot à mot, sans reformuler. Voici le passage le plus court sur ce sujet."),
        };
    }

    private Answer Sides(ConversationState state, List<Passage> shown)
    {
        return new PassagesAnswer
        {
            Title = French.Set("À vous de juger"),
            Message = French.Set("Le bot ne tranche pas : il cite."),
            Notions = state.Notions,
            Passages = [.. shown.Where(passage => !IsReference(passage)).DistinctBy(passage => passage.Authors.Count > 0 ? passage.Authors[0].Id : passage.Id).Take(MostSides)],
            Suggestions = suggester.AboutPassages(shown),
            Why = French.Set("passages montrés juste avant"),
        };
    }

    private static string? Speaker(Passage shown)
    {
        return Voices.All(shown).Select(author => author.Id).FirstOrDefault();
    }

    private Answer Source(ConversationState state, List<Passage> shown)
    {
        return new SourceAnswer
        {
            Title = French.Set("Source et référence"),
            Notions = state.Notions,
            Passages = [.. References(shown[0]), shown[0]],
            Suggestions = suggester.AboutPassages(shown),
            Why = French.Set("source du passage montré juste avant"),
        };
    }

    // The dossier's own sentence about somebody: what is asked for is the work that it presents.
    private IEnumerable<Passage> References(Passage shown)
    {
        var presented = shown.About.Select(author => author.Id).ToList();
        return shown.Source.Id != Edition.OwnSourceId
            ? []
            : edition.Apparatus
                .Where(text => text.IsSourceLine && text.Source.AuthorIds.Intersect(presented, StringComparer.Ordinal).Any())
                .OrderBy(text => text.Section.Id == shown.Section.Id ? 0 : 1)
                .Take(1);
    }

    private Answer Again(ConversationState state, List<Passage> shown)
    {
        return OfTheThread(state) with
        {
            Title = French.Set("Le texte exact"),
            Notions = state.Notions,
            Passages = [shown[0]],
            Suggestions = suggester.AboutPassages(shown),
            Why = French.Set("passage montré juste avant"),
        };
    }

    private Answer More(Question question, ConversationState state, List<Passage> shown)
    {
        var main = shown[0];
        var known = ThreadWords.AskForSomethingElse(question.Plain) ? state.Seen : state.Shown;
        var waiting = state.Waiting.Select(edition.FindPassage).OfType<Passage>().ToList();
        var sameWork = edition.Passages
            .Where(passage => passage.Source.Id == main.Source.Id && passage.Parent is null && (IsReference(main) || passage.Order > main.Order));
        var voices = Voices.All(main).ToList();
        // A lead-in is followed by the words that it announces; then the same voices go on.
        IEnumerable<Passage> candidates = edition.Passages
            .Where(passage => main.Kind == PassageKind.Commentary && passage.Section.Id == main.Section.Id && passage.Order > main.Order && passage.Authors.Intersect(main.About).Any())
            .Take(1)
            .Concat(waiting.OrderByDescending(passage => passage.Authors.Intersect(voices).Any()))
            .Concat(sameWork);
        if (ThreadWords.AskForAnExample(question.Plain))
        {
            candidates = Examples(state, main).Concat(candidates);
        }

        var next = candidates
            .Where(passage => !IsReference(passage) && !known.Contains(passage.Id, StringComparer.Ordinal))
            .DistinctBy(passage => passage.Id)
            .ToList();
        return Show(state, next, French.Set("suite du même sujet"), "Le dossier n'en dit pas plus sur ce sujet.");
    }

    // The word says what is looked for, among what the same people say.
    private IEnumerable<Passage> Examples(ConversationState state, Passage main)
    {
        var names = string.Join(' ', state.Notions.Select(edition.FindNotion).OfType<Notion>().Select(notion => notion.Label));
        var authors = Voices.All(main).Select(author => author.Id).ToList();
        return finder.Find(ExampleWord, names, state.Notions, authors)
            .Where(hit => hit.MatchedTerms.Contains(ExampleWord, StringComparer.Ordinal))
            .Select(hit => hit.Passage);
    }

    private static bool IsReference(Passage passage)
    {
        return passage.IsSourceLine || passage.Kind == PassageKind.Reference;
    }

    private Answer OtherOpinion(Question question, ConversationState state, List<Passage> shown)
    {
        var heard = shown.SelectMany(Voices.All).Select(author => author.Id).ToHashSet(StringComparer.Ordinal);
        var names = string.Join(' ', state.Notions.Select(edition.FindNotion).OfType<Notion>().Select(notion => notion.Label));
        var found = finder.Find(question with { Content = $"{state.Leftover} {names}", Notions = state.Notions, Authors = [] })
            .Select(hit => hit.Passage);
        var next = state.Waiting.Select(edition.FindPassage).OfType<Passage>()
            .Concat(found)
            .Where(passage => passage.Authors.Count > 0 && passage.Kind is not (PassageKind.Note or PassageKind.Reference) && !passage.Authors.Any(author => heard.Contains(author.Id)))
            .DistinctBy(passage => passage.Id)
            .ToList();
        return Show(state, next, French.Set("autre auteur sur le même sujet"), "Le dossier ne donne pas d'autre avis sur ce sujet.");
    }

    private Answer Show(ConversationState state, List<Passage> next, string why, string otherwise)
    {
        return next.Count == 0
            ? new NotFoundAnswer
            {
                Absence = Absence.Absent,
                Title = French.Set("Rien de plus"),
                Message = French.Set(otherwise),
                Notions = state.Notions,
                Suggestions = suggester.FirstQuestions,
                Why = why,
            }
            : OfTheThread(state) with
            {
                Title = French.Set("Ce que dit le dossier"),
                Notions = state.Notions,
                Passages = next,
                Suggestions = suggester.AboutPassages(next),
                Why = why,
            };
    }

    private static Answer OfTheThread(ConversationState state)
    {
        return state.Kind switch
        {
            AnswerKind.Definition => new DefinitionAnswer { Title = "", Why = "" },
            AnswerKind.Author => new AuthorAnswer { Title = "", Why = "" },
            _ => new PassagesAnswer { Title = "", Why = "" },
        };
    }
}
