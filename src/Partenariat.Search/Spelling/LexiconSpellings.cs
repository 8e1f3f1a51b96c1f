namespace Partenariat.Search.Spelling;

/// <summary>The correct spellings of the words of the lexicon, against which typing errors are measured.</summary>
internal sealed class LexiconSpellings
{
    private static readonly string[] Endings =
    [
        "er", "e", "ee", "es", "ees", "ent", "ez", "ant", "ation", "ations", "ateur", "ateurs", "atif", "ative", "ement", "ite",
        "ion", "ions", "al", "ale", "aux",
    ];

    /// <summary>Gathers the spellings.</summary>
    public LexiconSpellings(Lexicon lexicon, Vocabulary vocabulary)
    {
        Attested =
        [
            .. lexicon.Forms
                .Where(form => !form.NeedsGuillemets)
                .SelectMany(form => form.Words)
                .Where(word => lexicon.FamilyOf(word) is not null)
                .Concat(vocabulary.Words.Where(word => lexicon.FamilyOf(word) is not null).OrderByDescending(vocabulary.Count))
                .Distinct(StringComparer.Ordinal),
        ];
        Inflected = [.. lexicon.Stems.SelectMany(_ => Endings, (stem, ending) => stem + ending)];
    }

    /// <summary>The words of the forms, then the words of the families that the dossier holds, frequent ones first.</summary>
    public IReadOnlyList<string> Attested { get; }

    /// <summary>Each stem with the usual endings, whether the word exists or not.</summary>
    public IReadOnlyList<string> Inflected { get; }
}
