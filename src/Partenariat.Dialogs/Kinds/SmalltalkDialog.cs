using System.Text.RegularExpressions;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;

namespace Partenariat.Dialogs.Kinds;

/// <summary>Greetings, thanks, help; a calm sentence for insults, orders about the bot itself and empty messages.</summary>
internal sealed partial class SmalltalkDialog(Suggester suggester) : IAnswerDialog
{
    // « merci beaucoup à toi » has known words; a question has more of them.
    private const double SeveralWords = 1.2;
    private const double OneWord = 0.9;
    private const int FewWords = 4;
    private const int LongestChat = 12;

    private const string Task =
        "Je réponds aux questions sur le partenariat dans le travail social avec des citations du dossier, "
        + "toujours accompagnées de leur référence. Je compare des notions, je cite des auteurs, et je vérifie "
        + "qu'une citation est exacte.";

    /// <inheritdoc />
    public Answer? TryAnswer(Question question)
    {
        if (question.Plain.Length == 0 || !question.Plain.Any(char.IsLetterOrDigit))
        {
            return Say("Votre message est vide", "Écrivez une question, par exemple l'une de celles-ci.");
        }

        if (question.Asks(Frame.Injection) && !question.NamesSomething)
        {
            return Refuse("Je ne change pas de consignes : je cite le dossier, et rien d'autre.");
        }

        if (question.Asks(Frame.Writing))
        {
            return Refuse("Je n'écris pas de textes et je n'invente rien : je cite le dossier, avec ses références.");
        }

        if (BareRequest.Read(question.Plain) is { } request)
        {
            return Say(request.Title, request.Message);
        }

        if (HasTopic(question))
        {
            return null;
        }

        return question switch
        {
            _ when question.Asks(Frame.Insult) => Refuse("Restons courtois. Posez-moi une question sur le partenariat."),
            _ when question.Asks(Frame.NoneOfThese) => Say("Reformulons", "Dites-le avec d'autres mots, ou choisissez une de ces questions."),
            _ when question.Asks(Frame.Help) => Say("Ce que je sais faire", Task),
            _ when question.Asks(Frame.Thanks) => Say("Avec plaisir", "Une autre question ?"),
            _ when question.Asks(Frame.Goodbye) => Say("Au revoir", "À bientôt."),
            _ when question.Asks(Frame.Greeting) => Say("Bonjour", Task),
            _ => null,
        };
    }

    // « Bonjour, c’est quoi le réseau ? » is a question; « merci beaucoup à toi » is not.
    private static bool HasTopic(Question question)
    {
        var allowed = question.Asks(Frame.Thanks | Frame.Goodbye | Frame.Insult) ? SeveralWords
            : question.Asks(Frame.Greeting) && !question.Plain.Contains('?', StringComparison.Ordinal) ? OneWord
            : question.Asks(Frame.Greeting) && IsShort(question) ? OneWord
            : Relevance.Negligible;
        return question.NamesSomething
            || (!question.Asks(Frame.Help) && Relevance.Weight([.. question.LeftoverTerms.Where(Relevance.IsKnown)]) > allowed);
    }

    /// <summary>What the bot says to a message that speaks to it, where nothing in the dossier answers it.</summary>
    /// <returns>The sentence that says what the bot does, or null where the message does not speak to it.</returns>
    public Answer? TryChat(Question question)
    {
        return !question.NamesSomething && question.Absent.Count == 0 && CountWords(question) <= LongestChat && SpeaksToTheBot().IsMatch(question.Plain)
            ? Say("Ce que je sais faire", Task)
            : null;
    }

    private static bool IsShort(Question question)
    {
        return CountWords(question) <= FewWords;
    }

    private static int CountWords(Question question)
    {
        return question.Plain.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
    }

    [GeneratedRegex(@"\b(?:tu|toi|te|ton|ta|tes|vous)\b|\bt'|\bbot\b|\brobot\b", RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksToTheBot();

    private Answer Say(string title, string message)
    {
        return new SmalltalkAnswer
        {
            Title = French.Set(title),
            Message = French.Set(message),
            Suggestions = suggester.FirstQuestions,
            Why = French.Set("message sans question sur le dossier"),
        };
    }

    private Answer Refuse(string message)
    {
        return new NotFoundAnswer
        {
            Absence = Absence.Absent,
            Title = French.Set("Le dossier n'en parle pas"),
            Message = French.Set(message),
            Suggestions = suggester.FirstQuestions,
            Why = French.Set("message sans question sur le dossier"),
        };
    }
}
