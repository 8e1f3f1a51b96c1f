using Partenariat.Corpus;
using Partenariat.Search.Analysis;

namespace Partenariat.Search.Spelling;

/// <summary>
/// The folded words that the editors use where they write sentences: words that exist. Short keywords are left out,
/// for editors may put misspellings there.
/// </summary>
/// <param name="words">The words.</param>
internal sealed class EditorsWords(HashSet<string> words)
{
    private const int FewestWords = 4;

    /// <summary>Reads the phrases, the thesaurus and the subjects that the dossier does not treat.</summary>
    public static HashSet<string> Of(Edition edition, EditionAnalysis analysis)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var phrases = edition.Texts.SelectMany(text => text.Keywords)
            .Concat(edition.Contrasts.SelectMany(contrast => contrast.Keywords))
            .Concat(edition.Debates.SelectMany(debate => debate.Keywords));
        foreach (var phrase in phrases.Select(analysis.Of).Where(phrase => phrase.Words.Length >= FewestWords))
        {
            words.UnionWith(phrase.Words);
        }

        foreach (var said in edition.Thesaurus.SelectMany(entry => entry.Said).Concat(edition.Absent.SelectMany(subject => subject.Forms)))
        {
            words.UnionWith(analysis.Of(said).Words);
        }

        return words;
    }

    /// <summary>True where an editor uses the word.</summary>
    public bool Contains(string word)
    {
        return words.Contains(word);
    }
}
