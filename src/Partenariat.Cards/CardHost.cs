namespace Partenariat.Cards;

/// <summary>Where a card is shown: the two hosts understand different buttons.</summary>
public enum CardHost
{
    /// <summary>Microsoft Teams: <c>Action.Execute</c> with <c>Action.Submit</c> as fallback, cards of full width.</summary>
    Teams,

    /// <summary>Web Chat: <c>Action.Submit</c> only, since it draws <c>Action.Execute</c> but sends nothing.</summary>
    WebChat,
}
