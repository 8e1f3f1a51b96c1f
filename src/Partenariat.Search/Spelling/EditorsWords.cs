using Partenariat.Corpus;
using Partenariat.Search.Analysis;

namespace Partenariat.Search.Spelling;

/// <summary>
/// The folded words that the editors use where they write sentences: words that exist. Short keywords are left out,
/// for editors may put misspellings there.
/// </summary>
internal sealed class EditorsWords
{
    private const int FewestWords = 4;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>Reads the phrases, the thesaurus and the subjects that the dossier does not treat.</summary>
    public EditorsWords(Edition edition, EditionAnalysis analysis)
    {
        var phrases = edition.Texts.SelectMany(text => text.Keywords)
            .Concat(edition.Contrasts.SelectMany(contrast => contrast.Keywords))
            .Concat(edition.Debates.SelectMany(debate => debate.Keywords));
        foreach (var phrase in phrases.Select(analysis.Of).Where(phrase => phrase.Words.Length >= FewestWords))
        {
            _words.UnionWith(phrase.Words);
        }

        foreach (var said in edition.Thesaurus.SelectMany(entry => entry.Said).Concat(edition.Absent.SelectMany(subject => subject.Forms)))
        {
            _words.UnionWith(analysis.Of(said).Words);
        }
    }

    /// <summary>True where an editor uses the word.</summary>
    public bool Contains(string word)
    {
        return _words.Contains(word);
    }
}
