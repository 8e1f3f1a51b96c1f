using Partenariat.Corpus;
using Partenariat.Search.Analysis;
using Partenariat.Search.Quotations.Texts;
using Partenariat.Search.Spelling;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>Words that a capital does not make a name: frequent ones, those that the edition writes without a capital, those of its titles.</summary>
internal sealed class OrdinaryWords
{
    private const string Adverbs = "ment";

    private readonly HashSet<string> _words;

    public OrdinaryWords(Edition edition)
    {
        _words = edition.Passages
            .SelectMany(passage => Words(passage.Text, word => char.IsLower(word[0])))
            .Concat(edition.Sources.SelectMany(source => Words($"{source.Title} {source.ContainerTitle}", word => word.Length < 2 || !char.IsUpper(word[1]))))
            .ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Words(string text, Func<string, bool> isMeant)
    {
        return WordSplitter.Split(text).Where(word => isMeant(text[word.Start..word.End])).Select(word => word.Folded);
    }

    /// <summary>True for an ordinary word.</summary>
    public bool Contains(string folded)
    {
        return _words.Contains(folded)
            || StopWords.Grammar.Contains(folded)
            || CommonWords.Contains(folded)
            || folded.EndsWith(Adverbs, StringComparison.Ordinal)
            || ClaimWords.Link.Has(folded)
            || ClaimWords.Say.Has(folded)
            || ClaimWords.Greeting.Has(folded);
    }
}
