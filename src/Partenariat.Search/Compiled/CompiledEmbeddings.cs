using Partenariat.Search.Embeddings;

namespace Partenariat.Search.Compiled;

/// <summary>Writes what was learned of the meaning of words and reads it again.</summary>
internal static class CompiledEmbeddings
{
    /// <summary>Writes a table.</summary>
    public static void Write(EmbeddingTable table, BinaryWriter writer)
    {
        CompiledNumbers.Write(table.Grams, writer);
        CompiledNumbers.Write(table.Rarities, writer);
        CompiledNumbers.WriteHalves(table.Vectors, writer);
        CompiledNumbers.Write(table.Targets, writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static EmbeddingTable Read(BinaryReader reader)
    {
        return new EmbeddingTable(
            CompiledNumbers.Read<uint>(reader), CompiledNumbers.Read<float>(reader), CompiledNumbers.ReadHalves(reader), CompiledNumbers.Read<float>(reader));
    }
}
