using System.Text.RegularExpressions;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;

namespace Partenariat.Dialogs.Kinds;

/// <summary>A reference in the style asked for: of what was just shown, or of the works and the passage that the message names.</summary>
internal sealed partial class CitationDialog(Edition edition, QuestionReader reader, Suggester suggester)
{

    // So many passages stand on the first card of an answer.
    private const int FirstCard = 3;

    private const Frame OfItsOwn =
        Frame.Says | Frame.Definition | Frame.Contrast | Frame.Debate | Frame.Who | Frame.Person | Frame.Law | Frame.Curriculum | Frame.Testimony | Frame.OtherOpinion;

    private readonly WorkFinder _works = new(edition);
    private readonly CitationAnswers _answers = new(edition, suggester);

    /// <summary>Answers a message that asks for a style, or goes on from one that did.</summary>
    /// <param name="message">What the user typed. Not trusted.</param>
    /// <param name="state">The conversation before it.</param>
    /// <param name="ordinarily">How a message without a style is answered.</param>
    /// <returns>The reply, or null where no reference is asked for in a style.</returns>
    public Reply? TryReply(string message, ConversationState state, Func<string, Reply> ordinarily)
    {
        var asked = StyleRequest.Read(message);
        var goesOn = asked is null;
        var request = asked ?? (state.Styles.Count > 0 ? StyleRequest.Again(state.Styles, message) : null);
        if (request is null || (request.Rest.Length == 0 && !request.IsSure && state.Shown.Count == 0))
        {
            return null;
        }

        var question = reader.Read(request.Rest);
        if (question.Asks(Frame.Writing | Frame.Injection | Frame.Insult) || (goesOn && !GoesOn(question, state)))
        {
            return null;
        }

        return Thread(request, question, state, message)
            ?? Works(request, question, state, message)
            ?? (goesOn ? null
                : request.IsSure ? Found(request, question, state, message, ordinarily)
                : Otherwise(request, question, state, message, ordinarily));
    }

    // « ref complète de la définition officielle » has its answer without a style; where it has none, these words are in the way.
    private Reply? Otherwise(StyleRequest request, Question question, ConversationState state, string message, Func<string, Reply> ordinarily)
    {
        var reply = ordinarily(message);
        return reply.Answer.Kind == AnswerKind.NotFound ? Found(request, question, state, message, ordinarily) : reply;
    }

    // « et celle de 2006 ? » after a reference in APA; « Dhume 2001 » to the question of what to cite.
    private static bool GoesOn(Question question, ConversationState state)
    {
        var namesWork = question.Sources.Count + question.Laws.Count > 0 || ThreadWords.Year(question.Plain) is not null;
        var isAnswer = state.Cited.Count == 0 && (namesWork || question.Authors.Count > 0);
        return question.Notions.Count == 0
            && !question.Asks(OfItsOwn)
            && !HasTopic(question)
            && (isAnswer || (Next().IsMatch(question.Plain) && (namesWork || question.Authors.Count > 0 || Ordinals.Rank(question.Plain) is not null)));
    }

    // Nothing is named: what was just shown, or the one of it that the message points to.
    private Reply? Thread(StyleRequest request, Question question, ConversationState state, string message)
    {
        var shown = state.Shown.Take(1).Concat(state.Waiting).Select(edition.FindPassage).OfType<Passage>().ToList();
        if (shown.Count == 0)
        {
            return null;
        }

        // « celle de Dhume », where he is on the card.
        var onCard = shown.Take(FirstCard).Where(passage => Voices.Of(passage, question.Authors)).ToList();
        var isOnCard = onCard.Count > 0 && OneOfThem().IsMatch(question.Plain) && question.Sources.Count == 0 && ThreadWords.Year(question.Plain) is null;
        if (isOnCard)
        {
            return Continue(request, [.. onCard.Select(CitedText.Of)], state, message, null);
        }

        var names = question.NamesSomething || question.Absent.Count > 0 || ThreadWords.Year(question.Plain) is not null || TheDossier().IsMatch(question.Plain);
        if (names || (HasTopic(question) && !ThisOne().IsMatch(TypedFrench.Plain(message))))
        {
            return null;
        }

        if (Ordinals.Rank(question.Plain) is { } rank)
        {
            var place = rank == Ordinals.Last ? Math.Min(shown.Count, FirstCard) - 1 : rank;
            return place < shown.Count
                ? Continue(request, [CitedText.Of(shown[place])], state, message, null)
                : Continue(request, [.. shown.Take(FirstCard).Select(CitedText.Of)], state, message, "Il y a moins de passages que cela dans ma réponse. Les voici :");
        }

        if (state.Kind == AnswerKind.Bibliography)
        {
            return Continue(request, [.. WorksOf(shown)], state, message, null);
        }

        var again = state.Cited.Select(Cited).OfType<CitedText>().ToList();
        var all = AllOfThem().IsMatch(question.Plain) ? shown.Take(FirstCard).ToList() : [shown[0]];
        var isOneOfSeveral = again.Count == 0 && all.Count == 1 && shown.Count > 1 && state.Kind != AnswerKind.Source;
        return Continue(request, again.Count > 0 ? again : [.. all.Select(CitedText.Of)], state, message,
            isOneOfSeveral ? $"C'est le premier passage de ma réponse. Pour un autre, écrivez par exemple « la deuxième en {request.Name} »." : null);
    }

