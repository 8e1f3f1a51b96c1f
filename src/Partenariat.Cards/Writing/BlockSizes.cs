using System.Runtime.CompilerServices;
using Partenariat.Cards.Elements;
using Partenariat.Cards.Views;

namespace Partenariat.Cards.Writing;

/// <summary>
/// The sizes of parts on the cards of a host. Those of passages and tables are kept as long as these are: an answer
/// measures the tables of all authors to show one. Thread-safe.
/// </summary>
internal sealed class BlockSizes(CardHost host)
{
    // Ids hold the number of the part: at most so many digits.
    private const int LongestNumber = 100;

    private readonly Buttons _buttons = new(host);
    private readonly ConditionalWeakTable<Block, object> _known = [];

    /// <summary>The size of a part in bytes at worst.</summary>
    public int Of(Block block)
    {
        return block is NotionTable or QuotedPassage { Heading: null, IsNamedAbove: false }
            ? (int)_known.GetValue(block, part => Measure(part))
            : Measure(block);
    }

    private int Measure(Block block)
    {
        return CardJson.Size([.. new BlockElements(_buttons).Write(block, LongestNumber)]);
    }
}
