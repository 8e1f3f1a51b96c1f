using System.Runtime.InteropServices;

namespace Partenariat.Search.Compiled;

/// <summary>Writes rows of numbers and reads them again. Files are read on the machine that wrote them.</summary>
internal static class CompiledNumbers
{
    private const int ReadAtOnce = 1 << 13;

    /// <summary>Writes a row.</summary>
    public static void Write<T>(T[] numbers, BinaryWriter writer)
        where T : unmanaged
    {
        writer.Write7BitEncodedInt(numbers.Length);
        writer.Write(MemoryMarshal.AsBytes(numbers.AsSpan()));
    }

    /// <summary>Writes a row whose numbers are no more exact than a <see cref="Half"/>.</summary>
    public static void WriteHalves(float[] numbers, BinaryWriter writer)
    {
        Write(Array.ConvertAll(numbers, number => (Half)number), writer);
    }

    /// <summary>Reads a row that <see cref="WriteHalves"/> wrote.</summary>
    public static float[] ReadHalves(BinaryReader reader)
    {
        // Without a row of a million halves beside the one that is made.
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

    /// <summary>Reads a row that <see cref="Write{T}"/> wrote.</summary>
    public static T[] Read<T>(BinaryReader reader)
        where T : unmanaged
    {
        var numbers = GC.AllocateUninitializedArray<T>(reader.Read7BitEncodedInt());
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }
}
