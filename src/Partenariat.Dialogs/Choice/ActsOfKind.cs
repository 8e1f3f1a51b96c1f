using Partenariat.Dialogs.Acts;

namespace Partenariat.Dialogs.Choice;

/// <summary>Which acts ask for which kind of proposal.</summary>
internal static class ActsOfKind
{
    private static readonly Dictionary<ProposalKind, string[]> s_acts = new()
    {
        [ProposalKind.Definition] = ["definition", "official"],
        [ProposalKind.Field] = ["source", "page", "date", "publication", "link", "sourceof", "pageof", "dateof", "linkof"],
        [ProposalKind.Contrast] = ["contrast", "common"],
        [ProposalKind.Debate] = ["debate", "for", "against", "opposite"],
        [ProposalKind.References] = ["cite", "citeof"],
        [ProposalKind.Screen] = ["shorter", "simpler", "again", "verdict", "challenge"],
        [ProposalKind.Talk] =
        [
            "greeting", "thanks", "goodbye", "ack", "help", "bot", "privacy", "language", "insult", "injection", "writing", "advice", "none", "distress",
            "price", "wait", "sorry", "project",
        ],
        [ProposalKind.Clarify] = ["bare"],
        [ProposalKind.Refusal] = ["offtopic", "practical"],
    };

    private static readonly string[] s_notAboutDossier = [.. s_acts[ProposalKind.Talk], .. s_acts[ProposalKind.Refusal]];

    private static readonly string[] s_others =
    [
        .. s_acts.Where(entry => entry.Key is not (ProposalKind.Definition or ProposalKind.Field))
            .SelectMany(entry => entry.Value),
    ];

    /// <summary>The likelihood of the likeliest act that asks something of the dossier.</summary>
    public static double MostAboutDossier(ActScores acts)
    {
        return acts.Acts.Zip(acts.Shares).Where(act => !s_notAboutDossier.Contains(act.First)).Select(act => act.Second).DefaultIfEmpty(0).Max();
    }

    /// <summary>How likely a message asks for a kind: passages answer whatever asks for nothing else.</summary>
    public static double Share(ProposalKind kind, ActScores acts)
    {
        return kind == ProposalKind.Passages ? Math.Max(0, 1 - acts.Any(s_others)) : acts.Any(s_acts[kind]);
    }
}
