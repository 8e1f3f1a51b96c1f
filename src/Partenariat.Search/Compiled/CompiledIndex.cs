using System.Text;
using Partenariat.Search.Embeddings;
using Partenariat.Search.Indexing;
using Partenariat.Search.Odds;
using Directory = Lucene.Net.Store.Directory;

namespace Partenariat.Search.Compiled;

/// <summary>What is dear to reckon for an edition: its tables of words, what runs of letters and words tell, and its Lucene index.</summary>
/// <param name="Tables">The tables of words.</param>
/// <param name="Odds">What runs of letters tell of its passages.</param>
/// <param name="Embeddings">What the meaning of words tells of them.</param>
/// <param name="Directory">The index.</param>
internal sealed record CompiledIndex(EditionTables Tables, OddsTable Odds, EmbeddingTable Embeddings, Directory Directory)
{
    /// <summary>Reads what <see cref="Write"/> wrote, from where the stream stands to its end.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="folder">Where the index is, if it is on disk.</param>
    /// <returns>Null where the index on disk is another.</returns>
    public static CompiledIndex? Read(Stream stream, string folder)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        return OpenIndex(reader, folder) is { } directory
            ? new CompiledIndex(CompiledTables.Read(reader), CompiledOdds.Read(reader), CompiledEmbeddings.Read(reader), directory) : null;
    }

    /// <summary>Reads the index alone.</summary>
    public static Directory? OpenIndex(Stream stream, string folder)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        return OpenIndex(reader, folder);
    }

    private static Directory? OpenIndex(BinaryReader reader, string folder)
    {
        return reader.ReadBoolean() ? IndexOnDisk.Open(folder, reader) : DirectoryFiles.Read(reader);
    }

    /// <summary>Writes it to where the stream stands.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="folder">Where the index is written to, or null to write it into the stream.</param>
    public void Write(Stream stream, string? folder)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(folder is not null);
        if (folder is null)
        {
            DirectoryFiles.Write(Directory, writer);
        }
        else
        {
            IndexOnDisk.Write(Directory, folder, writer);
        }

        CompiledTables.Write(Tables, writer);
        CompiledOdds.Write(Odds, writer);
        CompiledEmbeddings.Write(Embeddings, writer);
    }
}
