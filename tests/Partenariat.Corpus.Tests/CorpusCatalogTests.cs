using Microsoft.Extensions.Time.Testing;

namespace Partenariat.Corpus.Tests;

/// <summary>A running server serves the last good edition.</summary>
public sealed class CorpusCatalogTests : IDisposable
{
    private readonly CorpusCopy _copy = new(TestCorpora.Gardens);
    private readonly FakeTimeProvider _time = new();
    private readonly CorpusCatalog _catalog;
    private readonly CorpusWatcher _watcher;
    private int _reloads;

    public CorpusCatalogTests()
    {
        _catalog = new CorpusCatalog(_copy.Folder, TestCorpora.ReadClean(_copy.Folder));
        _catalog.Reloaded += (_, _) => _reloads++;
        _watcher = new CorpusWatcher(_catalog, _time);
    }

    [Fact]
    public void Reload_CorpusIsGood_ServesTheNewEdition()
    {
        _copy.Replace("notions.yaml", "label: voisinage", "label: bon voisinage");
        Assert.Empty(_catalog.Reload().Problems);
        Assert.Equal("bon voisinage", _catalog.Current.FindNotion("voisinage")?.Label);
    }

    [Fact]
    public void Reload_CorpusHasErrors_KeepsTheLastGoodEdition()
    {
        var before = _catalog.Current;
        _copy.Replace("notions.yaml", "id: voisinage", "id: regle");
        _catalog.Reload();
        Assert.Same(before, _catalog.Current);
        Assert.NotEmpty(_catalog.Problems);

        _copy.Replace("notions.yaml", "{id: regle, label: voisinage", "{id: voisinage, label: voisinage");
        _catalog.Reload();
        Assert.NotSame(before, _catalog.Current);
        Assert.Empty(_catalog.Problems);
    }

    [Fact]
    public void Watch_NothingChanges_DoesNotReload()
    {
        Pass(5);
        Assert.Equal(0, _reloads);
    }

    [Fact]
    public void Watch_FilesChangeAndLieStill_ReloadsOnce()
    {
        _copy.Append("keywords.yaml", "- {passage: loi-terrain, words: [commune]}\n");
        Pass(1);
        Assert.Equal(0, _reloads);
        Pass(5);
        Assert.Equal(1, _reloads);
        Assert.Equal(["commune"], _catalog.Current.FindPassage("loi-terrain")?.Keywords);
    }

    [Fact]
    public void Watch_FilesKeepChanging_WaitsForTheLast()
    {
        for (var i = 0; i < 5; i++)
        {
            _copy.Append("keywords.yaml", "- {passage: loi-terrain, words: [commune]}\n");
            Pass(1);
        }

        Assert.Equal(0, _reloads);
        Pass(1);
        Assert.Equal(1, _reloads);
    }

    [Fact]
    public void Watch_FolderDisappears_KeepsTheLastGoodEdition()
    {
        var before = _catalog.Current;
        Directory.Move(_copy.Folder, _copy.Folder + "-ailleurs");
        Pass(3);
        Assert.Same(before, _catalog.Current);
        Assert.Equal("dossier-absent", Assert.Single(_catalog.Problems).Code);

        Directory.Move(_copy.Folder + "-ailleurs", _copy.Folder);
        Pass(3);
        Assert.Empty(_catalog.Problems);
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
