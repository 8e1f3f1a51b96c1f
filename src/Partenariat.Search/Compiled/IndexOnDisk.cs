using System.Security.Cryptography;
using Lucene.Net.Store;
using Directory = System.IO.Directory;

namespace Partenariat.Search.Compiled;

/// <summary>
/// A Lucene index in a folder of its own, which the system maps into memory as far as it is looked at and takes back where
/// memory is short. Its files are listed with their hashes elsewhere: one that has changed makes the whole unfit.
/// </summary>
internal static class IndexOnDisk
{
    /// <summary>Writes the files of an index into a folder, whole or not at all, in place of what was there.</summary>
    /// <param name="index">The index.</param>
    /// <param name="folder">The folder. Who has mapped files of it keeps those.</param>
    /// <param name="list">Takes the names and hashes of the files.</param>
    /// <exception cref="IOException">It cannot be written; nor can files that are in use be replaced on some systems.</exception>
    public static void Write(Lucene.Net.Store.Directory index, string folder, BinaryWriter list)
    {
        var draft = Directory.CreateDirectory($"{folder}.{Guid.NewGuid():N}");
        var files = index.ListAll();
        list.Write7BitEncodedInt(files.Length);
        foreach (var name in files)
        {
            var bytes = DirectoryFiles.Read(index, name);
            File.WriteAllBytes(Path.Combine(draft.FullName, name), bytes);
            list.Write(name);
            list.Write(SHA256.HashData(bytes));
        }

        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        draft.MoveTo(folder);
    }

    /// <summary>Opens what <see cref="Write"/> wrote.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="list">The names and hashes of the files.</param>
    /// <returns>The index; null where it is not the one that was written.</returns>
    /// <exception cref="IOException">A file is absent or cannot be read.</exception>
    public static MMapDirectory? Open(string folder, BinaryReader list)
    {
        var count = list.Read7BitEncodedInt();
        for (var file = 0; file < count; file++)
        {
            using var stream = File.OpenRead(Path.Combine(folder, list.ReadString()));
            if (!list.ReadBytes(SHA256.HashSizeInBytes).AsSpan().SequenceEqual(SHA256.HashData(stream)))
            {
                return null;
            }
        }

        // Nobody writes into it.
        return Directory.GetFiles(folder).Length == count ? new MMapDirectory(new DirectoryInfo(folder), NoLockFactory.GetNoLockFactory()) : null;
    }
}
