namespace Partenariat.Bot.Tests.Hosting;

/// <summary>The repository that the tests were built from.</summary>
internal static class SourceTree
{
    /// <summary>Its root.</summary>
    public static DirectoryInfo Root { get; } = Find();

    private static DirectoryInfo Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Partenariat.Bot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests are not below the solution.");
        }

        return folder;
    }
}
