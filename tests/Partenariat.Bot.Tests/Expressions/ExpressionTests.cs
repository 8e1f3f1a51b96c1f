using System.Text.RegularExpressions;

namespace Partenariat.Bot.Tests.Expressions;

/// <summary>No text can hold an expression up: its time grows with the text and no faster.</summary>
public sealed partial class ExpressionTests
{
    private const int TextsMadeForEach = 400;

    private static IEnumerable<string> SourceFiles => Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [Fact]
    public void EveryExpression_IsLinear()
    {
        var others = Expression.All.Where(expression => !expression.IsLinear).Select(expression => expression.ToString());

        Assert.Equal(SourceFiles.Sum(file => Written().Count(File.ReadAllText(file))), Expression.All.Count);
        Assert.Empty(others);
    }

    [Fact]
    public void Expressions_AreMadeOnce_AndNotWhileATextIsRead()
    {
        var calls = new Regex(@"\bRegex\.(?:IsMatch|Match|Matches|Replace|Split|Count|EnumerateMatches)\(|^\s+(?:return|var \w+ =|_ = )?\s*new Regex\(", RegexOptions.Multiline);
        var files = SourceFiles.Where(file => calls.IsMatch(File.ReadAllText(file))).Select(Path.GetFileName);

        Assert.Empty(files);
    }

    [Fact]
    public void Expressions_AreHeldByNoObject_WhereTheseTestsWouldNotFindThem()
    {
        Assert.Empty(Expression.HeldByObjects);
    }

    [Fact]
    public void ExpressionThatIsNotLinear_HasTheTimeLimitOfTheProcess()
    {
        var endless = Expression.All.Where(expression => !expression.IsLinear && expression.Regex.MatchTimeout == Regex.InfiniteMatchTimeout);

        Assert.Empty(endless.Select(expression => expression.ToString()));
    }

    [Fact]
    public void EveryExpression_FindsWhatTheInterpreterFinds()
    {
        var different = Expression.All
            .AsParallel()
            .Select(expression => (expression, Text: FirstDifference(expression)))
            .Where(difference => difference.Text is not null)
            .Select(difference => $"{difference.expression}: {difference.Text}");

        Assert.Empty(different);
    }

    [GeneratedRegex(@"^\s*\[GeneratedRegex\(", RegexOptions.Multiline)]
    private static partial Regex Written();

    private static string? FirstDifference(Expression expression)
    {
        var interpreted = expression.Interpreted();
        return SampleTexts.Questions
            .Concat(SampleTexts.MadeOf(expression.Regex.ToString(), TextsMadeForEach))
            .FirstOrDefault(text => Found(expression.Regex, text) != Found(interpreted, text));
    }

    private static string Found(Regex regex, string text)
    {
        var matches = regex.Matches(text).Select(match => string.Join(',', match.Groups.Cast<Group>().Select(group => $"{group.Success}{group.Index}+{group.Length}")));
        return string.Join(';', matches);
    }
}
