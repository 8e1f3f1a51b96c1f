using System.Text.Json.Nodes;
using Partenariat.Cards;
using Partenariat.Channels;
using Partenariat.Channels.Activities;
using Partenariat.Dialogs;

namespace Partenariat.Bot.Turns.Extension;

/// <summary>The action « Vérifier la citation », on a message or while writing one: a dialog with the verdict.</summary>
internal sealed class QuotationAction(CommandCards commands, Rendering rendering)
{
    private const int LongestMessage = 20_000;

    private static readonly string s_title = French.Set("Vérifier la citation");

    /// <summary>Opens the dialog: with the verdict on the message, or with a form where no message is given.</summary>
    public InvokeResponse Open(Activity activity)
    {
        if (activity.Value is not JsonObject value)
        {
            return InvokeAnswers.Malformed("The value of the action is not an object.");
        }

        if (value["messagePayload"] is not { } message)
        {
            return InvokeAnswers.Dialog(s_title, QuotationForm.Card());
        }

        return message.Get("body").Get("content").AsText() is { } content
            ? Check(MessageHtml.ToText(content), activity)
            : InvokeAnswers.Malformed("The message has no content.");
    }

    /// <summary>Answers the form, or a button of the card in the dialog.</summary>
    public InvokeResponse Submit(Activity activity)
    {
        var data = activity.Value.Get("data");
        if (data.Get(QuotationForm.Field).AsText() is { } quotation)
        {
            return Check(quotation, activity);
        }

        // A button whose data are words asks them.
        var command = data.AsText() is { } question ? new AskCommand(question) : CardCommand.Parse(data);
        return command is null
            ? InvokeAnswers.Malformed("The submitted data are none of this bot's.")
            : InvokeAnswers.Dialog(s_title, commands.Answer(command, Options(activity)).Card);
    }

    private InvokeResponse Check(string text, Activity activity)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return InvokeAnswers.DialogText(French.Set("Ce message ne contient pas de texte à vérifier."));
        }

        if (text.Length > LongestMessage)
        {
            return InvokeAnswers.DialogText(French.Set("Ce message est trop long pour être vérifié d'un coup : copiez la citation dans une conversation avec le bot."));
        }

        var command = new AskCommand(QuotationRequestText.Of(text));
        return InvokeAnswers.Dialog(s_title, commands.Answer(command, Options(activity)).Card);
    }

    // In a dialog Teams knows Action.Submit only, as the web chat does.
    private CardOptions Options(Activity activity)
    {
        return rendering.Options(activity) with { Host = CardHost.WebChat };
    }
}
