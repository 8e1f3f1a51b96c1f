namespace Partenariat.Dialogs.Words;

/// <summary>Phrases of plain words, one a line of a language file.</summary>
internal sealed class Phrases
{
    private readonly IReadOnlyList<string[]> _phrases;

    private Phrases(IReadOnlyList<string[]> phrases)
    {
        _phrases = phrases;
    }

    /// <summary>Reads a language file.</summary>
    /// <param name="file">Its name.</param>
    public static Phrases Read(string file)
    {
        return new Phrases([.. LanguageFile.Lines(file).Select(line => line.Split(' '))]);
    }

    /// <summary>How many words the longest phrase at a place has; null where none stands there.</summary>
    public int? At(IReadOnlyList<SaidWord> words, int index)
    {
        return _phrases.Where(phrase => index + phrase.Length <= words.Count && Enumerable.Range(0, phrase.Length).All(place => words[index + place].Plain == phrase[place]))
            .Select(phrase => (int?)phrase.Length)
            .Max();
    }

    /// <summary>True where one of them stands in some words.</summary>
    public bool AreIn(IReadOnlyList<SaidWord> words)
    {
        return Enumerable.Range(0, words.Count).Any(index => At(words, index) is not null);
    }
}
