using Partenariat.Cards.Views;
using Partenariat.Cards.Wording;

namespace Partenariat.Cards.Writing;

/// <summary>What a host shows that cannot draw the card: the beginning of the text.</summary>
internal static class FallbackText
{
    private const int Longest = 900;

    /// <summary>The text.</summary>
    public static string Of(AnswerView view)
    {
        return Shortener.Label(PlainText.Write(view), Longest);
    }
}
