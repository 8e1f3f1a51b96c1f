using System.Collections.Frozen;

namespace Partenariat.Dialogs.Words;

/// <summary>« Bonjour, faut-il une convention ? » gets what the question alone gets: the greeting in front of it is blanked.</summary>
internal static class Greetings
{
    private const int FewestWordsBehind = 2;

    private static readonly FrozenSet<string> s_greetings = LanguageFile.Lines("greeting-leads.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « Bonjour Madame, », « Bonsoir à tous, »
    private static readonly FrozenSet<string> s_greeted = LanguageFile.Lines("greeting-names.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The text with blanks in the place of the greeting it begins with; the same where there is none, or hardly more.</summary>
    /// <param name="text">See <see cref="Typing.Clean"/>.</param>
    public static string SetAside(string text)
    {
        var words = PlainWords.Of(text);
        if (words.Count == 0 || !s_greetings.Contains(words[0].Plain))
        {
            return text;
        }

        // Whom it greets only up to a comma or a full stop: « bonjour la définition de… »
        var last = 0;
        while (last + 1 < words.Count && s_greeted.Contains(words[last + 1].Plain))
        {
            last++;
        }

        if (last + 1 < words.Count && !words[last].Before(words[last + 1], text).ContainsAny(',', '.', '!'))
        {
            last = 0;
        }

        if (words.Count(word => word.Start >= words[last].End && word.Plain != "?") < FewestWordsBehind)
        {
            return text;
        }

        var blanked = new BlankedText(text);
        var end = words[last].End;
        while (end < text.Length && text[end] is ',' or '!' or '.' or ' ')
        {
            end++;
        }

        blanked.Blank(words[0].Start, end);
        return blanked.ToString();
    }
}
