using Partenariat.Search.Quotations.Reading;

namespace Partenariat.Search.Quotations;

/// <summary>A quotation found in a message.</summary>
/// <param name="Text">The quoted words, without the quotation marks around them.</param>
/// <param name="IsMarked">True where quotation marks surround it in the message.</param>
/// <param name="Frame">
/// What the message says around this quotation, where the author and the work are claimed; may be empty.
/// </param>
/// <param name="Year">The year in the frame, or null.</param>
/// <param name="Page">The page or the range of pages in the frame, or null.</param>
public sealed record PastedQuotation(string Text, bool IsMarked, string Frame, int? Year, string? Page)
{
    /// <summary>The same quotation, a part of its text taken for the claim that it is: « (Simondi) ».</summary>
    /// <param name="start">Where the part begins in the text.</param>
    /// <param name="length">Its length.</param>
    public PastedQuotation MoveToFrame(int start, int length)
    {
        var part = Text.Substring(start, length);
        return this with
        {
            Text = Text.Remove(start, length),
            Frame = $"{Frame} {part}",
            Year = Year ?? Claims.ReadYear(part),
            Page = Page ?? Claims.ReadPage(part),
        };
    }
}
