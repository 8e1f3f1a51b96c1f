using Microsoft.Extensions.Time.Testing;

namespace Partenariat.Corpus.Tests;

/// <summary>When a change of the files is told.</summary>
public sealed class CorpusWatcherTests : IDisposable
{
    private readonly CorpusCopy _copy = new(TestCorpora.Gardens);
    private readonly FakeTimeProvider _time = new();
    private readonly CorpusWatcher _watcher;
    private int _told;

    public CorpusWatcherTests()
    {
        _watcher = new CorpusWatcher(CorpusState.Of(_copy.Folder), () => _told++, _time);
    }

    [Fact]
    public void Watch_NothingChanges_TellsNothing()
    {
        Pass(5);
        Assert.Equal(0, _told);
    }

    [Fact]
    public void Watch_FileChangesAndLiesStill_TellsItOnce()
    {
        _copy.Append("keywords.yaml", "\n");
        Pass(1);
        Assert.Equal(0, _told);
        Pass(5);
        Assert.Equal(1, _told);
    }

    [Fact]
    public void Watch_FilesKeepChanging_WaitsForTheLast()
    {
        for (var i = 0; i < 5; i++)
        {
            _copy.Append("keywords.yaml", "\n");
            Pass(1);
        }

        Assert.Equal(0, _told);
        Pass(1);
        Assert.Equal(1, _told);
    }

    [Fact]
    public void Watch_FileChangedBeforeTheWatchBegan_IsTold()
    {
        var beforeReading = CorpusState.Of(_copy.Folder);
        _copy.Append("keywords.yaml", "\n");
        using var late = new CorpusWatcher(beforeReading, () => _told += 10, _time);
        Pass(2);
        Assert.Equal(11, _told);
    }

    [Fact]
    public void Watch_FolderGoesAndComesBack_TellsBoth()
    {
        Directory.Move(_copy.Folder, _copy.Folder + "-ailleurs");
        Pass(3);
        Assert.Equal(1, _told);

        Directory.Move(_copy.Folder + "-ailleurs", _copy.Folder);
        Pass(3);
        Assert.Equal(2, _told);
    }

    [Fact]
    public void Watch_OptionalFileIsAddedOrDeleted_TellsIt()
    {
        _copy.Delete("keywords.yaml");
        Pass(2);
        Assert.Equal(1, _told);

        _copy.Write("keywords.yaml", "keywords: []\n");
        Pass(2);
        Assert.Equal(2, _told);
    }

    [Fact]
    public void Watch_OtherFilesOfTheFolderChange_TellsNothing()
    {
        _copy.Write(".dossier.md.swp", "à moitié");
        Pass(3);
        Assert.Equal(0, _told);
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _copy.Dispose();
    }

    private void Pass(int periods)
    {
        for (var i = 0; i < periods; i++)
        {
            _time.Advance(CorpusWatcher.Period);
        }
    }
}
