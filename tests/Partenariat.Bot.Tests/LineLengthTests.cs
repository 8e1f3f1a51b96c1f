namespace Partenariat.Bot.Tests;

/// <summary>Code is read beside other code: no line of it is longer than a screen of two files shows.</summary>
public sealed class LineLengthTests
{
    private const int LongestLine = 160;

    // Pages (.razor) hold prose, a paragraph a line.
    private static readonly string[] s_code = [".cs", ".css", ".js"];

    [Fact]
    public void NoLineOfTheProgram_IsTooLong()
    {
        var files = Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "src"), "*", SearchOption.AllDirectories)
            .Where(file => s_code.Contains(Path.GetExtension(file)) && !IsMade(file))
            .ToList();

        var tooLong = files.SelectMany(file => File.ReadLines(file).Index()
            .Where(line => line.Item.Length > LongestLine)
            .Select(line => $"{Path.GetRelativePath(SourceTree.Root, file)}:{line.Index + 1}"));

        Assert.NotEmpty(files);
        Assert.Empty(tooLong);
    }

    // By the build, or fetched by npm.
    private static bool IsMade(string file)
    {
        return file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj" or "node_modules");
    }
}