    private Reply? Works(StyleRequest request, Question question, ConversationState state, string message)
    {
        if (TheDossier().IsMatch(question.Plain) && !question.NamesSomething && ThreadWords.Year(question.Plain) is null)
        {
            return New(request, question, [new CitedText(null, edition.OwnSource)], state, message, null);
        }

        var isOfPassage = APassage().IsMatch(question.Plain);
        if (HasTopic(question) || (question.Notions.Count > 0 && (question.Sources.Count == 0 || isOfPassage)))
        {
            return null;
        }

        var works = _works.Find(question, Heard(state));
        var year = ThreadWords.Year(question.Plain);
        if (works.Count == 0)
        {
            // An author heard only in the works of others.
            var heard = edition.Passages.Where(passage => Voices.Of(passage, question.Authors)).DistinctBy(passage => passage.Source.Id).Select(CitedText.Of).ToList();
            return heard.Count == 0 ? null : New(request, question, heard, state, message, null);
        }

        var remark = year is not null && question.Laws.Count == 0 && works.All(work => work.Year != year)
            ? $"Le dossier ne cite pas d'ouvrage de {year} de cet auteur. Voici ceux qu'il cite :"
            : works.Count > 1 ? "Plusieurs ouvrages correspondent. Les voici tous :" : null;
        return New(request, question, [.. works.Select(work => new CitedText(null, work))], state, message, remark);
    }

    // The passage is named by its subject: it is found as it would be without a style.
    private Reply Found(StyleRequest request, Question question, ConversationState state, string message, Func<string, Reply> ordinarily)
    {
        if (NamesNothing(question))
        {
            return new Reply(_answers.AskBack(request, message), state with { Asked = [message], Cited = [], Styles = request.Written });
        }

        var found = ordinarily(request.Rest);
        IReadOnlyList<string> asked = [.. found.Answer.Asked.SkipLast(1), message];
        if (found.Answer.Passages.Count == 0 && question.Asks(Frame.Official))
        {
            var official = edition.Passages.Where(passage => passage.Kind == PassageKind.Official).Select(CitedText.Of).ToList();
            return official.Count == 0 ? found : New(request, question, official, state, message, null);
        }

        if (found.Answer.Passages.Count == 0)
        {
            return found with { Answer = found.Answer with { Asked = asked } };
        }

        IReadOnlyList<CitedText> texts = found.Answer.Kind == AnswerKind.Bibliography ? [.. WorksOf(found.Answer.Passages)] : [CitedText.Of(found.Answer.Passages[0])];
        return new Reply(
            _answers.Show(request, texts, asked, null, found.Answer.Why) with { Notions = found.Answer.Notions },
            found.State with { Asked = asked, Cited = [.. texts.Select(text => text.Id)], Styles = request.Written });
    }

    private static bool NamesNothing(Question question)
    {
        return !question.NamesSomething
            && question.Absent.Count == 0
            && ThreadWords.Year(question.Plain) is null
            && !HasTopic(question)
            && !question.Asks(Frame.Bibliography | Frame.Official);
    }

    // Words of its own that name nothing; a year is no topic.
    private static bool HasTopic(Question question)
    {
        return Relevance.Weight([.. question.LeftoverTerms.Where(term => ThreadWords.Year(term.Surface) is null)]) >= Relevance.Telling;
    }

