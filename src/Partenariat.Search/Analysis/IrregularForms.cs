using System.Collections.Frozen;

namespace Partenariat.Search.Analysis;

/// <summary>Forms that no ending leads to their word: « pris » of « prendre », « choix » of « choisir ».</summary>
internal static class IrregularForms
{
    private const string Resource = "Partenariat.Search.Analysis.irregular-forms.txt";

    private static readonly FrozenDictionary<string, string> Words = Read();

    /// <summary>The word of a folded form, or null for every other one.</summary>
    public static string? Of(string form)
    {
        return Words.GetValueOrDefault(form);
    }

    // One line a word: the word, then its forms.
    private static FrozenDictionary<string, string> Read()
    {
        return EmbeddedText.Lines(Resource)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(words => words.Skip(1), (words, form) => (form, Word: words[0]))
            .ToFrozenDictionary(entry => entry.form, entry => entry.Word, StringComparer.Ordinal);
    }
}
