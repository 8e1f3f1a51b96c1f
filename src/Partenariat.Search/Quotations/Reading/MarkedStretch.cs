namespace Partenariat.Search.Quotations.Reading;

/// <summary>A stretch in quotation marks.</summary>
/// <param name="Inner">The words.</param>
/// <param name="Outer">The same with the marks.</param>
internal readonly record struct MarkedStretch(Stretch Inner, Stretch Outer)
{
    public static MarkedStretch Of(Stretch inner, string message)
    {
        return new MarkedStretch(inner, new Stretch(inner.Start - 1, Math.Min(message.Length, inner.End + 1)));
    }
}
