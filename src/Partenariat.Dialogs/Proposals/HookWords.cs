using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Proposals;

/// <summary>What the bot says where a sentence is asked for to begin a paper with.</summary>
internal static class HookWords
{
    /// <summary>The answer on the subject, with a word before it that these are quotations.</summary>
    public static Answer Introduce(Answer answer)
    {
        return answer is NotFoundAnswer or ClarifyAnswer or SmalltalkAnswer
            ? answer
            : answer with
            {
                Message = string.Join(
                    ' ',
                    new[] { French.Set("Je ne rédige pas d'accroche : voici des mots du dossier sur ce sujet, à citer avec leur référence."), answer.Message }
                        .OfType<string>()),
            };
    }

    /// <summary>The question back where no subject is given.</summary>
    public static ClarifyAnswer AskForTheSubject(IReadOnlyList<Suggestion> examples)
    {
        return new ClarifyAnswer
        {
            Title = French.Set("Sur quel sujet ?"),
            Message = French.Set("Je ne rédige pas d'accroche, mais je peux citer un auteur : sur quelle notion, ou de qui ?"),
            Suggestions = examples,
            Why = French.Set("citation demandée sans sujet"),
        };
    }
}
