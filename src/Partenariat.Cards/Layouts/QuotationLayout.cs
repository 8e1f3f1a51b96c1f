using Partenariat.Cards.Views;
using Partenariat.Cards.Wording;
using Partenariat.Corpus;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Answers;
using Partenariat.Search.Quotations;

namespace Partenariat.Cards.Layouts;

/// <summary>
/// Checked quotations. One: the verdict, the differences, then the passage with its reference. Several: first a line for
/// each, then a page for each, in the order of the message.
/// </summary>
internal sealed class QuotationLayout(BlockFactory blocks) : ILayout
{
    private const int MostTwins = 3;
    private const int MostNear = 2;

    // The words of the command that asks for the next message to be a quotation.
    private static readonly Button s_another = new(French.Set("Vérifier une autre citation"), new AskCommand("Vérifier une citation"));

    /// <inheritdoc />
    public Draft Lay(Answer answer)
    {
        var review = answer.Review;
        if (review.Quotations is [var only])
        {
            return Draft.Of([.. Details(only, 1), .. Remarks.Of(answer), .. Remarks.Why(answer, 0)]) with
            {
                // The verdict has a place of its own, in colour.
                Title = French.Set("Vérification d'une citation"),
                Buttons = [s_another],
            };
        }

        var details = review.Quotations
            .Select((check, index) => (Check: check, Number: index + 1))
            .Where(entry => entry.Check.Report is not null)
            .Select(entry => new PageDraft(
                [new Subheading(French.Set($"Citation {entry.Number} sur {review.Quotations.Count}")), .. Details(entry.Check, entry.Number)],
                French.Set($"Citation {entry.Number}")));
        return new Draft([new PageDraft([.. ReviewLines.Of(review), .. Remarks.Of(answer), .. Remarks.Why(answer, 0)], French.Set("Toutes")), .. details]) with
        {
            Buttons = [s_another],
        };
    }

    /// <summary>One quotation: the verdict, the differences, the passages; the reason alone where it was not checked.</summary>
    public IEnumerable<Block> Details(QuotationCheck check, int number)
    {
        if (check.Report is not { } report)
        {
            return ReviewLines.Of(MessageReport.None with { Quotations = [check] });
        }

        return [QuotationComparison.Of(report) with { Item = Items.Of(report, French.Set($"Citation {number}")) }, .. Places(report), .. Near(report)];
    }

    private IEnumerable<Block> Places(QuotationReport report)
    {
        if (report.Place is not { } main)
        {
            yield break;
        }

        foreach (var block in Show(main).Select(block => QuotedWords.Mark(block, main.Original)))
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
        return Near(report.Near.Where(place => place.WordsChanged == 0), "Les mots exacts se lisent ici, sous une autre voix")
            .Concat(Near(report.Near.Where(place => place.WordsChanged > 0), "Proche, mais ce n'est pas la même phrase"));
    }

    private IEnumerable<Block> Near(IEnumerable<QuotationPlace> places, string heading)
    {
        var near = places.Take(MostNear).Select(place => place.Passage).OfType<Passage>().ToList();
        return near.Count == 0
            ? []
            : near.Select(passage => (Block)blocks.Quote(passage)).Prepend(new Subheading(French.Set(heading)));
    }

    private IEnumerable<Block> Show(QuotationPlace place)
    {
        return place switch
        {
            { Passages.Count: > 1 } => place.Passages.Select(passage => blocks.Quote(passage)),
            { Passage: { } passage } => [blocks.Quote(passage)],
            { Note: { } note } => [new Statement(French.Set($"Ces mots sont dans la note {note.Number} du dossier."))],
            { Source: { } source } =>
                [new Statement(French.Set($"Ces mots sont dans la référence d'une source du dossier : {source.ShortTitle ?? source.Title}."))],
            { Section: { } section } => [new Statement(French.Set($"Ces mots sont un titre du dossier : {section.Title}."))],
            _ => [],
        };
    }
}
