using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Search;

namespace Partenariat.Dialogs.Reading;

/// <summary>Fills what a follow-up leaves out with what the last question was about.</summary>
internal sealed class Continuation(Edition edition, DossierIndex index)
{
    // A question of its own seldom has fewer words that tell something.
    private const double ShortLeftover = 0.5;

    private const int FewWords = 3;

    // What « que faire alors ? » asks for.
    private const string WhatToDo = "solutions propositions";

    // With so many words of its own, a follow-up needs none of the question before.
    private const double LongLeftover = 0.6;

    // A follow-up that says what kind of answer it wants does not take over that of the last one.
    private const Frame AnotherKind =
        Frame.Definition | Frame.Contrast | Frame.Law | Frame.Source | Frame.Bibliography | Frame.Debate | Frame.Curriculum | Frame.Testimony;

    /// <summary>True where the message makes sense only after another one.</summary>
    public static bool IsFollowUp(Question question, ConversationState state)
    {
        if (state.Kind is null || IsNoise(question) || (question.Absent.Count > 0 && !question.NamesSomething))
        {
            return false;
        }

        var isShort = Relevance.Weight(question.LeftoverTerms) < ShortLeftover;
        var hasPronoun = ThreadWords.HavePronoun(question.Plain);
        return question.Asks(Frame.FollowUp | Frame.Correction)
            || (question.Asks(Frame.Says) && question.Notions.Count == 0 && question.Authors.Count > 0 && isShort)
            || (question.Asks(Frame.Says) && hasPronoun && question.Authors.Count + question.Laws.Count + question.Sources.Count + question.Diplomas.Count == 0)
            || (!question.NamesSomething && ((isShort && (hasPronoun || ThreadWords.AskTheDifference(question.Plain)))
                || ThreadWords.ReferBack(question.Plain)
                || ThreadWords.MeanTheSubject(question.Plain)
                || Pronouns.NameAPerson(question.Plain)
                || ThreadWords.AreBareQuestion(question.Plain)));
    }

    /// <summary>True for « il il il il ».</summary>
    public static bool IsNoise(Question question)
    {
        var words = question.Plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > FewWords && words.Distinct(StringComparer.Ordinal).Count() <= 2;
    }

    /// <summary>The question made whole.</summary>
    public Question Complete(Question question, ConversationState state)
    {
        var before = state.Shown.Select(edition.FindPassage).FirstOrDefault(passage => passage is not null);
        var authors = Voice(question, state, before);
        var works = WorksOfYear(question, authors.Count > 0 ? authors : Speakers(before));
        var notions = Subject(question, state);
        var keepsSubject = question.Notions.Count == 0;
        var saysMuch = Relevance.Weight(question.LeftoverTerms) >= LongLeftover && !ThreadWords.MeanTheSubject(question.Plain);
        var leftover = keepsSubject && !saysMuch ? $"{question.Leftover} {state.Leftover}" : question.Leftover;
        leftover = ThreadWords.AskWhatToDo(question.Plain) ? WhatToDo
            : works.Count > 0 ? ThreadWords.WithoutYear(leftover)
            : leftover;
        var names = notions.Select(edition.FindNotion).OfType<Notion>().Select(notion => notion.Label);
        var content = $"{leftover} {string.Join(' ', names)}";
        return question with
        {
            Frames = (question.Frames & ~Frame.FollowUp) | FrameOf(state.Kind, question),
            Notions = notions,
            Authors = authors,
            Unheard = authors.Count == 0 && IsLeftForANotion(question, state) ? [.. state.Authors.Except(question.Excluded, StringComparer.Ordinal)] : [],
            Sources = works.Count > 0 ? works : question.Sources,
            Laws = works.Count > 0 ? [] : question.Laws,
            Diplomas = question.Diplomas.Count == 0 && state.Kind == AnswerKind.Curriculum && !question.Asks(AnotherKind) ? state.Diplomas : question.Diplomas,
            Before = before,
            OwnWords = [.. question.LeftoverTerms.Where(term => term.Weight > 0).Select(term => term.Surface)],
            WantsAnother = question.Asks(Frame.FollowUp | Frame.Another) && !ThreadWords.ReferBack(question.Plain),
            Leftover = leftover,
            LeftoverTerms = index.Terms(leftover),
            Content = content,
            Terms = index.Terms(content),
        };
    }

    // « et les CLIC ? » after what an author says: that they say nothing of it is an answer too.
    private static bool IsLeftForANotion(Question question, ConversationState state)
    {
        return state.Kind == AnswerKind.Author
            && question.Notions.Count > 0
            && question.Laws.Count + question.Sources.Count + question.Diplomas.Count == 0
            && !question.Asks(Frame.Who);
    }

