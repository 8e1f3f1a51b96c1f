using System.Text;
using Lucene.Net.Store;
using Partenariat.Search.Analysis;

namespace Partenariat.Search.Compiled;

/// <summary>What is dear to reckon for an edition: its texts analyzed, and its Lucene index.</summary>
/// <param name="Texts">The analyzed texts.</param>
/// <param name="Directory">The index.</param>
internal sealed record CompiledIndex(Dictionary<string, AnalyzedText> Texts, RAMDirectory Directory)
{
    /// <summary>Reads what <see cref="Write"/> wrote, from where the stream stands to its end.</summary>
    public static CompiledIndex Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        return new CompiledIndex(AnalyzedTexts.Read(reader), DirectoryFiles.Read(reader));
    }

    /// <summary>Writes it to where the stream stands.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        AnalyzedTexts.Write(Texts, writer);
        DirectoryFiles.Write(Directory, writer);
    }
}
