namespace Partenariat.Corpus.Tests;

public sealed class RealCorpusTests
{
    [Fact]
    public void Read_RealCorpus_HasNoProblem()
    {
        Assert.NotEmpty(TestCorpora.ReadClean(TestCorpora.Real).Passages);
    }
}
