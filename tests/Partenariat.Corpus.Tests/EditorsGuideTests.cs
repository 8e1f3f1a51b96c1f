using System.Text.RegularExpressions;

namespace Partenariat.Corpus.Tests;

public sealed class EditorsGuideTests
{
    private static readonly string s_guide = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "corpus", "README.md"));

    [Fact]
    public void Guide_ExplainsEveryErrorOfCheckAndNoOther()
    {
        var explained = Regex.Matches(s_guide, "^- `([^`]+)` — ", RegexOptions.Multiline).Select(match => match.Groups[1].Value);
        Assert.Equal(ProblemTests.AllCodes().Order(StringComparer.Ordinal), explained.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Guide_ExplainsEveryKindOfPassage()
    {
        Assert.All(Reading.Vocabulary.Kinds.Keys, kind => Assert.Contains($"`{kind}`", s_guide, StringComparison.Ordinal));
    }

    [Fact]
    public void Guide_ExplainsEveryAttribute()
    {
        Assert.All(Reading.Containers.PassageAttributes, name => Assert.Matches($@"\| [^|]*`{name}`[^|]* \|", s_guide));
    }
}
