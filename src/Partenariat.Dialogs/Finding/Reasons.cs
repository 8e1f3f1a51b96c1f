using Partenariat.Corpus;
using Partenariat.Dialogs.Reading;

namespace Partenariat.Dialogs.Finding;

/// <summary>Says in words why something is shown.</summary>
internal static class Reasons
{
    /// <summary>« notion reconnue : réseau ; auteur reconnu : Julien Damon ; mots retrouvés : … »</summary>
    /// <param name="edition">Names the ids.</param>
    /// <param name="question">What was recognised.</param>
    /// <param name="more">Further reasons, already set.</param>
    public static string For(Edition edition, Question question, params IEnumerable<string> more)
    {
        var reasons = new List<string>();
        Add(reasons, "notion reconnue", "notions reconnues", question.Notions.Select(id => edition.FindNotion(id)?.Label));
        Add(reasons, "auteur reconnu", "auteurs reconnus", question.Authors.Select(id => edition.FindAuthor(id)?.Name));
        Add(reasons, "ouvrage reconnu", "ouvrages reconnus", question.Sources.Select(id => Title(edition, id)).Take(1));
        Add(reasons, "texte reconnu", "textes reconnus", question.Laws.Select(law => Title(edition, law.Id)));
        Add(reasons, "diplôme reconnu", "diplômes reconnus", question.Diplomas);
        reasons.AddRange(more);
        return reasons.Count == 0 ? French.Set("mots de la question") : string.Join(French.Set(" ; "), reasons);
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
