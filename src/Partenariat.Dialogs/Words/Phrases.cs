namespace Partenariat.Dialogs.Words;

/// <summary>Phrases of plain words.</summary>
internal sealed class Phrases
{
    // By their first word.
    private readonly Dictionary<string, List<string[]>> _phrases = new(StringComparer.Ordinal);

    private Phrases(IEnumerable<string[]> phrases)
    {
        foreach (var phrase in phrases)
        {
            (_phrases.TryGetValue(phrase[0], out var same) ? same : _phrases[phrase[0]] = []).Add(phrase);
        }
    }

    /// <summary>Reads a language file, a phrase a line.</summary>
    /// <param name="file">Its name.</param>
    public static Phrases Read(string file)
    {
        return new Phrases(LanguageFile.Lines(file).Select(line => line.Split(' ')));
    }

    /// <summary>Phrases as people write them.</summary>
    /// <param name="written">At least a word each.</param>
    public static Phrases Of(IEnumerable<string> written)
    {
        return new Phrases(written.Select(phrase => PlainWords.Of(phrase).Select(word => word.Plain).ToArray()).Where(words => words.Length > 0));
    }

    /// <summary>How many words the longest phrase at a place has; null where none stands there.</summary>
    public int? At(IReadOnlyList<SaidWord> words, int index)
    {
        if (!_phrases.TryGetValue(words[index].Plain, out var phrases))
        {
            return null;
        }

        int? longest = null;
        foreach (var phrase in phrases)
        {
            if ((longest is null || phrase.Length > longest) && Stands(phrase, words, index))
            {
                longest = phrase.Length;
            }
        }

        return longest;
    }

    /// <summary>True where one of them stands in some words.</summary>
    public bool AreIn(IReadOnlyList<SaidWord> words)
    {
        for (var index = 0; index < words.Count; index++)
        {
            if (At(words, index) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Stands(string[] phrase, IReadOnlyList<SaidWord> words, int index)
    {
        if (index + phrase.Length > words.Count)
        {
            return false;
        }

        for (var place = 0; place < phrase.Length; place++)
        {
            if (words[index + place].Plain != phrase[place])
            {
                return false;
            }
        }

        return true;
    }
}
