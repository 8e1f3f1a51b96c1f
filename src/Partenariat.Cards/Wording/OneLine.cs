using System.Text;

namespace Partenariat.Cards.Wording;

/// <summary>Brings a text to one line: spaces change, never words.</summary>
internal static class OneLine
{
    /// <summary>The text with a space in place of each line break and of the spaces around it.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny('\r', '\n'))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var end = index;
            var isBroken = false;
            while (end < text.Length && char.IsWhiteSpace(text[end]))
            {
                isBroken |= text[end++] is '\r' or '\n';
            }

            if (end == index)
            {
                line.Append(text[index]);
                continue;
            }

            line.Append(isBroken ? " " : text.AsSpan(index, end - index));
            index = end - 1;
        }

        return line.ToString();
    }
}
