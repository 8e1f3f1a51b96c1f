using System.Globalization;
using System.Text;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Ranking;

namespace Partenariat.Dialogs.Turns;

/// <summary>What happened in the run that answered, for maintainers: clauses, names, proposals with their sums, and why the first one won.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Proposals">The proposals, best first; empty where a quotation was checked.</param>
/// <param name="Situations">The names of the numbers of the situation.</param>
/// <param name="Chosen">What was answered.</param>
internal sealed record Trace(Turn Turn, IReadOnlyList<ScoredProposal> Proposals, IReadOnlyList<string> Situations, string Chosen)
{
    private const int MostPassages = 8;
    private const int MostActs = 4;

    /// <inheritdoc />
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var clause in Turn.Message.Clauses)
        {
            var acts = clause.Acts.Acts.Zip(clause.Acts.Shares).OrderByDescending(act => act.Second).Take(MostActs).Where(act => act.Second >= 0.05);
            Line(text, "clause", $"{(clause.IsAside ? "(aside) " : "")}« {Turn.Message.Text[clause.Start..clause.End].ReplaceLineEndings(" ")} » {string.Join(", ", acts.Select(act => $"{act.First} {act.Second:F2}"))}");
        }

        foreach (var name in Turn.Message.Names.Entities)
        {
            var isExcluded = Turn.Asked.Excluded.Contains(name.Id, StringComparer.Ordinal);
            Line(text, "name", $"{name.Kind} {name.Id} « {name.Surface} » {name.Quality}{(isExcluded ? " (set aside)" : "")}");
        }

        foreach (var law in Turn.Asked.MissingLaws)
        {
            Line(text, "name", $"Law, not in the edition « {law} »");
        }

        foreach (var term in Turn.Asked.Match.Words.Terms)
        {
            Line(text, "word", $"{term.Surface} → {term.Term} text {term.PassagesInText} phrases {term.PassagesInKeywords} weight {term.Weight:F2} {term.Correction}");
        }

        if (Turn.Before is { } before)
        {
            Line(text, "before", $"{before.Kind} main {before.Main?.Id} notions {string.Join(' ', before.Notions)} authors {string.Join(' ', before.Authors)} words « {before.Words} » screen {string.Join(' ', before.Screen.Select(passage => passage.Id))}");
        }

        Line(text, "situation", string.Join(' ', Turn.Situation.Select(number => number.Value == 1 ? Situations[number.Place] : $"{Situations[number.Place]} {number.Value:F2}")));
        foreach (var ranked in Turn.Ranking.Passages.Take(MostPassages))
        {
            Line(text, "passage", $"{ranked.Score,6:F2} {ranked.Share,5:P0} {ranked.Passage.Id} {Features(ranked)}");
        }

        foreach (var (proposal, score) in Proposals)
        {
            Line(text, "proposal", $"{score,6:F2} {proposal.Kind} {proposal.Name} {Features(proposal)}");
        }

        Line(text, "answer", Chosen);
        return text.ToString();
    }

    private static string Features(RankedPassage ranked)
    {
        return string.Join(' ', Enum.GetValues<PassageFeature>().Skip(1).Where(feature => ranked.Candidate[feature] > 0).Select(feature => Named(feature.ToString(), ranked.Candidate[feature])));
    }

    private static string Features(Proposal proposal)
    {
        return string.Join(' ', Enum.GetValues<ProposalFeature>().Skip(1).Where(feature => proposal.Values[(int)feature] > 0).Select(feature => Named(feature.ToString(), proposal.Values[(int)feature])));
    }

    private static string Named(string name, float value)
    {
        return value >= 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} {value:F2}");
    }

    private static void Line(StringBuilder text, string what, string said)
    {
        text.Append(what.PadRight(10)).AppendLine(said.Trim());
    }
}
