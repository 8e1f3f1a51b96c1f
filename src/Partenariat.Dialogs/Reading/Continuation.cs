using System.Text.RegularExpressions;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Search;

namespace Partenariat.Dialogs.Reading;

/// <summary>Fills what a follow-up leaves out with what the last question was about.</summary>
internal sealed partial class Continuation(Edition edition, DossierIndex index)
{
    // A question of its own seldom has fewer words that tell something.
    private const double ShortLeftover = 0.5;

    // With so many words of its own, a follow-up needs none of the question before.
    private const double LongLeftover = 0.8;

    private static readonly string[] Pronouns = ["il", "elle", "ils", "elles", "lui", "leur", "ca", "cela", "celui-ci", "celle-ci", "y", "en", "ce", "cet", "cette", "ces"];

    /// <summary>True where the message makes sense only after another one.</summary>
    public static bool IsFollowUp(Question question, ConversationState state)
    {
        if (state.Kind is null)
        {
            return false;
        }

        var short_ = Relevance.Weight(question.LeftoverTerms) < ShortLeftover;
        var onlyVoice = question.Asks(Frame.Says) && question.Notions.Count == 0 && question.Authors.Count > 0 && short_;
        var onlyPronoun = !question.NamesSomething && short_ && HasPronoun(question);
        var aboutIt = !question.NamesSomething && BackReference().IsMatch(question.Plain);
        return question.Asks(Frame.FollowUp | Frame.Correction) || onlyVoice || onlyPronoun || aboutIt || (HasPronoun(question) && question.Authors.Count == 0 && question.Asks(Frame.Says));
    }

    /// <summary>The question made whole.</summary>
    public Question Complete(Question question, ConversationState state)
    {
        var keepsSubject = question.Notions.Count == 0;
        IReadOnlyList<string> notions = keepsSubject ? state.Notions : [.. question.Notions.Select(notion => MoreExact(notion, state)).Distinct(StringComparer.Ordinal)];
        if (!keepsSubject && state.Kind == AnswerKind.Contrast && question.Authors.Count == 0 && !question.Asks(Frame.Correction))
        {
            notions = [.. state.Notions.Concat(question.Notions).Distinct(StringComparer.Ordinal)];
        }

        var keepsVoice = question.Authors.Count == 0 && (state.Kind == AnswerKind.Author || HasPronoun(question));
        var keepsDiploma = question.Diplomas.Count == 0 && state.Kind == AnswerKind.Curriculum;
        var saysMuch = Relevance.Weight(question.LeftoverTerms) >= LongLeftover;
        var leftover = keepsSubject && !saysMuch ? $"{question.Leftover} {state.Leftover}" : question.Leftover;
        var names = notions.Select(edition.FindNotion).OfType<Notion>().Select(notion => notion.Label);
        var content = $"{leftover} {string.Join(' ', names)}";
        return question with
        {
            Frames = (question.Frames & ~Frame.FollowUp) | FrameOf(state.Kind, question),
            Notions = notions,
            Authors = keepsVoice ? state.Authors : question.Authors,
            Diplomas = keepsDiploma ? state.Diplomas : question.Diplomas,
            Before = state.Shown.Select(edition.FindPassage).FirstOrDefault(passage => passage is not null),
            Leftover = leftover,
            LeftoverTerms = index.Terms(leftover),
            Content = content,
            Terms = index.Terms(content),
        };
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
            _ when question.Asks(Frame.Definition | Frame.Contrast | Frame.Law | Frame.Source | Frame.Bibliography | Frame.Debate) => Frame.None,
            AnswerKind.Definition => Frame.Definition,
            AnswerKind.Contrast => Frame.Contrast,
            AnswerKind.Law when question.Notions.Count == 0 => Frame.Law,
            AnswerKind.Curriculum when question.Notions.Count > 0 || question.Diplomas.Count > 0 => Frame.Curriculum,
            AnswerKind.Bibliography => Frame.Bibliography,
            _ => Frame.None,
        };
    }

    private static bool HasPronoun(Question question)
    {
        return question.Plain.Split([' ', '\'', '-', '?', ',', '.', '!'], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => Pronouns.Contains(word, StringComparer.Ordinal));
    }

    // « elle travaille où ? », « qui peut en faire partie ? »; « il faut » and « y a-t-il » refer to nothing.
    [GeneratedRegex(@"(?:^|[ ,])(?:il|elle|ils|elles)\b(?! (?:y |n'y |faut|faudrait|existe|suffit|semble|s'agit|est (?:possible|impossible|utile|necessaire|important|obligatoire|difficile)))|(?<!\b(?:y a|faut|existe|s'agit|est|peut|suffit)-t?-?)(?<=[a-z]-t-|[a-z]-)(?:il|elle|ils|elles)\b|\b(?:en|y) (?:faire partie|fait partie|font partie|parle|parlent|dit|disent|pense|pensent|participe|siege|adhere)\w*|\b(?:celui|celle|ceux)-(?:ci|la)\b|\b(?:ce|cet|cette|ces) (?:auteur|auteure|texte|livre|loi|article|definition|citation|passage|dispositif|comite|ouvrage|entretien)s?\b", RegexOptions.CultureInvariant)]
    private static partial Regex BackReference();
}
