using Partenariat.Cards.Elements;
using Partenariat.Cards.Views;

namespace Partenariat.Cards.Writing;

/// <summary>Where words come from: the reference, the place in the dossier, the link to it, « Citer » beside them.</summary>
internal sealed class ReferenceElements(Buttons buttons)
{
    /// <summary>The source of one passage.</summary>
    public CardElement Write(Origin origin)
    {
        return Write([origin]);
    }

    /// <summary>The sources of several fragments.</summary>
    public IEnumerable<CardElement> Write(References references)
    {
        return references.Works.Count == 0 ? [] :
        [
            Texts.Heading(references.Works.Count == 1 ? "Référence" : "Références", TextSize.Default, Spacing.Large),
            .. references.Works.SelectMany(work => references.AreCitable ? [Write(work.Origins)] : Lines(work.Origins)),
        ];
    }

    private ColumnSet Write(IReadOnlyList<Origin> origins)
    {
        // A card has several of these buttons and links: a screen reader tells them apart by the work and by the page.
        var cite = buttons.Make(new Button("Citer", new CiteCommand(origins[0].PassageId))) with { Tooltip = $"Citer {origins[0].Name}" };
        return new ColumnSet(
        [
            new Column("stretch", [.. Lines(origins)]),
            new Column("auto", [new ActionSet([cite])]) { VerticalContentAlignment = VerticalAlignment.Center },
        ])
        { Spacing = Spacing.Small };
    }

    private static IEnumerable<CardElement> Lines(IReadOnlyList<Origin> origins)
    {
        if (origins[0].Reference is { Count: > 0 } reference)
        {
            yield return Texts.Line(null, Texts.Runs(reference, TextSize.Small));
        }

        foreach (var origin in origins.DistinctBy(origin => origin.Place))
        {
            yield return Texts.Line(Spacing.None, Texts.Run(origin.Place) with { Size = TextSize.Small, IsSubtle = true });
            if (origin.Address is { } address)
            {
                yield return Texts.Link(origin.Page is { } page ? $"Voir dans le dossier, {page}" : "Voir dans le dossier", address);
            }
        }
    }
}
