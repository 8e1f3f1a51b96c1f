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

    // Read in one go, at the start of the program.
    private const int BufferSize = 1 << 16;

    private readonly string _path;
    private readonly string _program;

    /// <summary>Names the folder.</summary>
    /// <param name="path">Its path; made at the first writing. One that cannot be written is as good as none.</param>
    public CompiledFolder(string path)
        : this(path, ProgramVersion.Name)
    {
    }

    /// <summary>The folder as another program sees it.</summary>
    internal CompiledFolder(string path, string program)
    {
        (_path, _program) = (path, program);
    }

    /// <summary>What was kept for an edition; null where there is nothing, or nothing that fits.</summary>
    internal CompiledIndex? Read(Edition edition)
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
            return CompiledIndex.Read(file);
        }
        catch (Exception exception) when (IsOfTheDisk(exception))
        {
            return null;
        }
    }

    /// <summary>Keeps what was reckoned; does nothing where the folder cannot be written.</summary>
    internal void Write(Edition edition, CompiledIndex index)
    {
        var key = Key(edition);
        var draft = $"{PathOf(key)}.{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(_path);
            using (var file = new FileStream(draft, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize))
            {
                file.Position = SHA256.HashSizeInBytes;
                index.Write(file);
                file.Position = SHA256.HashSizeInBytes;
                var seal = Seal(key, file);
                file.Position = 0;
                file.Write(seal);
            }

            // Whole or not at all: others may look for it at this moment.
            File.Move(draft, PathOf(key), overwrite: true);
            DeleteOld();
        }
        catch (Exception exception) when (IsOfTheDisk(exception))
        {
            // A full disk, a folder without the right to write: the next start reckons again.
        }
    }

    private string PathOf(byte[] key)
    {
        return Path.Combine(_path, Convert.ToHexStringLower(key));
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
    }

    private static bool IsOfTheDisk(Exception exception)
    {
        return exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;
    }
}
