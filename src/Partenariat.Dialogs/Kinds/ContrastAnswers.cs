using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;
using Partenariat.Search;

namespace Partenariat.Dialogs.Kinds;

/// <summary>Makes the answers that set notions apart.</summary>
internal sealed class ContrastAnswers(Edition edition, Suggester suggester)
{
    /// <summary>The tables, one author each, with what must be said of them.</summary>
    /// <param name="question">The question.</param>
    /// <param name="notions">The notions set apart.</param>
    /// <param name="found">The contrasts, the first one shown first; at least one.</param>
    public Answer Tables(Question question, List<Notion> notions, IReadOnlyList<Contrast> found)
    {
        var whole = found.Any(contrast => contrast.Notions.Count == notions.Count);
        var covered = found.SelectMany(contrast => contrast.Notions).ToHashSet(StringComparer.Ordinal);
        var apart = notions.Where(notion => !covered.Contains(notion.Id)).ToList();
        var remarks = new List<string>();
        if (!whole)
        {
            remarks.Add($"Aucun auteur du dossier ne compare à la fois {Names(notions)} : voici les paires.");
        }

        if (ContrastFinder.Disagree(found))
        {
            remarks.Add("Les auteurs ne sont pas d'accord.");
        }

        remarks.AddRange(notions.Where(notion => notion.Status != NotionStatus.Defined).Select(Undefined));
        if (question.Before is not null && notions.Count > 2)
        {
            // A side was added to what was on screen: it is what is new.
            found = [.. found.OrderBy(contrast => contrast.Notions.Contains(notions[0].Id, StringComparer.Ordinal) ? 0 : 1)];
        }

        var passages = found.SelectMany(ContrastFinder.PassagesOf)
            .Concat(apart.Select(BestDefinition).OfType<Passage>())
            .DistinctBy(passage => passage.Id);
        if (question.Before is not null && notions.Count > 2)
        {
            passages = passages.OrderBy(passage => passage.Notions.Contains(notions[0].Id, StringComparer.Ordinal) ? 0 : 1);
        }

        return new ContrastAnswer
        {
            Absence = notions.Any(notion => notion.Status != NotionStatus.Defined) ? Absence.Mentioned : null,
            Title = Title(notions),
            Notions = [.. notions.Select(notion => notion.Id)],
            Contrasts = found,
            Passages = [.. passages],
            Remarks = [.. remarks.Select(French.Set)],
            Suggestions = suggester.AboutContrast(notions, [.. found.Skip(1)]),
            Why = Reasons.For(edition, question),
        };
    }

    /// <summary>The definitions side by side, said to be put there by the bot; null where no notion has any.</summary>
    /// <param name="question">The question; its authors narrow.</param>
    /// <param name="notions">The notions.</param>
    /// <param name="juxtaposed">What the editors put side by side.</param>
    /// <param name="hits">What the other words of the question find; empty for none.</param>
    public Answer? SideBySide(
        Question question,
        List<Notion> notions,
        IReadOnlyList<Contrast> juxtaposed,
        IReadOnlyList<SearchHit> hits)
    {
        var shared = PassageFinder.Answering(question, hits, Relevance.Bare).Take(1);
        var defining = notions.Select(notion => Definitions(notion, question)).ToList();
        if (defining.All(passages => passages.Count == 0))
        {
            return null;
        }

        var interleaved = Enumerable.Range(0, defining.Max(passages => passages.Count))
            .SelectMany(rank => defining.Where(passages => passages.Count > rank).Select(passages => passages[rank]));
        var remarks = notions.Where(notion => notion.Status != NotionStatus.Defined).Select(Undefined)
            .Prepend($"Le dossier ne compare pas {Names(notions)} : définitions mises côte à côte par le bot.");
        return new ContrastAnswer
        {
            Absence = defining.Any(passages => passages.Count == 0) ? Absence.Mentioned : null,
            Title = Title(notions),
            Notions = [.. notions.Select(notion => notion.Id)],
            Contrasts = juxtaposed,
            Passages = [.. shared.Concat(interleaved).DistinctBy(passage => passage.Id)],
            Remarks = [.. remarks.Select(French.Set)],
            Suggestions = [.. notions.SelectMany(notion => suggester.AboutNotion(notion, [])).DistinctBy(suggestion => suggestion.Question).Take(4)],
            Why = Reasons.For(edition, question),
        };
    }

    private List<Passage> Definitions(Notion notion, Question question)
    {
        var definitions = notion.Definitions.Concat(notion.Mentions).Select(edition.FindPassage).OfType<Passage>();
        return
        [
            .. definitions.Where(passage => question.Authors.Count == 0 || Voices.Of(passage, question.Authors)).Take(3),
        ];
    }

    private Passage? BestDefinition(Notion notion)
    {
        return notion.Definitions.Concat(notion.Mentions).Select(edition.FindPassage).OfType<Passage>().FirstOrDefault();
    }

    private static string Undefined(Notion notion)
    {
        return $"Le dossier ne définit pas {notion.WithArticle}.";
    }

    private static string Names(List<Notion> notions)
    {
        return French.Join([.. notions.Select(notion => notion.WithArticle)]);
    }

    private static string Title(List<Notion> notions)
    {
        return French.Set(French.Capitalize(string.Join(" / ", notions.Select(notion => notion.Label))));
    }
}
