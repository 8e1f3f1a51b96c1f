namespace Partenariat.Dialogs.Words;

/// <summary>« … s'est-il développé en France ? »: where and when everything happens is no subject, at the end of a question that has one.</summary>
internal static class Settings
{
    private const int FewestWordsBefore = 4;

    private static readonly Phrases s_settings = Phrases.Read("setting-phrases.tsv");

    /// <summary>The text with blanks in their place; of the same length.</summary>
    /// <param name="text">See <see cref="Typing.Clean"/>.</param>
    public static string SetAside(string text)
    {
        var words = PlainWords.Of(text);
        for (var index = FewestWordsBefore; index < words.Count; index++)
        {
            if (s_settings.At(words, index) is { } count && words.Skip(index + count).All(word => word.Plain == "?"))
            {
                var blanked = new BlankedText(text);
                blanked.Blank(words[index].Start, words[index + count - 1].End);
                return blanked.ToString();
            }
        }

        return text;
    }
}
