namespace Partenariat.Cards.Wording;

/// <summary>The marks that the bot puts into quoted words, each told apart from them by square brackets.</summary>
internal static class Marks
{
    /// <summary>The bot's own cut; the cuts of the dossier are « (...) ».</summary>
    public const string Cut = "[…]";

    /// <summary>After a typo of the original.</summary>
    public const string Sic = "[sic]";

    /// <summary>Where an author says nothing in a contrast.</summary>
    public const string Unsaid = "rien sur ce point";

    public const string Opening = "«\u00A0";

    public const string Closing = "\u00A0»";
}
