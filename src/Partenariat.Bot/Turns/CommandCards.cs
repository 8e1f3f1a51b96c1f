using Partenariat.Bot.Editions;
using Partenariat.Cards;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Bot.Turns;

/// <summary>What a pressed button shows. A button holds all that it needs: no conversation is read or kept.</summary>
internal sealed class CommandCards(EditionInUse edition, AnswerCards cards)
{
    /// <summary>The card of a command; one that says so where what it points to is no longer there.</summary>
    public RenderedAnswer Answer(CardCommand command, CardOptions options)
    {
        return command switch
        {
            AskCommand ask => Ask([ask.Question], options),
            PageCommand page => Ask(page.Asked, options with { Page = page.Page }),
            CiteCommand cite => cards.Cite(cite.Passage, options) ?? cards.Render(Gone(), options),
            _ => Ask([NoneCommand.Words], options),
        };
    }

    private RenderedAnswer Ask(IReadOnlyList<string> messages, CardOptions options)
    {
        var start = new Reply(Gone(), ConversationState.Empty);
        var last = messages.Aggregate(start, (before, message) => edition.Dialog.Answer(message, before.State));
        return cards.Render(last.Answer, options);
    }

    private static Answer Gone()
    {
        return new SmalltalkAnswer
        {
            Title = French.Set("Passage introuvable"),
            Message = French.Set("Ce passage n'est plus dans le dossier. Reposez votre question pour avoir le texte actuel."),
            Why = French.Set("bouton d'une carte ancienne"),
        };
    }
}
