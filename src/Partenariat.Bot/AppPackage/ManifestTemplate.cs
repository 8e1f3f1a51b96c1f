using System.Text;

namespace Partenariat.Bot.AppPackage;

/// <summary>The files of the app package that stand beside the program: the manifest with its blanks, and two icons.</summary>
internal static class ManifestTemplate
{
    /// <summary>The folder, relative to the program.</summary>
    public const string Folder = "manifest";

    private const string Manifest = "manifest.json";

    private static readonly string[] s_icons = ["color.png", "outline.png"];

    /// <summary>The files of the package, filled in, in the order in which they are packed.</summary>
    /// <param name="folder">Where the template stands.</param>
    /// <param name="identity">What goes into the blanks. Its parts hold nothing that JSON would need to escape.</param>
    public static IReadOnlyList<(string Name, byte[] Content)> Fill(string folder, AppIdentity identity)
    {
        var manifest = File.ReadAllText(Path.Combine(folder, Manifest), Encoding.UTF8)
            .Replace("{{appId}}", identity.AppId.ToString("D"), StringComparison.Ordinal)
            .Replace("{{domain}}", identity.Domain, StringComparison.Ordinal)
            .Replace("{{version}}", identity.Version, StringComparison.Ordinal);
        return
        [
            (Manifest, Encoding.UTF8.GetBytes(manifest)),
            .. s_icons.Select(icon => (icon, File.ReadAllBytes(Path.Combine(folder, icon)))),
        ];
    }
}