    /// <summary>The sentence that says that the author spoken of before is silent on what is asked now, or null.</summary>
    public static string? Unheard(Question question, Edition edition)
    {
        return question.Unheard.Select(edition.FindAuthor).FirstOrDefault(author => author is not null) is { } author
            ? French.Set($"{author.Name} n'en parle pas dans le dossier.")
            : null;
    }

    private IReadOnlyList<string> Subject(Question question, ConversationState state)
    {
        if (question.Notions.Count == 0)
        {
            // « c'est quoi la différence ? » after one notion and then another.
            return question.Asks(Frame.Contrast) && state.Notions.Count < 2 ? [.. state.Recent.Take(2).Reverse()]
                : state.Kind == AnswerKind.Bibliography && question.LeftoverTerms.Count > 0 ? []
                : state.Notions;
        }

        IReadOnlyList<string> named = [.. question.Notions.Select(notion => MoreExact(notion, state)).Distinct(StringComparer.Ordinal)];
        if (question.Asks(Frame.Correction | Frame.Definition))
        {
            return named;
        }

        // « et la coordination ? » adds a side; « et les CLIC, c'est la même chose ? » gives the second one.
        var addsASide = state.Kind == AnswerKind.Contrast && question.Authors.Count == 0;
        return addsASide ? [.. named.Concat(state.Notions).Distinct(StringComparer.Ordinal)]
            : named.Count == 1 && question.Asks(Frame.Contrast) ? [.. named.Concat(state.Notions.Take(1)).Distinct(StringComparer.Ordinal)]
            : named;
    }

    private IReadOnlyList<string> Voice(Question question, ConversationState state, Passage? before)
    {
        if (question.Authors.Count > 0)
        {
            return question.Authors;
        }

        var isMeant = Pronouns.NameAPerson(question.Plain);
        var authors = state.Authors.Count > 0 ? state.Authors : isMeant ? Speakers(before) : [];
        authors = [.. authors.Except(question.Excluded, StringComparer.Ordinal)];
        // « qui en parle ? » asks for whoever does; « et la loi de 1998 ? » names who speaks.
        return question.Asks(Frame.Who) ? []
            : isMeant || SpeaksOf(authors, question.Notions) ? authors
            : question.NamesSomething ? []
            : authors;
    }

    // « et la coopération ? » after « comment Dhume définit le partenariat ? », where he speaks of it.
    private bool SpeaksOf(IReadOnlyList<string> authors, IReadOnlyList<string> notions)
    {
        return notions.Any(notion => edition.Passages.Any(passage =>
            passage.Notions.Contains(notion, StringComparer.Ordinal)
            && passage.Authors.Any(author => authors.Contains(author.Id, StringComparer.Ordinal))));
    }

    private static IReadOnlyList<string> Speakers(Passage? passage)
    {
        return [.. (passage?.Authors ?? []).Select(author => author.Id)];
    }

    // « et celui de 2009 ? » of an author who wrote several works.
    private IReadOnlyList<string> WorksOfYear(Question question, IReadOnlyList<string> authors)
    {
        return ThreadWords.Year(question.Plain) is { } year && question.Notions.Count == 0
            ? [.. edition.Sources.Where(source => source.Year == year && source.AuthorIds.Intersect(authors, StringComparer.Ordinal).Any()).Select(source => source.Id)]
            : [];
    }

    // After a question on « réseau de santé », « ces réseaux » are those.
    private string MoreExact(string notion, ConversationState state)
    {
        var label = edition.FindNotion(notion)?.Label;
        return state.Notions.FirstOrDefault(before => edition.FindNotion(before)?.Label.StartsWith(label + " ", StringComparison.Ordinal) ?? false) ?? notion;
    }

    private static Frame FrameOf(AnswerKind? kind, Question question)
    {
        return kind switch
        {
            _ when question.Asks(AnotherKind) => Frame.None,
            AnswerKind.Definition or AnswerKind.Curriculum when Relevance.Weight(question.LeftoverTerms) >= LongLeftover => Frame.None,
            AnswerKind.Definition => Frame.Definition,
            AnswerKind.Contrast => Frame.Contrast,
            AnswerKind.Law when question.Notions.Count == 0 => Frame.Law,
            AnswerKind.Curriculum when question.Notions.Count > 0 || question.Diplomas.Count > 0 => Frame.Curriculum,
            AnswerKind.Bibliography => Frame.Bibliography,
            _ => Frame.None,
        };
    }
}
