using Partenariat.Corpus;
using Partenariat.Search.Indexing;
using Partenariat.Search.Odds;

namespace Partenariat.Search.Tests.Indexing;

/// <summary>What messages that people wrote tell of the next ones: which passage of the small dossier answers, or that none does.</summary>
public sealed class AskedTests : IDisposable
{
    private const string Message = "qui joue du xylophone en wagon";
    private const int Enough = 60;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus");

    public AskedTests()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "jardins")))
        {
            File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
        }
    }

    [Fact]
    public void MessageThatOnePassageAnswers_LeadsThere()
    {
        Assert.Equal([3], Likeliest(Asked(answers: [3]), 1));
    }

    [Fact]
    public void MessageOfSeveralAnswers_LeadsToAllOfThem_AndTellsLessOfEach()
    {
        var (one, three) = (Asked(answers: [3]), Asked(answers: [3, 4, 5]));

        Assert.Equal([3, 4, 5], Likeliest(three, 3).Order());
        Assert.True(Odds(three)[3] < Odds(one)[3]);
    }

    [Fact]
    public void MessageOfSevenAnswers_LeadsToNone_ButIsAnswered()
    {
        var (seven, nothing) = (Asked(answers: [0, 1, 2, 3, 4, 5, 6]), Asked(answers: null));

        Assert.Equal(Odds(nothing), Odds(seven));
        Assert.True(seven.Outside(Message) < nothing.Outside(Message));
    }

    [Fact]
    public void MessageWithoutAnswers_TellsThatItsLikesHaveNone()
    {
        var (without, with) = (Asked(answers: []), Asked(answers: [3]));

        Assert.True(without.Outside("un xylophone dans le wagon") > with.Outside("un xylophone dans le wagon"));
        Assert.True(Odds(without)[^1] > Odds(with)[^1]);
    }

    [Fact]
    public void FewMessagesWithoutAnswers_TellNothingOfOthers()
    {
        Assert.Equal(OutsideOdds.Unknown, Asked(answers: [], count: 3).Outside(Message));
    }

    [Fact]
    public void WhatIsLearned_IsTheSameEachTime()
    {
        var (one, other) = (Asked(answers: [3]).Table, Asked(answers: [3]).Table);

        Assert.Equal(one.More, other.More);
        Assert.Equal(one.Outside.Weights, other.Outside.Weights);
    }

    [Theory]
    [InlineData("")]
    [InlineData("🙃")]
    public void TextWithoutLetters_LiesOutsideMoreOrLessLikely_AndBreaksNothing(string text)
    {
        Assert.InRange(Asked(answers: []).Outside(text), 0, 1);
    }

    [Fact]
    public void DossierThatTellsOfNothingThatItLiesOutside_DoesNotKnow()
    {
        Assert.Equal(OutsideOdds.Unknown, PassageOdds.Of([new(0, "les fleurs du jardin"), new(0, "les fleurs")], passages: 1).Outside("les fleurs"));
    }

    public void Dispose()
    {
        _folder.Delete(recursive: true);
    }

    // By numbers of passages; null for nothing asked. With as many other messages that have no answer as it takes.
    private PassageOdds Asked(int[]? answers, int count = Enough)
    {
        var ids = CorpusReader.Read(_folder.FullName).Edition!.Texts.Select(passage => passage.Id).ToList();
        var cell = string.Join(' ', (answers ?? []).Select(answer => ids[answer]));
        var asked = cell.Length == 0 ? Message : $"{Message}\t{cell}";
        var others = Enumerable.Range(0, count).Select(number => $"quelle heure est-il à Pékin, {number} ?");
        File.WriteAllLines(Path.Combine(_folder.FullName, "asked.tsv"), answers is null ? others : others.Append(asked).Append(asked.Replace("qui", "et qui", StringComparison.Ordinal)));
        return EditionTexts.Learn(CorpusReader.Read(_folder.FullName).Edition!).Odds;
    }

    private static float[] Odds(PassageOdds odds)
    {
        var sums = new OddsSums(odds);
        sums.Begin("xylophone wagon");
        return [.. Enumerable.Range(0, odds.Table.OfPassage.Length).Select(sums.Of)];
    }

    private static IEnumerable<int> Likeliest(PassageOdds odds, int count)
    {
        return Odds(odds).Index().OrderByDescending(passage => passage.Item).Take(count).Select(passage => passage.Index);
    }
}
