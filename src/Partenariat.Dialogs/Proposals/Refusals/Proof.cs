using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;

namespace Partenariat.Dialogs.Proposals.Refusals;

/// <summary>What proves that the dossier does not treat what a message asks.</summary>
/// <param name="Subject">What it does not treat, as the message says it; empty where only no passage holds the words together.</param>
/// <param name="IsLaw">True for a law that the edition does not hold.</param>
internal sealed record Proof(IReadOnlyList<string> Subject, bool IsLaw)
{
    // No passage holds so much of a question's words, and the words tell something.
    private const double Together = 0.6;
    private const double Something = 0.8;
    private const double Rare = 0.9;

    /// <summary>The proof, or null where there is none: then the bot has not understood, and says just that.</summary>
    public static Proof? Of(Turn turn)
    {
        var asked = turn.Asked;
        if (asked.MissingLaws.Count > 0)
        {
            return new Proof(asked.MissingLaws, IsLaw: true);
        }

        if (asked.Absent.Count > 0)
        {
            return new Proof(asked.Absent, IsLaw: false);
        }

        var unknown = asked.Unknown.ToList();
        var names = ForeignNames.Of(turn.Message, unknown).ToList();
        if (names.Count > 0 || unknown.Exists(term => term.Weight >= Rare))
        {
            return new Proof(names.Count > 0 ? names : [.. unknown.Where(term => term.Weight >= Rare).Select(term => term.Surface).Take(2)], IsLaw: false);
        }

        var held = turn.Ranking.Passages.Select(ranked => (double)ranked.Candidate[Ranking.PassageFeature.InOwnText]).DefaultIfEmpty(0).Max();
        return asked.LeftoverWeight >= Something && held < Together ? new Proof([], IsLaw: false) : null;
    }
}
