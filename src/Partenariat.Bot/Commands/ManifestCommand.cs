using System.CommandLine;
using Partenariat.Bot.AppPackage;

namespace Partenariat.Bot.Commands;

/// <summary><c>manifest --app-id … --domain … --out FILE.zip</c>: writes the package that is uploaded to Teams.</summary>
internal static class ManifestCommand
{
    /// <summary>Exit code 0; 1 where the id, the domain or the version is wrong, or the file cannot be written.</summary>
    public static Command Create()
    {
        var appId = new Option<string>("--app-id") { Description = "L’identifiant d’application (GUID) du bot.", Required = true };
        var domain = new Option<string>("--domain") { Description = "Le nom d’hôte public de ce serveur.", Required = true };
        var output = new Option<string>("--out") { Description = "Le fichier à écrire.", DefaultValueFactory = _ => "partenariat.zip" };
        var version = new Option<string>("--version")
        {
            Description = "La version du paquet\u00A0; Teams n’accepte une mise à jour qu’avec une version plus haute.",
            DefaultValueFactory = _ => AppIdentity.FirstVersion,
        };
        var command = new Command("manifest", "Écrit le paquet à charger dans Microsoft Teams.") { appId, domain, output, version };
        command.SetAction(parsed => Write(
            AppIdentity.Read(parsed.GetRequiredValue(appId), parsed.GetRequiredValue(domain), parsed.GetRequiredValue(version), out var errors),
            errors,
            parsed.GetRequiredValue(output),
            parsed.InvocationConfiguration));
        return command;
    }

    private static int Write(AppIdentity? identity, IReadOnlyList<string> errors, string file, InvocationConfiguration console)
    {
        foreach (var error in errors)
        {
            console.Error.WriteLine(error);
        }

        if (identity is null)
        {
            return 1;
        }

        var template = Path.Combine(AppContext.BaseDirectory, ManifestTemplate.Folder);
        try
        {
            File.WriteAllBytes(file, PackageArchive.Pack(ManifestTemplate.Fill(template, identity)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"{file}\u00A0: le paquet n’a pas pu être écrit ({e.Message})");
            return 1;
        }

        console.Output.WriteLine($"{file}\u00A0: paquet {identity.Version} pour {identity.Domain}.");
        return 0;
    }
}
