using System.Text.RegularExpressions;

namespace Partenariat.Dialogs.Reading;

/// <summary>The question at the end of a message that first tells a story: « ma collègue ne répond jamais, que dit le dossier sur la confiance ? ».</summary>
internal static partial class LastClause
{
    private const Frame Questions = Frame.Definition | Frame.Contrast | Frame.Says | Frame.Who | Frame.Law | Frame.Source | Frame.Debate;

    private const int FewestWords = 3;

    /// <summary>The last clause, or null for a message of one clause.</summary>
    /// <param name="message">What the user typed.</param>
    public static string? Of(string message)
    {
        var clauses = Clauses().Split(message).Select(clause => clause.Trim()).Where(clause => clause.Length > 0).ToList();
        return clauses.Count > 1 && clauses[^1].Split(' ').Length >= FewestWords ? clauses[^1] : null;
    }

    /// <summary>True where the clause is a whole question by itself.</summary>
    /// <param name="clause">The clause.</param>
    public static bool IsWhole(Question clause)
    {
        // « le dossier » is wording everywhere: asked what it says, it is asked a question.
        var asks = clause.Asks(Questions) || clause.Plain.Contains("dossier", StringComparison.Ordinal);
        return asks && clause.NamesSomething && clause.Absent.Count == 0;
    }

    [GeneratedRegex(@"[.!?;:,\n…]+(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Clauses();
}
