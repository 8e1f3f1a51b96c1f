using Partenariat.Cards.Wording;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Search.Quotations;

namespace Partenariat.Cards.Layouts;

/// <summary>What the parts of a card bring to the screen.</summary>
internal static class Items
{
    /// <summary>A passage, a legal text or a line of a bibliography.</summary>
    public static ShownItem Of(Passage passage)
    {
        return new ShownItem
        {
            Kind = passage switch
            {
                { IsSourceLine: true } or { Kind: PassageKind.Reference } => ItemKind.Work,
                { Kind: PassageKind.Law } => ItemKind.Law,
                _ => ItemKind.Passage,
            },
            Label = Origins.ShortOf(passage),
            Authors = [.. passage.Authors.Select(author => author.Id)],
            Work = passage.Source.Id,
            Notions = passage.Notions,
            Passages = [passage.Id],
        };
    }

    /// <summary>A table.</summary>
    public static ShownItem Of(Contrast contrast, string label)
    {
        var passages = contrast.Rows.SelectMany(row => row.Cells).Select(cell => cell.Passage).DistinctBy(passage => passage.Id).ToList();
        return new ShownItem
        {
            Kind = ItemKind.Table,
            Label = label,
            Authors = [.. contrast.By.Concat(contrast.About).Select(author => author.Id)],
            Work = passages.Select(passage => passage.Source.Id).Distinct(StringComparer.Ordinal).ToList() is [var work] ? work : null,
            Notions = contrast.Notions,
            Passages = [.. passages.Select(passage => passage.Id)],
        };
    }

    /// <summary>A position in a debate.</summary>
    public static ShownItem Of(Position position)
    {
        return Of(position.Passage) with
        {
            Kind = ItemKind.Position,
            Label = position.Label,
            Authors = [.. position.By.Select(author => author.Id)],
        };
    }

    /// <summary>A reference in a style.</summary>
    public static ShownItem Of(StyledReference reference, string label)
    {
        return new ShownItem
        {
            Kind = ItemKind.Work,
            Label = label,
            Authors = reference.Work.AuthorIds,
            Work = reference.Work.Id,
            Passages = reference.Passage is { } passage ? [passage.Id] : [],
        };
    }

    /// <summary>A quotation that was checked.</summary>
    public static ShownItem Of(QuotationReport report, string label)
    {
        var passages = report.Place?.Passages ?? [];
        return new ShownItem
        {
            Kind = ItemKind.Quotation,
            Label = label,
            Authors = [.. passages.SelectMany(passage => passage.Authors).Select(author => author.Id).Distinct(StringComparer.Ordinal)],
            Work = passages.Count > 0 ? passages[0].Source.Id : null,
            Passages = [.. passages.Select(passage => passage.Id)],
        };
    }
}
