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

    /// <summary>True where the message puts two notions so.</summary>
    public static bool Are(Message message)
    {
        var notions = message.Names.Entities.Where(entity => entity.Kind == EntityKind.Notion).OrderBy(entity => entity.Start).ToList();
        return notions.Zip(notions.Skip(1)).Any(pair => IsAlternative(message, pair.First, pair.Second));
    }

    /// <summary>True for « entre idée et principe », whether the names are known or not; « entre ça et le réseau » leans on what was said.</summary>
    public static bool SaysBothSides(Message message)
    {
        var after = message.Words.SkipWhile(word => word.Plain != "entre").Skip(1).Select(word => word.Plain).ToList();
        return after.IndexOf("et") is > 0 and var middle && middle < after.Count - 1 && !after.Exists(s_pointing.Contains);
    }

    /// <summary>True for « la confiance entre partenaires »: the one is between the others.</summary>
    public static bool AreWithinOneAnother(Message message)
    {
        var notions = message.Names.Entities.Where(entity => entity.Kind == EntityKind.Notion).OrderBy(entity => entity.Start).ToList();
        return notions is [var first, var second]
            && message.Words.Where(word => word.Start >= first.End && word.End <= second.Start).Select(word => word.Plain).ToList() is ["entre"] or ["entre", "les"] or ["entre", "des"];
    }

    private static bool IsAlternative(Message message, Entity first, Entity second)
    {
        var between = message.Words.Where(word => word.Start >= first.End && word.End <= second.Start).Select(word => word.Plain).ToList();
        return between.Count > 0 && s_openings.Contains(between[0]) && between.All(s_between.Contains);
    }
}
