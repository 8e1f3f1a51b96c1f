using Partenariat.Dialogs.Answers;

namespace Partenariat.Bot.Evaluation;

/// <summary>What of a wrong first card misleads, and not only misses.</summary>
internal static class Harm
{
    /// <summary>The kind of harm, or null.</summary>
    public static string? Of(Expectation expected, FirstCard card)
    {
        var answerable = expected.Any is not null || expected.All is not null || expected.Work is not null || expected.Author is not null;
        return card.Answer switch
        {
            NotFoundAnswer when answerable && expected.Verdict is null => "denied",
            LawAnswer when expected.Refuse => "other law",
            SourceAnswer { Passages.Count: > 0 } when expected.Work is not null => "other work",
            SourceAnswer { Passages.Count: > 0 } when expected.Author is not null => "other author",
            { Title.Length: 0 } => "no answer",
            _ => null,
        };
    }
}
