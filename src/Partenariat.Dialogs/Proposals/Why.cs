using Partenariat.Corpus;
using Partenariat.Dialogs.Turns;

namespace Partenariat.Dialogs.Proposals;

/// <summary>Says in words why something is shown.</summary>
internal static class Why
{
    private const int MostWords = 6;
    private const int ShortestWord = 4;
    private const double Telling = 0.2;

    /// <summary>« notion reconnue : réseau ; auteur reconnu : … ; mots de la question : … »</summary>
    /// <param name="edition">Names the ids.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="more">Further reasons, already set.</param>
    public static string For(Edition edition, Turn turn, params IEnumerable<string> more)
    {
        var asked = turn.Asked;
        var reasons = new List<string>();
        Add(reasons, "notion reconnue", "notions reconnues", asked.Notions.Select(id => edition.FindNotion(id)?.Label));
        Add(reasons, "auteur reconnu", "auteurs reconnus", asked.Authors.Select(id => edition.FindAuthor(id)?.Name));
        Add(reasons, "ouvrage reconnu", "ouvrages reconnus", asked.Works.Select(id => Title(edition, id)).Take(1));
        Add(reasons, "texte reconnu", "textes reconnus", asked.Laws.Select(law => Title(edition, law.Id)));
        Add(reasons, "diplôme reconnu", "diplômes reconnus", asked.Diplomas);
        reasons.AddRange(more);
        reasons.AddRange(Words(turn));
        return reasons.Count > 0 ? string.Join(French.Set(" ; "), reasons)
            : French.Set(turn.Before is null ? "mots de la question" : "suite de la conversation");
    }

    // The words that the passage shown first holds; words found everywhere are no reason.
    private static IEnumerable<string> Words(Turn turn)
    {
        if (turn.Ranking.Passages is not [var best, ..] || turn.Asked.Match.Find(best.Passage) is not var (hit, _))
        {
            return [];
        }

        var telling = turn.Asked.Match.Words.Terms.Where(term => term.Weight >= Telling)
            .Select(term => term.Surface)
            .Intersect(hit.MatchedTerms, StringComparer.Ordinal)
            .ToHashSet(StringComparer.Ordinal);
        var names = turn.Message.Names;
        var words = names.Words
            .Where(word => !word.IsInEntity && telling.Contains(turn.Message.Text.Substring(word.Start, word.Length)))
            .Select(word => turn.Message.Text.Substring(word.Start, word.Length))
            .Where(word => word.Length >= ShortestWord || (word.Length > 1 && word.All(char.IsUpper)))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(MostWords)
            .ToList();
        return words.Count == 0 ? [] : [French.Set("mots de la question : ") + string.Join(", ", words)];
    }

    private static string? Title(Edition edition, string sourceId)
    {
        var source = edition.FindSource(sourceId);
        return source?.ShortTitle ?? source?.Title;
    }

    private static void Add(List<string> reasons, string one, string several, IEnumerable<string?> names)
    {
        var known = names.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (known.Count > 0)
        {
            reasons.Add(French.Set($"{(known.Count == 1 ? one : several)} : ") + string.Join(", ", known));
        }
    }
}
