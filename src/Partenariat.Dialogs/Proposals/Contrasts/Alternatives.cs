using System.Collections.Frozen;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Proposals.Contrasts;

/// <summary>« concertation ou consultation ? », « se coordonner / collaborer »: two notions with nothing but an « or » between them.</summary>
internal static class Alternatives
{
    private static readonly FrozenSet<string> s_openings = LanguageFile.Lines("alternative-openings.tsv").ToFrozenSet(StringComparer.Ordinal);

    // All that may stand between the two, the openings among them.
    private static readonly FrozenSet<string> s_between = LanguageFile.Lines("alternative-links.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_pointing = LanguageFile.Lines("pointing-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « entre professionnels différents ? »
    private const int MostAmong = 4;

    private static readonly FrozenSet<string> s_among = LanguageFile.Lines("among-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « entre idée et principe »
    private static readonly FrozenSet<string> s_conjunctions = LanguageFile.Lines("exclusion-conjunctions.tsv").ToFrozenSet(StringComparer.Ordinal);

    // What makes two sides of what follows « entre ».
    private static readonly FrozenSet<string> s_betweens = LanguageFile.Lines("between-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True where the message puts two notions so.</summary>
    public static bool Are(Message message)
    {
        var notions = message.Names.Entities.Where(entity => entity.Kind == EntityKind.Notion).OrderBy(entity => entity.Start).ToList();
        return notions.Zip(notions.Skip(1)).Any(pair => IsAlternative(message, pair.First, pair.Second));
    }

    /// <summary>True where one thing or another is offered, whatever they are: « imposé ou volontaire ? »</summary>
    public static bool AreOffered(Message message)
    {
        return message.Words.Skip(1).Any(word => s_openings.Contains(word.Plain));
    }

    /// <summary>True for « entre idée et principe », whether the names are known or not; « entre ça et le réseau » leans on what was said.</summary>
    public static bool SaysBothSides(Message message)
    {
        var after = AfterBetween(message);
        return after.FindIndex(s_conjunctions.Contains) is > 0 and var middle && middle < after.Count - 1 && !after.Exists(s_pointing.Contains);
    }

    /// <summary>True for « la confiance entre partenaires », « les rapports de pouvoir entre institutions »: nothing is set apart.</summary>
    public static bool AreAmongThemselves(Message message)
    {
        var after = AfterBetween(message);
        return after.Count is > 0 and <= MostAmong && !after.Exists(word => s_betweens.Contains(word) || s_pointing.Contains(word));
    }

    private static List<string> AfterBetween(Message message)
    {
        return [.. message.Words.SkipWhile(word => !s_among.Contains(word.Plain)).Skip(1).Select(word => word.Plain)];
    }

    private static bool IsAlternative(Message message, Entity first, Entity second)
    {
        var between = message.Words.Where(word => word.Start >= first.End && word.End <= second.Start).Select(word => word.Plain).ToList();
        return between.Count > 0 && s_openings.Contains(between[0]) && between.All(s_between.Contains);
    }
}
