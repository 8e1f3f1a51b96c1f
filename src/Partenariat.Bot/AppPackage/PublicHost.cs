using System.Globalization;
using System.Text.RegularExpressions;

namespace Partenariat.Bot.AppPackage;

/// <summary>The name under which Teams finds this server: a host name that anybody can resolve, and nothing else.</summary>
internal static partial class PublicHost
{
    // RFC 6761 and RFC 2606: names that no public resolver knows.
    private static readonly string[] s_privateEndings = [".localhost", ".local", ".internal", ".test", ".invalid", ".example"];

    /// <summary>What is wrong with the name, as the end of a French sentence; null where it is right.</summary>
    public static string? Problem(string text)
    {
        if (text.Contains("://", StringComparison.Ordinal))
        {
            return "est une adresse. Indiquez le nom d’hôte seul, sans « https:// ».";
        }

        if (text.AsSpan().IndexOfAny("/?#@\\") >= 0)
        {
            return "contient autre chose qu’un nom d’hôte. Indiquez-le seul, sans chemin.";
        }

        if (text.Contains('*', StringComparison.Ordinal))
        {
            return "contient un joker. Indiquez le nom exact de ce serveur.";
        }

        if (Uri.CheckHostName(text.Trim('[', ']')) is UriHostNameType.IPv4 or UriHostNameType.IPv6)
        {
            return "est une adresse IP. Teams demande un nom d’hôte public.";
        }

        if (text.Contains(':', StringComparison.Ordinal))
        {
            return "contient un port. Teams n’appelle que le port 443, en HTTPS.";
        }

        return ProblemOfName(ToAscii(text));
    }

    /// <summary>The name in the form that DNS and the manifest use; empty where it has none.</summary>
    public static string ToAscii(string text)
    {
        try
        {
            return new IdnMapping { UseStd3AsciiRules = true }.GetAscii(text.Trim()).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return "";
        }
    }

    private static string? ProblemOfName(string name)
    {
        if (name.Length is 0 or > 253 || !NamePattern().IsMatch(name) || !HasNamedEnding(name))
        {
            return "n’est pas un nom d’hôte complet, comme bot.exemple.fr.";
        }

        return s_privateEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal))
            ? "n’existe que sur un réseau privé. Teams demande un nom d’hôte public."
            : null;
    }

    // « bot.exemple.fr », but no address such as « 192.0.2.17 ».
    private static bool HasNamedEnding(string name)
    {
        return name[(name.LastIndexOf('.') + 1)..].Any(char.IsAsciiLetterLower);
    }

    [GeneratedRegex(
        @"\A([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])\z",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NamePattern();
}