    // The topic stays: « développe » still goes on from what was shown.
    private Reply Continue(StyleRequest request, IReadOnlyList<CitedText> texts, ConversationState state, string message, string? remark)
    {
        IReadOnlyList<string> asked = state.AskedThen(message);
        var what = texts.All(text => text.Passage is null) ? "ouvrage" : "passage";
        var plural = texts.Count > 1 ? "s" : "";
        var answer = _answers.Show(request, texts, asked, remark, French.Set($"{what}{plural} montré{plural} juste avant")) with { Notions = state.Notions };
        return new Reply(answer, state with { Asked = asked, Cited = [.. texts.Select(text => text.Id)], Styles = request.Written });
    }

    private Reply New(StyleRequest request, Question question, IReadOnlyList<CitedText> texts, ConversationState state, string message, string? remark)
    {
        var isNew = state.Styles.Count == 0 && (question.Authors.Count + question.Sources.Count + question.Laws.Count > 0 || state.Asked.Count == 0);
        IReadOnlyList<string> asked = isNew ? [message] : state.AskedThen(message);
        var answer = _answers.Show(request, texts, asked, remark,
            WhyNew(question, texts));
        return new Reply(answer, new ConversationState
        {
            Kind = AnswerKind.Source,
            Asked = asked,
            Authors = [.. texts.SelectMany(text => text.Work.AuthorIds).Distinct(StringComparer.Ordinal)],
            Shown = [.. answer.Passages.Take(1).Select(passage => passage.Id)],
            Seen = [.. answer.Passages.Take(FirstCard).Select(passage => passage.Id)],
            Waiting = [.. answer.Passages.Skip(1).Select(passage => passage.Id)],
            Cited = [.. texts.Select(text => text.Id)],
            Styles = request.Written,
        });
    }

    private string WhyNew(Question question, IReadOnlyList<CitedText> texts)
    {
        return texts[0].Work.Id == Edition.OwnSourceId ? French.Set("question sur le dossier lui-même")
            : question.NamesSomething ? Reasons.For(edition, question)
            : question.Asks(Frame.Official) ? French.Set("définitions officielles du dossier")
            : French.Set("ouvrages de l'auteur cité juste avant");
    }

    private IReadOnlyList<string> Heard(ConversationState state)
    {
        var speakers = state.Shown.Take(1).Select(edition.FindPassage).OfType<Passage>().SelectMany(Voices.All).Select(author => author.Id);
        return state.Authors.Count > 0 ? state.Authors : [.. speakers.Distinct(StringComparer.Ordinal)];
    }

    private CitedText? Cited(string id)
    {
        return edition.FindPassage(id) is { } passage ? CitedText.Of(passage)
            : edition.FindSource(id) is { } work ? new CitedText(null, work)
            : null;
    }

    private static IEnumerable<CitedText> WorksOf(IReadOnlyList<Passage> passages)
    {
        return passages.Select(passage => new CitedText(null, passage.Source)).DistinctBy(text => text.Id);
    }

    [GeneratedRegex(@"^(?:et|ou|puis|alors|ok|aussi|pour)\b|^(?:l[ae] |celles? |celui |ceux )", RegexOptions.CultureInvariant)]
    private static partial Regex Next();

    [GeneratedRegex(@"\b(?:ca|cela|celle-ci|celui-ci)\b|\b(?:cette|ce|cet) (?:citation|reference|phrase|definition|source|passage|texte|extrait|auteur)\b|\b(?:me|je|nous|moi) l(?:a|e|')(?! \w+ d)|-l[ae]\b", RegexOptions.CultureInvariant)]
    private static partial Regex ThisOne();

    [GeneratedRegex(@"\b(?:celles?|celui|ceux)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OneOfThem();

    [GeneratedRegex(@"\b(?:tou(?:te)?s|les (?:deux|trois|references?|citations?|passages?))\b", RegexOptions.CultureInvariant)]
    private static partial Regex AllOfThem();

    [GeneratedRegex(@"\b(?:passages?|phrases?|citations?|definitions?|extraits?|mots|propos|texte)\b", RegexOptions.CultureInvariant)]
    private static partial Regex APassage();

    [GeneratedRegex(@"\b(?:le|ce|du|au|votre|ton) dossier\b", RegexOptions.CultureInvariant)]
    private static partial Regex TheDossier();
}
