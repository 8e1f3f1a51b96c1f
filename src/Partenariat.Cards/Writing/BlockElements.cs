using Partenariat.Cards.Elements;
using Partenariat.Cards.Views;

namespace Partenariat.Cards.Writing;

/// <summary>Writes the parts of an answer as elements of a card.</summary>
internal sealed class BlockElements(Buttons buttons)
{
    private readonly QuotedPassageElements _passages = new(new ReferenceElements(buttons));
    private readonly ReferenceElements _references = new(buttons);
    private readonly ContrastElements _tables = new(new ReferenceElements(buttons));

    /// <summary>The elements of one part.</summary>
    /// <param name="block">The part.</param>
    /// <param name="number">The number of the part in the card, for ids.</param>
    public IEnumerable<CardElement> Write(Block block, int number)
    {
        return block switch
        {
            Subheading heading => [Texts.Heading(heading.Text, TextSize.Medium, Spacing.Large)],
            Statement statement => [Write(statement)],
            QuotedPassage passage => _passages.Write(passage, number),
            NotionTable table => _tables.Write(table, number),
            DebatePosition position => _tables.Write(position, number),
            References references => _references.Write(references, number),
            CheckedQuotation quotation => QuotationElements.Write(quotation),
            ReviewedQuotation quotation => [QuotationElements.Write(quotation)],
            StyledCitation citation => CitationElements.Write(citation, number),
            _ => throw new ArgumentOutOfRangeException(nameof(block), block, "A part of an unknown kind."),
        };
    }

    private static CardElement Write(Statement statement)
    {
        var run = Texts.Run(statement.Text);
        return statement.Tone switch
        {
            StatementTone.Remark => new Container([Texts.Line(null, run with { Weight = TextWeight.Bolder })]) { Style = ContainerStyle.Warning },
            StatementTone.Aside => Texts.Line(Spacing.Medium, run with { Size = TextSize.Small, IsSubtle = true }),
            _ => Texts.Line(null, run),
        };
    }
}
