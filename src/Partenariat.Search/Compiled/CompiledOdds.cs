using System.Runtime.InteropServices;
using Partenariat.Search.Odds;

namespace Partenariat.Search.Compiled;

/// <summary>Writes what was learned of runs of letters and reads it again. Files are read on the machine that wrote them.</summary>
internal static class CompiledOdds
{
    private const int ReadAtOnce = 1 << 13;

    /// <summary>Writes a table.</summary>
    public static void Write(OddsTable table, BinaryWriter writer)
    {
        Write(table.Grams, writer);
        Write(table.Rarities, writer);
        Write(table.Starts, writer);
        Write(table.Passages, writer);
        Write(Array.ConvertAll(table.More, more => (Half)more), writer);
        Write(table.OfPassage, writer);
        Write(table.Outside, writer);
    }

    /// <summary>Reads what <see cref="Write(OddsTable, BinaryWriter)"/> wrote.</summary>
    public static OddsTable Read(BinaryReader reader)
    {
        return new OddsTable(
            Read<uint>(reader),
            Read<float>(reader),
            Read<int>(reader),
            Read<int>(reader),
            ReadHalves(reader),
            Read<float>(reader))
        {
            Outside = Read<float>(reader),
        };
    }

    private static void Write<T>(T[] numbers, BinaryWriter writer)
        where T : unmanaged
    {
        writer.Write7BitEncodedInt(numbers.Length);
        writer.Write(MemoryMarshal.AsBytes(numbers.AsSpan()));
    }

    // Without a row of a million of them beside the one that is made.
    private static float[] ReadHalves(BinaryReader reader)
    {
        var numbers = GC.AllocateUninitializedArray<float>(reader.Read7BitEncodedInt());
        var some = new Half[Math.Min(numbers.Length, ReadAtOnce)];
        for (var start = 0; start < numbers.Length; start += some.Length)
        {
            var read = some.AsSpan(0, Math.Min(some.Length, numbers.Length - start));
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(read));
            for (var index = 0; index < read.Length; index++)
            {
                numbers[start + index] = (float)read[index];
            }
        }

        return numbers;
    }

    private static T[] Read<T>(BinaryReader reader)
        where T : unmanaged
    {
        var numbers = GC.AllocateUninitializedArray<T>(reader.Read7BitEncodedInt());
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }
}
