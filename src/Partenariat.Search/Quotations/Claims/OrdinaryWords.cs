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
            .SelectMany(passage => WordSplitter.Split(passage.Text).Where(word => char.IsLower(passage.Text[word.Start])))
            .Select(word => word.Folded)
            .Concat(edition.Sources.SelectMany(source => WordSplitter.Split($"{source.Title} {source.ContainerTitle}")).Select(word => word.Folded))
            .ToHashSet(StringComparer.Ordinal);
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
