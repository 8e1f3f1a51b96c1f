using System.Security.Cryptography;
using System.Text;
using Partenariat.Corpus;

namespace Partenariat.Search.Compiled;

/// <summary>
/// A folder in which what was reckoned for an edition waits for the next start. A file there is used only for the very same
/// files of the corpus, read by the very same program, and only whole; else the edition is reckoned anew, without a word. It holds
/// no text that is shown: a passage always comes from the corpus itself.
/// </summary>
public sealed class CompiledFolder
{
    // Several editions (before and after a correction, of two programs) may take turns.
    private const int MostKept = 4;

    // An index as large as this stays on disk: 16 MB, that of some ten thousand passages.
    private const long LargestInMemory = 16_000_000;
    private const string IndexSuffix = ".index";

    // Read in one go, at the start of the program.
    private const int BufferSize = 1 << 16;

    private readonly string _path;
    private readonly string _program;
    private readonly long _largestInMemory;

    /// <summary>Names the folder.</summary>
    /// <param name="path">Its path; made at the first writing. One that cannot be written is as good as none.</param>
    public CompiledFolder(string path)
        : this(path, ProgramVersion.Name)
    {
    }

    /// <summary>The folder as another program sees it.</summary>
    internal CompiledFolder(string path, string program, long largestInMemory = LargestInMemory)
    {
        (_path, _program, _largestInMemory) = (path, program, largestInMemory);
    }

    /// <summary>What was kept for an edition; null where there is nothing, or nothing that fits.</summary>
    internal CompiledIndex? Read(Edition edition)
    {
        return Open(edition, CompiledIndex.Read);
    }

    /// <summary>The index alone.</summary>
    internal Lucene.Net.Store.Directory? OpenIndex(Edition edition)
    {
        return Open(edition, CompiledIndex.OpenIndex);
    }

    /// <summary>Keeps what was reckoned; does nothing where the folder cannot be written.</summary>
    /// <returns>True where the index itself is on disk: <see cref="Read"/> opens it there.</returns>
    internal bool Write(Edition edition, CompiledIndex index)
    {
        var isLarge = index.Directory.ListAll().Sum(index.Directory.FileLength) > _largestInMemory;
        var key = Key(edition);
        var draft = $"{PathOf(key)}.{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(_path);
            using (var file = new FileStream(draft, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize))
            {
                file.Position = SHA256.HashSizeInBytes;
                index.Write(file, isLarge ? IndexOf(key) : null);
                file.Position = SHA256.HashSizeInBytes;
                var seal = Seal(key, file);
                file.Position = 0;
                file.Write(seal);
            }

            // Whole or not at all: others may look for it at this moment.
            File.Move(draft, PathOf(key), overwrite: true);
            DeleteOld();
            return isLarge;
        }
        catch (Exception exception) when (IsOfTheDisk(exception))
        {
            // A full disk, a folder without the right to write: the next start reckons again.
            return false;
        }
    }

    private T? Open<T>(Edition edition, Func<Stream, string, T?> open)
        where T : class
    {
        var key = Key(edition);
        try
        {
            using var file = new FileStream(PathOf(key), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize);
            var seal = new byte[SHA256.HashSizeInBytes];
            file.ReadExactly(seal);
            if (!Seal(key, file).AsSpan().SequenceEqual(seal))
            {
                return null;
            }

            file.Position = seal.Length;
            return open(file, IndexOf(key));
        }
        catch (Exception exception) when (IsOfTheDisk(exception))
        {
            return null;
        }
    }

    private string PathOf(byte[] key)
    {
        return Path.Combine(_path, Convert.ToHexStringLower(key));
    }

    private string IndexOf(byte[] key)
    {
        return PathOf(key) + IndexSuffix;
    }

    private byte[] Key(Edition edition)
    {
        return SHA256.HashData(Encoding.UTF8.GetBytes($"{_program}\n{edition.Fingerprint}"));
    }

    // The key is sealed too: a file under another name is no file.
    private static byte[] Seal(byte[] key, Stream content)
    {
        using var seal = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        seal.AppendData(key);
        var buffer = new byte[BufferSize];
        for (var read = content.Read(buffer); read > 0; read = content.Read(buffer))
        {
            seal.AppendData(buffer, 0, read);
        }

        return seal.GetHashAndReset();
    }

    private void DeleteOld()
    {
        foreach (var old in new DirectoryInfo(_path).EnumerateFiles().OrderByDescending(file => file.LastWriteTimeUtc).Skip(MostKept))
        {
            old.Delete();
        }

        foreach (var index in new DirectoryInfo(_path).EnumerateDirectories($"*{IndexSuffix}"))
        {
            if (!File.Exists(index.FullName[..^IndexSuffix.Length]))
            {
                index.Delete(recursive: true);
            }
        }
    }

    private static bool IsOfTheDisk(Exception exception)
    {
        return exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;
    }
}
