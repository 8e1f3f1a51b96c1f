using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Proposals.Contrasts;

/// <summary>« concertation ou consultation ? », « se coordonner / collaborer »: two notions with nothing but an « or » between them.</summary>
internal static class Alternatives
{
    private static readonly string[] s_between = ["ou", "/", "vs", "versus", "bien", "le", "la", "l", "les", "de", "du", "se", "un", "une", "des"];

    /// <summary>True where the message puts two notions so.</summary>
    public static bool Are(Message message)
    {
        var notions = message.Names.Entities.Where(entity => entity.Kind == EntityKind.Notion).OrderBy(entity => entity.Start).ToList();
        return notions.Zip(notions.Skip(1)).Any(pair => IsAlternative(message, pair.First, pair.Second));
    }

    private static bool IsAlternative(Message message, Entity first, Entity second)
    {
        var between = message.Words.Where(word => word.Start >= first.End && word.End <= second.Start).Select(word => word.Plain).ToList();
        return between.Count > 0 && between[0] is ("ou" or "/" or "vs" or "versus") && between.All(s_between.Contains);
    }
}
