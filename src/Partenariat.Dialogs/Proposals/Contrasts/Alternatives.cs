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

    /// <summary>True where the message puts two notions so.</summary>
    public static bool Are(Message message)
    {
        var notions = message.Names.Entities.Where(entity => entity.Kind == EntityKind.Notion).OrderBy(entity => entity.Start).ToList();
        return notions.Zip(notions.Skip(1)).Any(pair => IsAlternative(message, pair.First, pair.Second));
    }

    private static bool IsAlternative(Message message, Entity first, Entity second)
    {
        var between = message.Words.Where(word => word.Start >= first.End && word.End <= second.Start).Select(word => word.Plain).ToList();
        return between.Count > 0 && s_openings.Contains(between[0]) && between.All(s_between.Contains);
    }
}
