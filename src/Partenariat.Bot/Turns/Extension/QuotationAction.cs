using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Partenariat.Cards;
using Partenariat.Dialogs;

namespace Partenariat.Bot.Turns.Extension;

/// <summary>The action « Vérifier la citation », on a message or while writing one: a dialog with the verdict.</summary>
internal sealed class QuotationAction(CommandCards commands, Rendering rendering)
{
    private const int LongestMessage = 20_000;

    private static readonly string s_title = French.Set("Vérifier la citation");

    /// <summary>Opens the dialog: with the verdict on the message, or with a form where no message is given.</summary>
    /// <exception cref="MalformedInvokeException">The message has no content.</exception>
    public MessagingExtensionActionResponse Open(ITurnContext turn, MessagingExtensionAction action)
    {
        return action.MessagePayload switch
        {
            null => ExtensionAnswers.Dialog(s_title, QuotationForm.Card()),
            { Body.Content: { } content } => Check(MessageHtml.ToText(content), turn.Activity),
            _ => throw new MalformedInvokeException("The message has no content."),
        };
    }

    /// <summary>Answers the form, or a button of the card in the dialog.</summary>
    /// <exception cref="MalformedInvokeException">The data are none of this bot's.</exception>
    public MessagingExtensionActionResponse Submit(ITurnContext turn, MessagingExtensionAction action)
    {
        var data = RawJson.ToNode(action.Data);
        if (data.Get(QuotationForm.Field).AsText() is { } quotation)
        {
            return Check(quotation, turn.Activity);
        }

        // A button whose data are words asks them.
        var command = data.AsText() is { } question ? new AskCommand(question) : CardCommand.Parse(data);
        return command is null
            ? throw new MalformedInvokeException("The submitted data are none of this bot's.")
            : ExtensionAnswers.Dialog(s_title, commands.Answer(command, Options(turn.Activity)).Card);
    }

    private MessagingExtensionActionResponse Check(string text, Activity activity)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return ExtensionAnswers.DialogText(French.Set("Ce message ne contient pas de texte à vérifier."));
        }

        if (text.Length > LongestMessage)
        {
            return ExtensionAnswers.DialogText(
                French.Set("Ce message est trop long pour être vérifié d'un coup : copiez la citation dans une conversation avec le bot."));
        }

        var command = new AskCommand(QuotationRequestText.Of(text));
        return ExtensionAnswers.Dialog(s_title, commands.Answer(command, Options(activity)).Card);
    }

    // In a dialog Teams knows Action.Submit only, as the web chat does.
    private CardOptions Options(Activity activity)
    {
        return rendering.Options(activity) with { Host = CardHost.WebChat };
    }
}
