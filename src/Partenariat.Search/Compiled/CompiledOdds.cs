using System.Runtime.InteropServices;
using Partenariat.Search.Odds;

namespace Partenariat.Search.Compiled;

/// <summary>Writes what was learned of runs of letters and reads it again. Files are read on the machine that wrote them.</summary>
internal static class CompiledOdds
{
    /// <summary>Writes a table.</summary>
    public static void Write(OddsTable table, BinaryWriter writer)
    {
        Write(table.Grams, writer);
        Write(table.Rarities, writer);
        Write(table.Starts, writer);
        Write(table.Passages, writer);
        Write(Array.ConvertAll(table.More, more => (Half)more), writer);
        Write(table.OfPassage, writer);
    }

    /// <summary>Reads what <see cref="Write(OddsTable, BinaryWriter)"/> wrote.</summary>
    public static OddsTable Read(BinaryReader reader)
    {
        return new OddsTable(
            Read<uint>(reader),
            Read<float>(reader),
            Read<int>(reader),
            Read<int>(reader),
            Array.ConvertAll(Read<Half>(reader), more => (float)more),
            Read<float>(reader));
    }

    private static void Write<T>(T[] numbers, BinaryWriter writer)
        where T : unmanaged
    {
        writer.Write7BitEncodedInt(numbers.Length);
        writer.Write(MemoryMarshal.AsBytes(numbers.AsSpan()));
    }

    private static T[] Read<T>(BinaryReader reader)
        where T : unmanaged
    {
        var numbers = new T[reader.Read7BitEncodedInt()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }
}
