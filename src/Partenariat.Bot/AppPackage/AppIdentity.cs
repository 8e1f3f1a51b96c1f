using System.Text.RegularExpressions;

namespace Partenariat.Bot.AppPackage;

/// <summary>What a Teams app package says about this bot.</summary>
/// <param name="AppId">The application id of the bot's registration, which the package also bears.</param>
/// <param name="Domain">The host name of this server, in ASCII and lower case.</param>
/// <param name="Version">The version of the package, such as « 1.0.0 ».</param>
internal sealed partial record AppIdentity(Guid AppId, string Domain, string Version)
{
    /// <summary>The version of a first package.</summary>
    public const string FirstVersion = "1.0.0";

    /// <summary>Reads what was typed on the command line.</summary>
    /// <param name="appId">The application id.</param>
    /// <param name="domain">The host name.</param>
    /// <param name="version">The version.</param>
    /// <param name="errors">What is wrong, all of it, in French; empty where nothing is.</param>
    /// <returns>The identity, or null with errors.</returns>
    public static AppIdentity? Read(string appId, string domain, string version, out IReadOnlyList<string> errors)
    {
        var found = new List<string>();
        if (!Guid.TryParseExact(appId.Trim(), "D", out var id) || id == Guid.Empty)
        {
            found.Add($"--app-id\u00A0: «\u00A0{appId}\u00A0» n’est pas un identifiant d’application. "
                + "Attendu\u00A0: l’« Application (client) ID » de l’inscription Microsoft Entra, "
                + "de la forme 00000000-0000-0000-0000-000000000000 (et non une suite de zéros).");
        }

        if (PublicHost.Problem(domain) is { } problem)
        {
            found.Add($"--domain\u00A0: «\u00A0{domain}\u00A0» {problem}");
        }

        if (!VersionPattern().IsMatch(version))
        {
            found.Add($"--version\u00A0: «\u00A0{version}\u00A0» n’est pas une version. Attendu\u00A0: trois nombres, comme 1.0.0.");
        }

        errors = found;
        return found.Count > 0 ? null : new AppIdentity(id, PublicHost.ToAscii(domain), version);
    }

    [GeneratedRegex(@"\A(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex VersionPattern();
}
