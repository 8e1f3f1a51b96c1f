using Partenariat.Search.Odds;

namespace Partenariat.Search.Compiled;

/// <summary>Writes what was learned of runs of letters and reads it again. Files are read on the machine that wrote them.</summary>
internal static class CompiledOdds
{
    /// <summary>Writes a table.</summary>
    public static void Write(OddsTable table, BinaryWriter writer)
    {
        CompiledNumbers.Write(table.Grams, writer);
        CompiledNumbers.Write(table.Rarities, writer);
        CompiledNumbers.Write(table.Starts, writer);
        CompiledNumbers.Write(table.Passages, writer);
        CompiledNumbers.WriteHalves(table.More, writer);
        CompiledNumbers.Write(table.OfPassage, writer);
        CompiledNumbers.Write(table.Outside.Words, writer);
        CompiledNumbers.Write(table.Outside.Rarities, writer);
        CompiledNumbers.Write(table.Outside.Weights, writer);
    }

    /// <summary>Reads what <see cref="Write(OddsTable, BinaryWriter)"/> wrote.</summary>
    public static OddsTable Read(BinaryReader reader)
    {
        return new OddsTable(
            CompiledNumbers.Read<uint>(reader),
            CompiledNumbers.Read<float>(reader),
            CompiledNumbers.Read<int>(reader),
            CompiledNumbers.Read<int>(reader),
            CompiledNumbers.ReadHalves(reader),
            CompiledNumbers.Read<float>(reader))
        {
            Outside = new OutsideTable(CompiledNumbers.Read<uint>(reader), CompiledNumbers.Read<float>(reader), CompiledNumbers.Read<float>(reader)),
        };
    }
}
