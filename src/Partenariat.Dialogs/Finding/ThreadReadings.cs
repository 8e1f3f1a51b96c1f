using Partenariat.Dialogs.Reading;
using Partenariat.Search;

namespace Partenariat.Dialogs.Finding;

/// <summary>The ways in which a message can be meant after what was said before it, the likeliest first.</summary>
internal sealed class ThreadReadings(Continuation continuation, PassageFinder finder)
{
    // Own words of this weight say by themselves what is asked.
    private const double SomeWords = 0.5;

    // The share of its own words that a passage must hold to be what a message is about, and under which it is not.
    private const double Most = 0.6;
    private const double Few = 0.3;

    // A voice's own rare word: « l'histoire de dictature, là ».
    private const double RareWord = 0.6;

    private const Frame SaysWhatItWants =
        Frame.FollowUp | Frame.Correction | Frame.Definition | Frame.Contrast | Frame.Source | Frame.Law | Frame.Bibliography | Frame.Who | Frame.Says | Frame.Person;

    /// <summary>The readings of a follow-up.</summary>
    /// <param name="question">The message as it stands.</param>
    /// <param name="state">The conversation before it.</param>
    /// <returns>At least one; each is to be tried where those before it find nothing.</returns>
    public IReadOnlyList<Question> Readings(Question question, ConversationState state)
    {
        var complete = continuation.Complete(question, state);
        if (!question.NamesSomething
            && !question.Asks(SaysWhatItWants)
            && !ThreadWords.MeanTheSubject(question.Plain)
            && Relevance.Weight(question.LeftoverTerms) >= SomeWords
            && Share(question, complete) == 0)
        {
            // « il fait quel temps ? » has a pronoun, and nothing of what was spoken of.
            return [question];
        }

        if (complete.Authors.Count == question.Authors.Count)
        {
            return [complete, question];
        }

        // The voice was carried over. Where it says nothing of this, and somebody else does, it was not meant.
        var voiceless = complete with { Authors = question.Authors, Unheard = complete.Authors };
        var isAnothers = !Pronouns.NameAPerson(question.Plain)
            && Relevance.Weight(question.LeftoverTerms) >= SomeWords
            && LargestShare(question, complete) < Few
            && Share(question, voiceless) >= Most;
        return isAnothers ? [voiceless, complete, question] : [complete, voiceless, question];
    }

    /// <summary>How a message that does not look like a follow-up, and finds nothing by itself, may be meant.</summary>
    /// <param name="question">The message as it stands.</param>
    /// <param name="state">The conversation before it.</param>
    /// <returns>The reading, or null where there is none.</returns>
    public Question? LateReading(Question question, ConversationState state)
    {
        if (state.Kind is null
            || question.NamesSomething
            || Continuation.IsNoise(question)
            || question.Absent.Count > 0
            || ForeignNames.AreIn(question.Recognition, question.LeftoverTerms))
        {
            return null;
        }

        if (state.Authors.Count > 0)
        {
            var voiced = question with { Authors = state.Authors };
            var held = finder.Find(voiced) is [var best, ..] ? best.MatchedTerms : [];
            if (question.LeftoverTerms.Any(term => term.Weight >= RareWord && held.Contains(term.Surface, StringComparer.Ordinal)))
            {
                return voiced;
            }
        }

        return ThreadWords.BeginWithThis(question.Plain) ? continuation.Complete(question, state) : null;
    }

    // The share of a message's own words, by weight, that the best passage of a reading holds.
    private double Share(Question own, Question reading)
    {
        return finder.Find(reading) is [var best, ..] ? Share(own, best) : 0;
    }

    private double LargestShare(Question own, Question reading)
    {
        return finder.Find(reading).Select(hit => Share(own, hit)).DefaultIfEmpty(0).Max();
    }

    private static double Share(Question own, SearchHit hit)
    {
        var held = own.LeftoverTerms.Where(term => hit.MatchedTerms.Contains(term.Surface, StringComparer.Ordinal)).ToList();
        return Relevance.Weight(held) / Relevance.Weight(own.LeftoverTerms);
    }
}
