using System.Text.RegularExpressions;

namespace Partenariat.Bot.Tests.Documents;

/// <summary>docs/security.md names tests that exist.</summary>
public sealed partial class SecurityPageTests
{
    public static TheoryData<string> Tests { get; } =
    [
        .. TestName().Matches(File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "security.md"))).Select(match => match.Groups[1].Value).Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Tests))]
    public void Promise_IsHeldByATest(string test)
    {
        var name = test.Split('.');
        var file = Assert.Single(Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "tests"), name[0] + ".cs", SearchOption.AllDirectories));

        Assert.Contains(name.Length > 1 ? $" {name[1]}(" : $" class {name[0]}", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"`([A-Za-z]+Tests(\.\w+)?)`")]
    private static partial Regex TestName();
}
