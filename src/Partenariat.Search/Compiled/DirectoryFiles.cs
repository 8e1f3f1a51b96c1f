using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace Partenariat.Search.Compiled;

/// <summary>Writes the files of a Lucene directory one after the other and reads them again.</summary>
internal static class DirectoryFiles
{
    /// <summary>Writes all files.</summary>
    public static void Write(Directory directory, BinaryWriter writer)
    {
        var files = directory.ListAll();
        writer.Write7BitEncodedInt(files.Length);
        foreach (var name in files)
        {
            var bytes = Read(directory, name);
            writer.Write(name);
            writer.Write7BitEncodedInt(bytes.Length);
            writer.Write(bytes);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static RAMDirectory Read(BinaryReader reader)
    {
        var directory = new RAMDirectory();
        var count = reader.Read7BitEncodedInt();
        for (var file = 0; file < count; file++)
        {
            using var output = directory.CreateOutput(reader.ReadString(), IOContext.DEFAULT);
            var bytes = reader.ReadBytes(reader.Read7BitEncodedInt());
            output.WriteBytes(bytes, 0, bytes.Length);
        }

        return directory;
    }

    /// <summary>The bytes of a file.</summary>
    public static byte[] Read(Directory directory, string name)
    {
        using var input = directory.OpenInput(name, IOContext.READ_ONCE);
        var bytes = new byte[input.Length];
        input.ReadBytes(bytes, 0, bytes.Length);
        return bytes;
    }
}
