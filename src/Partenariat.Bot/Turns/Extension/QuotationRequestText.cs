using Partenariat.Dialogs;

namespace Partenariat.Bot.Turns.Extension;

/// <summary>Asks for the check of a message in words that the bot understands as such.</summary>
internal static class QuotationRequestText
{
    private const string Opening = "«\"“„";

    /// <summary>The message as it is where it marks its quotations, else all of it as one quotation.</summary>
    public static string Of(string message)
    {
        var request = French.Set("Vérifier la citation :");
        return message.AsSpan().IndexOfAny(Opening) >= 0
            ? $"{request} {message}"
            : $"{request} «\u00A0{message.Trim()}\u00A0»";
    }
}
