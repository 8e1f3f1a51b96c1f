using Partenariat.Search;

namespace Partenariat.Dialogs.Words;

/// <summary>« Mon tuteur au CHRS m'a posé une colle. C'est quoi la coopération ? »: what is told before a question that names its own subject is its scene.</summary>
internal static class Scenes
{
    private const double Asks = 0.6;

    private static readonly string[] s_questions = ["definition", "official", "contrast", "common", "says", "who", "history", "cite", "source", "law", "curriculum"];

    /// <summary>The clauses, those marked that only tell the scene.</summary>
    /// <param name="clauses">The clauses of a message.</param>
    /// <param name="text">The message.</param>
    /// <param name="names">What it names.</param>
    public static List<Clause> SetAside(List<Clause> clauses, string text, Recognition names)
    {
        var question = clauses.FindLastIndex(clause => clause.Acts.Any(s_questions) > Asks && Names(clause, names));
        return question <= 0 ? clauses
            : [.. clauses.Select((clause, index) => index < question && !Names(clause, names) && !text.AsSpan(clause.Start, clause.End - clause.Start).Contains('?') ? clause with { IsScene = true } : clause)];
    }

    private static bool Names(Clause clause, Recognition names)
    {
        return names.Entities.Any(entity => entity.Kind is not (EntityKind.Absent or EntityKind.Section or EntityKind.Diploma) && clause.Start <= entity.Start && entity.End <= clause.End);
    }
}
