using Partenariat.Search.Analysis;

namespace Partenariat.Search.Entities;

/// <summary>A sequence of words that names something.</summary>
internal sealed record NamePattern
{
    // They may vary inside a name: « injonction au partenariat », « injonction du partenariat ».
    private static readonly string[] Links = ["a", "au", "aux", "d", "de", "des", "du", "en", "l", "la", "le", "les"];

    /// <summary>Reads the words of a name.</summary>
    /// <param name="kind">What it names.</param>
    /// <param name="id">The id of what it names.</param>
    /// <param name="words">The folded words; at least one that is not a link.</param>
    /// <param name="lexicon">Gives the token of each word.</param>
    public NamePattern(EntityKind kind, string id, IReadOnlyList<string> words, Lexicon lexicon)
    {
        Kind = kind;
        Id = id;
        var parts = new List<NamePart>();
        var isLinked = false;
        foreach (var word in words)
        {
            if (IsLink(word))
            {
                isLinked = parts.Count > 0;
                continue;
            }

            parts.Add(new NamePart(word, StopWords.Grammar.Contains(word) ? word : lexicon.TokenOf(word), isLinked));
            isLinked = false;
        }

        Parts = parts;
    }

    private NamePattern(string notionId)
    {
        Kind = EntityKind.Notion;
        Id = notionId;
        Parts = [new NamePart("", Lexicon.TokenOfNotion(notionId), IsLinked: false)];
        IsFamily = true;
    }

    /// <summary>What it names.</summary>
    public EntityKind Kind { get; }

    /// <summary>The id of what it names.</summary>
    public string Id { get; }

    /// <summary>The words without the links.</summary>
    public IReadOnlyList<NamePart> Parts { get; }

    /// <summary>True where the words name it only between quotation marks.</summary>
    public bool NeedsGuillemets { get; init; }

    /// <summary>True where any word of the family names it, so that the words themselves need not be compared.</summary>
    public bool IsFamily { get; }

    /// <summary>
    /// True where a link may be left out (« réseau santé »). Where two notions are linked it may not: « contrat
    /// partenariat » names two.
    /// </summary>
    public bool MayDropLinks => Parts.Count(part => part.Token[0] == Lexicon.FamilyMark) < 2;

    /// <summary>Any word of a notion's family.</summary>
    public static NamePattern Family(string notionId)
    {
        return new NamePattern(notionId);
    }

    /// <summary>True for the small words that may vary inside a name.</summary>
    public static bool IsLink(string word)
    {
        return Links.Contains(word, StringComparer.Ordinal);
    }
}

/// <summary>A word of a name.</summary>
/// <param name="Word">The folded word.</param>
/// <param name="Token">Its token.</param>
/// <param name="IsLinked">True where a link stands before it.</param>
internal sealed record NamePart(string Word, string Token, bool IsLinked);
