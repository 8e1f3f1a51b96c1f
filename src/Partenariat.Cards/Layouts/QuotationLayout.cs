using Partenariat.Cards.Views;
using Partenariat.Corpus;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Answers;
using Partenariat.Search.Quotations;

namespace Partenariat.Cards.Layouts;

/// <summary>Checked quotations, one a page: the verdict, the differences, then the passage with its reference.</summary>
internal sealed class QuotationLayout(BlockFactory blocks) : ILayout
{
    private const int MostTwins = 3;
    private const int MostNear = 2;

    /// <inheritdoc />
    public Draft Lay(Answer answer)
    {
        var reports = answer.Quotations;
        return new Draft(
        [
            .. reports.Select((report, index) => new PageDraft(
                [
                    .. reports.Count > 1 ? [new Subheading(French.Set($"Citation {index + 1} sur {reports.Count}"))] : Array.Empty<Block>(),
                    QuotationComparison.Of(report) with { Item = Items.Of(report, French.Set($"Citation {index + 1}")) },
                    .. Places(report),
                    .. Near(report),
                    .. Remarks.Of(answer),
                    .. Remarks.Why(answer, 0),
                ],
                French.Set($"Citation {index + 1}"))),
        ])
        {
            // The verdict has a place of its own, in colour.
            Title = reports.Count == 1 ? French.Set("Vérification d'une citation") : null,
        };
    }

    private IEnumerable<Block> Places(QuotationReport report)
    {
        if (report.Place is not { } main)
        {
            yield break;
        }

        foreach (var block in Show(main))
        {
            yield return block;
        }

        var twins = report.Places.Skip(1).Take(MostTwins).ToList();
        if (twins.Count > 0)
        {
            yield return new Subheading(French.Set("Les mêmes mots se trouvent aussi ici"));
        }

        foreach (var block in twins.SelectMany(Show))
        {
            yield return block;
        }
    }

    private IEnumerable<Block> Near(QuotationReport report)
    {
        var near = report.Near.Take(MostNear).Select(place => place.Passage).OfType<Passage>().ToList();
        return near.Count == 0
            ? []
            : near.Select(passage => (Block)blocks.Quote(passage)).Prepend(new Subheading(French.Set("Proche, mais ce n'est pas la même phrase")));
    }

    private IEnumerable<Block> Show(QuotationPlace place)
    {
        return place switch
        {
            { Passages.Count: > 1 } => place.Passages.Select(passage => blocks.Quote(passage)),
            { Passage: { } passage } => [blocks.Quote(passage)],
            { Note: { } note } => [new Statement(French.Set($"Ces mots sont dans la note {note.Number} du dossier."))],
            { Source: { } source } => [new Statement(French.Set($"Ces mots sont dans la référence d'une source du dossier : {source.ShortTitle ?? source.Title}."))],
            { Section: { } section } => [new Statement(French.Set($"Ces mots sont un titre du dossier : {section.Title}."))],
            _ => [],
        };
    }
}
