using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Turns;

namespace Partenariat.Dialogs.Proposals.Contrasts;

/// <summary>Makes the answers that set notions apart.</summary>
internal sealed class ContrastsWriter(Edition edition, Suggester suggester)
{
    private const int MostDefinitions = 3;

    /// <summary>The tables, one author each, with what must be said of them.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="notions">The notions set apart.</param>
    /// <param name="found">The contrasts, the first one shown first; at least one.</param>
    public ContrastAnswer Tables(Turn turn, List<Notion> notions, IReadOnlyList<Contrast> found)
    {
        // Cut to the columns asked for, a table of more notions is whole too.
        var whole = notions.TrueForAll(notion => found.Any(contrast =>
            contrast.Notions.Count == notions.Count && contrast.Notions.Contains(notion.Id, StringComparer.Ordinal)));
        var covered = found.SelectMany(contrast => contrast.Notions).ToHashSet(StringComparer.Ordinal);
        var apart = notions.Where(notion => !covered.Contains(notion.Id)).ToList();
        var remarks = new List<string>();
        if (!whole)
        {
            remarks.Add($"Aucun auteur du dossier ne compare à la fois {Names(notions)} : voici les paires.");
        }

        if (ContrastTables.Disagree(found))
        {
            remarks.Add("Les auteurs ne sont pas d'accord.");
        }

        remarks.AddRange(notions.Where(notion => notion.Status != NotionStatus.Defined).Select(Undefined));
        var passages = found.SelectMany(ContrastTables.PassagesOf).Concat(apart.Select(BestDefinition).OfType<Passage>()).DistinctBy(passage => passage.Id);
        return new ContrastAnswer
        {
            Absence = notions.Exists(notion => notion.Status != NotionStatus.Defined) ? Absence.Mentioned : null,
            Title = Title(notions),
            Notions = [.. notions.Select(notion => notion.Id)],
            Contrasts = found,
            Passages = [.. passages],
            Remarks = [.. remarks.Select(French.Set)],
            Suggestions = suggester.AboutContrast(notions, [.. found.Skip(1)]),
            Why = Why.For(edition, turn),
        };
    }

    /// <summary>The definitions side by side, said to be put there by the bot; null where no notion has any.</summary>
    /// <param name="turn">The turn; its authors narrow.</param>
    /// <param name="notions">The notions.</param>
    /// <param name="juxtaposed">What the editors put side by side.</param>
    public ContrastAnswer? SideBySide(Turn turn, List<Notion> notions, IReadOnlyList<Contrast> juxtaposed)
    {
        return SideBySide(turn, notions, juxtaposed, $"Le dossier ne compare pas {Names(notions)} : définitions mises côte à côte par le bot.");
    }

    /// <summary>The same where no comparison was asked for.</summary>
    public ContrastAnswer? Definitions(Turn turn, List<Notion> notions)
    {
        return SideBySide(turn, notions, [], "Définitions mises côte à côte par le bot.");
    }

    private ContrastAnswer? SideBySide(Turn turn, List<Notion> notions, IReadOnlyList<Contrast> juxtaposed, string remark)
    {
        var defining = notions.ConvertAll(notion => Definitions(notion, turn));
        if (defining.TrueForAll(passages => passages.Count == 0))
        {
            return null;
        }

        var interleaved = Enumerable.Range(0, defining.Max(passages => passages.Count))
            .SelectMany(rank => defining.Where(passages => passages.Count > rank).Select(passages => passages[rank]));
        var remarks = notions.Where(notion => notion.Status != NotionStatus.Defined).Select(Undefined)
            .Prepend(remark);
        return new ContrastAnswer
        {
            Absence = defining.Exists(passages => passages.Count == 0) ? Absence.Mentioned : null,
            Title = Title(notions),
            Notions = [.. notions.Select(notion => notion.Id)],
            Contrasts = juxtaposed,
            Passages = [.. interleaved.DistinctBy(passage => passage.Id)],
            Remarks = [.. remarks.Select(French.Set)],
            Suggestions = [.. notions.SelectMany(notion => suggester.AboutNotion(notion, [])).DistinctBy(suggestion => suggestion.Question).Take(4)],
            Why = Why.For(edition, turn),
        };
    }

    private List<Passage> Definitions(Notion notion, Turn turn)
    {
        var asked = turn.Asked;
        return
        [
            .. notion.Definitions.Concat(notion.Mentions).Select(edition.FindPassage).OfType<Passage>()
                .Where(passage => asked.Authors.Count == 0 || Voices.Of(passage, asked.Authors))
                .Where(passage => !Voices.Of(passage, asked.Excluded))
                .Take(MostDefinitions),
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
