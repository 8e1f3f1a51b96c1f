using System.Runtime.CompilerServices;
using Partenariat.Cards.Elements;
using Partenariat.Cards.Views;

namespace Partenariat.Cards.Writing;

/// <summary>
/// The sizes of parts on the cards of a host. That of a table is kept as long as the table is: an answer measures the
/// tables of all authors to show one. Thread-safe.
/// </summary>
internal sealed class BlockSizes(CardHost host)
{
    // Ids hold the number of the part: at most so many digits.
    private const int LongestNumber = 100;

    private readonly Buttons _buttons = new(host);
    private readonly ConditionalWeakTable<NotionTable, object> _tables = [];

    /// <summary>The size of a part in bytes at worst.</summary>
    public int Of(Block block)
    {
        return block is NotionTable table ? (int)_tables.GetValue(table, known => Measure(known)) : Measure(block);
    }

    private int Measure(Block block)
    {
        return CardJson.Size([.. new BlockElements(_buttons).Write(block, LongestNumber)]);
    }
}
