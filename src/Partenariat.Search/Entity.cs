namespace Partenariat.Search;

/// <summary>
/// A name recognised in a text. When one stretch of text names several things (two authors of one family
/// name, the works of one review), each is an entity of its own over the same stretch.
/// </summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Id">The id of the notion, author, work or section; the label of the diploma.</param>
/// <param name="Start">Where it begins in the original text.</param>
/// <param name="Length">Its length in the original text.</param>
/// <param name="Surface">The words of the original text.</param>
/// <param name="Quality">How sure it was recognised.</param>
public sealed record Entity(
    EntityKind Kind,
    string Id,
    int Start,
    int Length,
    string Surface,
    MatchQuality Quality)
{
    /// <summary>For a law: the article that is named, as printed (« 155 », « L. 312-6 »); else null.</summary>
    public string? Article { get; init; }

    /// <summary>For what the edition does not treat: true for a person, known by the capitals of the name; the id is the name as written.</summary>
    public bool IsPerson { get; init; }

    /// <summary>The position after the last character in the original text.</summary>
    public int End => Start + Length;
}
