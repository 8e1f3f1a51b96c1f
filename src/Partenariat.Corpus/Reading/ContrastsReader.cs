namespace Partenariat.Corpus.Reading;

/// <summary>A fragment said to be verbatim, not yet looked for in its passage.</summary>
internal sealed record FragmentDraft(string PassageId, string Text, int Line);

/// <summary>A contrast as written, its references not yet followed.</summary>
internal sealed record ContrastDraft(
    string Id,
    IReadOnlyList<string> By,
    IReadOnlyList<string> About,
    IReadOnlyList<string> Notions,
    ContrastStatus Status,
    IReadOnlyList<string> Contradicts,
    string? Note,
    IReadOnlyList<string> Keywords,
    IReadOnlyList<RowDraft> Rows);

/// <summary>A row of a contrast as written.</summary>
internal sealed record RowDraft(string Dimension, IReadOnlyList<CellDraft> Cells);

/// <summary>A cell of a row as written.</summary>
internal sealed record CellDraft(string NotionId, FragmentDraft Fragment);

/// <summary>A debate as written, its references not yet followed.</summary>
internal sealed record DebateDraft(
    string Id,
    string Question,
    IReadOnlyList<string> Notions,
    IReadOnlyList<string> Keywords,
    IReadOnlyList<PositionDraft> Positions);

/// <summary>A position of a debate as written.</summary>
internal sealed record PositionDraft(string Label, IReadOnlyList<string> By, IReadOnlyList<string> About, FragmentDraft Fragment);

/// <summary>Reads <c>contrasts.yaml</c>.</summary>
internal static class ContrastsReader
{
    /// <summary>The contrasts and the debates in the order of the file; what does not fit the format is in the log.</summary>
    public static (IReadOnlyList<Located<ContrastDraft>> Contrasts, IReadOnlyList<Located<DebateDraft>> Debates) Read(string text, ProblemLog log)
    {
        if (YamlFile.Parse(CorpusFiles.Contrasts, text, log, "contrasts", "debates") is not { } root)
        {
            return ([], []);
        }

        var contrasts = root.Entries("contrasts", "id", "by", "about", "notions", "status", "contradicts", "note", "keywords", "rows");
        var debates = root.Entries("debates", "id", "question", "notions", "keywords", "positions");
        return (
            [.. contrasts.Select(entry => new Located<ContrastDraft>(ReadContrast(entry, log), entry.Line))],
            [.. debates.Select(entry => new Located<DebateDraft>(ReadDebate(entry, log), entry.Line))]);
    }

    private static ContrastDraft ReadContrast(YamlEntry entry, ProblemLog log)
    {
        var contrast = new ContrastDraft(
            entry.RequiredText("id"),
            entry.Texts("by"),
            entry.Texts("about"),
            entry.Texts("notions"),
            ReadStatus(entry),
            entry.Texts("contradicts"),
            entry.Text("note"),
            entry.Texts("keywords"),
            [.. entry.Entries("rows", "dimension", "cells").Select(ReadRow)]);
        Ids.Check(contrast.Id, CorpusFiles.Contrasts, entry.Line, log);
        if (contrast.Notions.Count == 0 || contrast.Rows.Count == 0)
        {
            entry.ReportValue("rows", "un contraste a au moins une notion et une ligne", "Complétez notions et rows.");
        }

        return contrast;
    }

    private static ContrastStatus ReadStatus(YamlEntry entry)
    {
        var status = entry.RequiredText("status");
        if (!Vocabulary.ContrastStatuses.TryGetValue(status, out var known) && status.Length > 0)
        {
            entry.ReportValue("status", $"« {status} » est inconnu", $"Statuts possibles : {string.Join(", ", Vocabulary.ContrastStatuses.Keys)}.");
        }

        return known;
    }

    private static RowDraft ReadRow(YamlEntry entry)
    {
        var cells = new List<CellDraft>();
        if (entry.Entry("cells") is { } columns)
        {
            foreach (var notion in columns.Keys)
            {
                if (columns.Entry(notion, "passage", "text") is { } cell)
                {
                    cells.Add(new CellDraft(notion, ReadFragment(cell)));
                }
            }
        }

        if (cells.Count == 0)
        {
            entry.ReportValue("cells", "la ligne est vide", "Donnez au moins un fragment, ou ôtez la ligne.");
        }

        return new RowDraft(entry.RequiredText("dimension"), cells);
    }

    private static DebateDraft ReadDebate(YamlEntry entry, ProblemLog log)
    {
        var debate = new DebateDraft(
            entry.RequiredText("id"),
            entry.RequiredText("question"),
            entry.Texts("notions"),
            entry.Texts("keywords"),
            [.. entry.Entries("positions", "position", "by", "about", "passage", "text").Select(ReadPosition)]);
        Ids.Check(debate.Id, CorpusFiles.Contrasts, entry.Line, log);
        if (debate.Positions.Count < 2)
        {
            entry.ReportValue("positions", "un débat a au moins deux positions", "Ajoutez la position d’une autre voix.");
        }

        return debate;
    }

    private static PositionDraft ReadPosition(YamlEntry entry)
    {
        return new PositionDraft(entry.RequiredText("position"), entry.Texts("by"), entry.Texts("about"), ReadFragment(entry));
    }

    private static FragmentDraft ReadFragment(YamlEntry entry)
    {
        return new FragmentDraft(entry.RequiredText("passage"), entry.RequiredText("text"), entry.LineOf("text"));
    }
}
