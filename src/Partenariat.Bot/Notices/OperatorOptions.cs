namespace Partenariat.Bot.Notices;

/// <summary>The settings under <c>Operator</c>: who runs this server, as the law wants visitors to know.</summary>
internal sealed class OperatorOptions
{
    public const string Section = "Operator";

    /// <summary>The name of the body that runs the service, or null: the pages then say that it is not given.</summary>
    public string? Name { get; set; }

    /// <summary>An address for questions about personal data and accessibility (an e-mail or a postal address), or null.</summary>
    public string? Contact { get; set; }
}
