using System.Collections.Immutable;
using System.Text;

namespace Partenariat.Corpus.Tests.Fuzzing;

/// <summary>The files of a corpus, some of them spoilt or gone.</summary>
/// <param name="Files">The bytes of each file that is there, by its name.</param>
/// <param name="Edits">What was done to them, in words.</param>
internal sealed record SpoiltCorpus(ImmutableSortedDictionary<string, byte[]> Files, ImmutableList<string> Edits)
{
    /// <summary>The files of a folder as they are.</summary>
    public static SpoiltCorpus Of(string folder)
    {
        var files = Directory.GetFiles(folder).ToImmutableSortedDictionary(file => Path.GetFileName(file), File.ReadAllBytes, StringComparer.Ordinal);
        return new SpoiltCorpus(files, []);
    }

    /// <summary>The text of a file; broken bytes become replacement characters.</summary>
    public string Text(string file)
    {
        return Encoding.UTF8.GetString(Files.GetValueOrDefault(file) ?? []);
    }

    /// <summary>The same with another content of a file.</summary>
    public SpoiltCorpus With(string file, byte[] bytes, string edit)
    {
        return new SpoiltCorpus(Files.SetItem(file, bytes), Edits.Add($"{file}: {edit}"));
    }

    /// <summary>The same without a file.</summary>
    public SpoiltCorpus Without(string file)
    {
        return new SpoiltCorpus(Files.Remove(file), Edits.Add($"{file}: gone"));
    }

    /// <summary>How many lines a file has, however it ends them.</summary>
    public int Lines(string file)
    {
        return 1 + Text(file).Replace("\r\n", "\n", StringComparison.Ordinal).Count(letter => letter is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029');
    }

    /// <summary>Puts the files into a folder, in place of what is there.</summary>
    public void Write(string folder)
    {
        foreach (var file in Directory.GetFiles(folder).Where(file => !Files.ContainsKey(Path.GetFileName(file))))
        {
            File.Delete(file);
        }

        foreach (var (file, bytes) in Files)
        {
            File.WriteAllBytes(Path.Combine(folder, file), bytes);
        }
    }

    /// <inheritdoc />
    public override string ToString()
    {
        return string.Join('\n', Edits);
    }
}
