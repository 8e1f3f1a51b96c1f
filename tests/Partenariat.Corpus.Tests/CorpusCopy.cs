using System.Text;

namespace Partenariat.Corpus.Tests;

/// <summary>A copy of a corpus folder that a test may spoil; gone with the test.</summary>
internal sealed class CorpusCopy : IDisposable
{
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("corpus");

    public CorpusCopy(string original)
    {
        Folder = Path.Combine(_parent.FullName, Path.GetFileName(original));
        Directory.CreateDirectory(Folder);
        foreach (var file in Directory.EnumerateFiles(original))
        {
            File.Copy(file, PathOf(Path.GetFileName(file)));
        }
    }

    public string Folder { get; }

    public string PathOf(string file)
    {
        return Path.Combine(Folder, file);
    }

    /// <summary>Replaces the one occurrence of a text in a file.</summary>
    public CorpusCopy Replace(string file, string before, string after)
    {
        var text = File.ReadAllText(PathOf(file));
        Assert.Equal(2, text.Split(before).Length);
        File.WriteAllText(PathOf(file), text.Replace(before, after, StringComparison.Ordinal));
        return this;
    }

    public CorpusCopy Append(string file, string text)
    {
        File.AppendAllText(PathOf(file), text);
        return this;
    }

    public CorpusCopy Write(string file, string text, Encoding? encoding = null)
    {
        File.WriteAllText(PathOf(file), text, encoding ?? new UTF8Encoding(false));
        return this;
    }

    /// <summary>Makes a file as long as this, at no cost.</summary>
    public CorpusCopy Lengthen(string file, long bytes)
    {
        using var stream = File.OpenWrite(PathOf(file));
        stream.SetLength(bytes);
        return this;
    }

    public CorpusCopy Delete(string file)
    {
        File.Delete(PathOf(file));
        return this;
    }

    public IReadOnlyList<CorpusProblem> Problems()
    {
        var reading = CorpusReader.Read(Folder);
        Assert.Equal(reading.Edition is null, reading.Problems.Count > 0);
        return reading.Problems;
    }

    public void Dispose()
    {
        _parent.Delete(recursive: true);
    }
}
