using Partenariat.Search.Spelling;

namespace Partenariat.Search.Entities;

/// <summary>Finds names in the words of a text.</summary>
internal sealed class NameMatcher
{
    private const int MostLinks = 2;

    private readonly ILookup<string, NamePattern> _byFirstToken;

    /// <summary>Prepares the names.</summary>
    public NameMatcher(IEnumerable<NamePattern> patterns)
    {
        _byFirstToken = patterns
            .Where(pattern => pattern.Parts.Count > 0)
            .ToLookup(pattern => pattern.Parts[0].Token, StringComparer.Ordinal);
    }

    /// <summary>All names that the words hold, overlapping ones included.</summary>
    public IEnumerable<Candidate> Find(IReadOnlyList<ResolvedWord> words, string text)
    {
        WorkBudget.Spend(words.Sum(word => _byFirstToken[word.Token].Count()));
        return
            from first in Enumerable.Range(0, words.Count)
            from pattern in _byFirstToken[words[first].Token]
            let candidate = Match(pattern, words, first)
            where candidate is not null && (!pattern.NeedsGuillemets || Guillemets.Surround(text, candidate.StartIn(words), candidate.EndIn(words)))
            select candidate;
    }

    private static Candidate? Match(NamePattern pattern, IReadOnlyList<ResolvedWord> words, int first)
    {
        var quality = MatchQuality.Exact;
        var index = first;
        foreach (var part in pattern.Parts)
        {
            var found = index == first ? index : Next(pattern, part, words, index);
            if (found >= words.Count || words[found].Token != part.Token)
            {
                return null;
            }

            quality = Worse(quality, Quality(pattern, part, words[found]));
            index = found + 1;
        }

        return new Candidate(pattern.Kind, pattern.Id, first, index - 1, quality);
    }

    private static int Next(NamePattern pattern, NamePart part, IReadOnlyList<ResolvedWord> words, int index)
    {
        if (!part.IsLinked)
        {
            return index;
        }

        var next = index;
        while (next < words.Count && next - index < MostLinks && NamePattern.IsLink(words[next].Folded))
        {
            next++;
        }

        return next > index || pattern.MayDropLinks ? next : words.Count;
    }

    private static MatchQuality Quality(NamePattern pattern, NamePart part, ResolvedWord word)
    {
        if (pattern.IsFamily || word.Quality > MatchQuality.Family)
        {
            return word.Quality;
        }

        return IsInflection(word.Folded, part.Word) || IsInflection(part.Word, word.Folded)
            ? MatchQuality.Exact
            : MatchQuality.Family;
    }

    private static bool IsInflection(string word, string of)
    {
        return word == of || word == of + "s" || word == of + "x";
    }

    private static MatchQuality Worse(MatchQuality left, MatchQuality right)
    {
        return left > right ? left : right;
    }
}
