using System.Collections.Frozen;
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

    private readonly FrozenSet<string> _words;

    /// <summary>Reads the phrases, the thesaurus and the subjects that the dossier does not treat.</summary>
    public EditorsWords(Edition edition, WordAnalyzer analyzer)
    {
        var phrases = edition.Texts.SelectMany(text => text.Keywords)
            .Concat(edition.Contrasts.SelectMany(contrast => contrast.Keywords))
            .Concat(edition.Debates.SelectMany(debate => debate.Keywords))
            .Select(phrase => analyzer.Tokens(phrase))
            .Where(tokens => tokens.Count >= FewestWords);
        var words = edition.Thesaurus.SelectMany(entry => entry.Said)
            .Concat(edition.Absent.SelectMany(subject => subject.Forms))
            .Select(said => analyzer.Tokens(said));
        _words = phrases.Concat(words).SelectMany(tokens => tokens).Select(token => token.Text).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>True where an editor uses the word.</summary>
    public bool Contains(string word)
    {
        return _words.Contains(word);
    }
}
