using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;

namespace Partenariat.Dialogs.Kinds;

/// <summary>Follow-ups about what was just shown: « la source ? », « développe », « un autre avis ? ».</summary>
internal sealed class SameTopicDialog(Edition edition, PassageFinder finder, PersonDialog person, Suggester suggester)
{
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

    private static string? Speaker(Passage shown)
    {
        return Voices.All(shown).Select(author => author.Id).FirstOrDefault();
    }

    private Answer Source(ConversationState state, List<Passage> shown)
    {
        return new Answer
        {
            Kind = AnswerKind.Source,
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
        return new Answer
        {
            Kind = state.Kind ?? AnswerKind.Passages,
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
        var next = waiting.OrderByDescending(passage => Voices.Of(passage, [.. main.Authors.Select(author => author.Id)]))
            .Concat(sameWork)
            .Where(passage => !IsReference(passage) && !known.Contains(passage.Id, StringComparer.Ordinal))
            .DistinctBy(passage => passage.Id)
            .ToList();
        return Show(state, next, French.Set("suite du même sujet"), "Le dossier n'en dit pas plus sur ce sujet.");
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
            .Where(passage => passage.Authors.Count > 0 && !passage.Authors.Any(author => heard.Contains(author.Id)))
            .DistinctBy(passage => passage.Id)
            .ToList();
        return Show(state, next, French.Set("autre auteur sur le même sujet"), "Le dossier ne donne pas d'autre avis sur ce sujet.");
    }

    private Answer Show(ConversationState state, List<Passage> next, string why, string otherwise)
    {
        return next.Count == 0
            ? new Answer
            {
                Kind = AnswerKind.NotFound,
                Absence = Absence.Absent,
                Title = French.Set("Rien de plus"),
                Message = French.Set(otherwise),
                Notions = state.Notions,
                Suggestions = suggester.FirstQuestions,
                Why = why,
            }
            : new Answer
            {
                Kind = state.Kind is AnswerKind.Definition or AnswerKind.Author ? state.Kind.Value : AnswerKind.Passages,
                Title = French.Set("Ce que dit le dossier"),
                Notions = state.Notions,
                Passages = next,
                Suggestions = suggester.AboutPassages(next),
                Why = why,
            };
    }
}
