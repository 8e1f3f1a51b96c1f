using Partenariat.Search.Spelling;

namespace Partenariat.Search.Entities;

/// <summary>A name found, before overlaps are settled.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Id">The id of what it names.</param>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word.</param>
/// <param name="Quality">How sure it was recognised.</param>
internal sealed record Candidate(EntityKind Kind, string Id, int First, int Last, MatchQuality Quality)
{
    /// <summary>For a law: the article that is named, or null.</summary>
    public string? Article { get; init; }

    /// <summary>True where it stands beside the names inside it and hides none of them.</summary>
    public bool IsBeside { get; init; }

    /// <summary>For what the edition does not treat: true for a person.</summary>
    public bool IsPerson { get; init; }

    /// <summary>How many words it covers.</summary>
    public int Count => Last - First + 1;

    /// <summary>Where it begins in the original text.</summary>
    public int StartIn(IReadOnlyList<ResolvedWord> words)
    {
        return words[First].Start;
    }

    /// <summary>The position after it in the original text.</summary>
    public int EndIn(IReadOnlyList<ResolvedWord> words)
    {
        return words[Last].End;
    }
}
