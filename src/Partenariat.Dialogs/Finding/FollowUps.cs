using System.Collections.Concurrent;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Finding;

/// <summary>
/// Chooses the follow-ups of an answer. A suggestion is a promise: only those are offered that the bot itself answers
/// as they say, and none whose answer this conversation has seen.
/// </summary>
/// <param name="edition">The edition.</param>
/// <param name="suggester">Proposes.</param>
/// <param name="recognizer">Tells what a passage names.</param>
/// <param name="ask">Answers a question asked alone.</param>
internal sealed class FollowUps(Edition edition, Suggester suggester, EntityRecognizer recognizer, Func<string, Answer> ask)
{
    private const int Most = 4;
    private const int MostOfOneKind = 2;

    private readonly HashSet<string> _stock = suggester.FirstQuestions.Select(suggestion => suggestion.Question).ToHashSet(StringComparer.Ordinal);
    // By the questions: they are made of the names of the edition.
    private readonly ConcurrentDictionary<string, string> _plain = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _kept = new(StringComparer.Ordinal);

    /// <summary>The answer with the follow-ups to offer; where it is a no, it says what they are.</summary>
    /// <param name="answer">The answer with what its dialog proposes.</param>
    /// <param name="thread">For a follow-up that found nothing: the passages that it follows.</param>
    /// <param name="told">The keys of the topics already treated in the conversation, this one included.</param>
    public Answer Offer(Answer answer, IReadOnlyList<Passage> thread, IReadOnlyCollection<string> told)
    {
        var asked = answer.Asked.Select(PlainWords.Joined).ToHashSet(StringComparer.Ordinal);
        var shown = answer.Passages.Count > 0 ? answer.Passages : thread;
        var near = Choose(answer.Suggestions.Where(suggestion => !_stock.Contains(suggestion.Question)).Concat(suggester.AboutPassages(shown)), asked, told);
        var offered = near.Count > 0 ? near : Choose(suggester.Samples, asked, told);
        return answer with
        {
            Suggestions = offered,
            Message = answer.Kind == AnswerKind.NotFound && offered.Count > 0 ? $"{answer.Message} {Invitation(near.Count > 0)}" : answer.Message,
        };
    }

    private static string Invitation(bool isNear)
    {
        return French.Set(
            isNear
                ? "Voici des questions proches auxquelles le dossier répond."
                : "Voici des exemples de questions auxquelles le dossier répond.");
    }

    private List<Suggestion> Choose(IEnumerable<Suggestion> proposed, HashSet<string> asked, IReadOnlyCollection<string> told)
    {
        var chosen = new List<Suggestion>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var suggestion in proposed)
        {
            var key = suggestion.Topic?.Key;
            if ((key is not null && told.Contains(key))
                || asked.Contains(_plain.GetOrAdd(suggestion.Question, PlainWords.Joined))
                || !seen.Add(key ?? suggestion.Question))
            {
                continue;
            }

            var isOneTooMany = suggestion.Topic is { } topic && chosen.Count(other => other.Topic?.Kind == topic.Kind) >= MostOfOneKind;
            if (!isOneTooMany && IsKept(suggestion))
            {
                chosen.Add(suggestion);
            }

            if (chosen.Count == Most)
            {
                break;
            }
        }

        return chosen;
    }

    private bool IsKept(Suggestion suggestion)
    {
        return _kept.GetOrAdd(
            suggestion.Question,
            question => suggestion.Topic is { } topic ? topic.IsTreatedBy(ask(question), SpeaksOf) : ask(question).Passages.Count > 0);
    }

    // The editors say what a passage treats; a reader expects it to define the notion, or to name it.
    private bool SpeaksOf(Passage passage, string notion)
    {
        return passage.Notions.Contains(notion, StringComparer.Ordinal)
            && (edition.FindNotion(notion)?.Definitions.Contains(passage.Id, StringComparer.Ordinal) == true
                || recognizer.Recognize(passage.Text).Ids(EntityKind.Notion).Contains(notion, StringComparer.Ordinal));
    }
}
