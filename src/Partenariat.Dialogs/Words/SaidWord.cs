namespace Partenariat.Dialogs.Words;

/// <summary>A word of a message in its plain form: lower case, no accents, short spellings written out.</summary>
/// <param name="Plain">The plain form; a sign such as « ? » stands for itself, see <see cref="PlainWords"/>.</param>
/// <param name="Start">Where it begins in the message.</param>
/// <param name="End">The position after it.</param>
internal sealed record SaidWord(string Plain, int Start, int End)
{
    /// <summary>What a message has between this word and one behind it; nothing where both are written as one (« jsuis »).</summary>
    /// <param name="next">The word behind.</param>
    /// <param name="text">The message.</param>
    public ReadOnlySpan<char> Before(SaidWord next, string text)
    {
        return text.AsSpan(End, Math.Max(0, next.Start - End));
    }
}
