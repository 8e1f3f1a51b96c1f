namespace Partenariat.Corpus.Reading;

/// <summary>Makes contrasts and debates of drafts: follows their references, and finds each fragment in its passage.</summary>
internal sealed class ContrastLinker(CorpusIndexes indexes, IReadOnlyList<Located<Passage>> passages, ProblemLog log)
{
    private const string File = CorpusFiles.Contrasts;

    /// <summary>The contrasts in the order of the drafts.</summary>
    public IReadOnlyList<Contrast> Link(IReadOnlyList<Located<ContrastDraft>> drafts)
    {
        var known = new IdIndex<ContrastDraft>(id => $"Le contraste « {id} » est inconnu.", File, drafts, draft => draft.Id, log);
        return [.. drafts.Select(draft => Link(draft.Value, draft.Line, known))];
    }

    /// <summary>The debates in the order of the drafts.</summary>
    public IReadOnlyList<Debate> Link(IReadOnlyList<Located<DebateDraft>> drafts)
    {
        _ = new IdIndex<DebateDraft>(id => id, File, drafts, draft => draft.Id, log);
        return [.. drafts.Select(draft => Link(draft.Value, draft.Line))];
    }

    private Contrast Link(ContrastDraft draft, int line, IdIndex<ContrastDraft> known)
    {
        known.FindAll(draft.Contradicts, File, line);
        indexes.Notions.FindAll(draft.Notions, File, line);
        return new Contrast
        {
            Id = draft.Id,
            By = indexes.Authors.FindAll(draft.By, File, line),
            About = indexes.Authors.FindAll(draft.About, File, line),
            Notions = draft.Notions,
            Status = draft.Status,
            Contradicts = draft.Contradicts,
            Note = draft.Note,
            Keywords = draft.Keywords,
            Rows = [.. draft.Rows.Select(row => new ContrastRow(row.Dimension, LinkCells(draft, row)))],
        };
    }

    private List<ContrastCell> LinkCells(ContrastDraft draft, RowDraft row)
    {
        var cells = new List<ContrastCell>();
        foreach (var (notion, fragment) in row.Cells.OrderBy(cell => IndexOf(draft.Notions, cell.NotionId)))
        {
            if (!draft.Notions.Contains(notion))
            {
                log.Add(
                    ProblemCodes.UnknownReference,
                    File,
                    fragment.Line,
                    $"La colonne « {notion} » n’est pas une notion du contraste « {draft.Id} ».",
                    $"Colonnes possibles : {string.Join(", ", draft.Notions)}.");
            }

            if (Find(fragment) is var (passage, text))
            {
                cells.Add(new ContrastCell(notion, text, passage));
            }
        }

        return cells;
    }

    private Debate Link(DebateDraft draft, int line)
    {
        indexes.Notions.FindAll(draft.Notions, File, line);
        var positions = new List<Position>();
        foreach (var position in draft.Positions)
        {
            var by = indexes.Authors.FindAll(position.By, File, position.Fragment.Line);
            var about = indexes.Authors.FindAll(position.About, File, position.Fragment.Line);
            if (Find(position.Fragment) is var (passage, text))
            {
                positions.Add(new Position(position.Label, by, text, passage) { About = about });
            }
        }

        return new Debate
        {
            Id = draft.Id,
            Question = draft.Question,
            Notions = draft.Notions,
            Keywords = draft.Keywords,
            Positions = positions,
        };
    }

    private (Passage Passage, string Text)? Find(FragmentDraft fragment)
    {
        if (!indexes.Passages.TryFind(fragment.PassageId, File, fragment.Line, out var passage))
        {
            return null;
        }

        if (FragmentFinder.Find(passage.Text, fragment.Text) is { } text)
        {
            return (passage, text);
        }

        var other = passages.Select(item => item.Value).FirstOrDefault(item => FragmentFinder.Find(item.Text, fragment.Text) is not null);
        var remedy = other is null ? "Recopiez les mots du passage, sans rien changer." : $"Le fragment est dans le passage « {other.Id} ».";
        log.Add(
            ProblemCodes.FragmentNotFound,
            File,
            fragment.Line,
            $"Le fragment « {Start(fragment.Text)} » n’est pas dans le passage « {passage.Id} » : "
                + $"{FragmentFinder.DescribeDifference(passage.Text, fragment.Text)}.",
            remedy);
        return null;
    }

    private static int IndexOf(IReadOnlyList<string> notions, string notion)
    {
        for (var index = 0; index < notions.Count; index++)
        {
            if (notions[index] == notion)
            {
                return index;
            }
        }

        return notions.Count;
    }

    private static string Start(string text)
    {
        const int Shown = 40;
        return text.Length <= Shown ? text : $"{text[..Shown]}…";
    }
}
