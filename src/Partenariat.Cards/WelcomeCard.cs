using Partenariat.Cards.Views;
using Partenariat.Corpus;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Cards;

/// <summary>What the bot says first: what it does, and a few questions to press.</summary>
internal static class WelcomeCard
{
    /// <summary>The card.</summary>
    public static AnswerView Of(Edition edition, IReadOnlyList<Suggestion> questions)
    {
        return new AnswerView
        {
            Title = "Bonjour",
            Blocks =
            [
                new Statement(French.Set(
                    $"Je réponds à vos questions par des citations exactes du dossier « {edition.Title} », toujours avec leur référence. "
                    + "Je n'écris rien moi-même sur le sujet : quand le dossier n'en parle pas, je le dis.")),
                new Statement(French.Set("Collez une citation : je vérifie si elle est exacte et de qui elle est.")),
                new Statement(French.Set("Pour commencer :")),
            ],
            FollowUps = [.. questions.Take(3).Select(question => new Button(question.Label, new AskCommand(question.Question)))],
        };
    }
}
