using Partenariat.Cards.Elements;
using Partenariat.Cards.Views;

namespace Partenariat.Cards.Writing;

/// <summary>Where words come from: author, year and page with a link, and behind « Citer » the whole reference.</summary>
internal sealed class ReferenceElements(Buttons buttons)
{
    /// <summary>The source of one passage.</summary>
    /// <param name="origins">The places that quote one work, at least one.</param>
    /// <param name="id">What tells it from the other sources of the card.</param>
    public IEnumerable<CardElement> Write(IReadOnlyList<Origin> origins, string id)
    {
        var first = origins[0];
        var folded = $"reference-{id}";
        // A card has several of these buttons: a screen reader tells them apart by the work and by the page.
        var cite = new ToggleVisibilityAction([new TargetElement(folded, null)]) { Title = "Citer", Tooltip = $"Citer {first.Name}" };
        yield return new ColumnSet(
        [
            new Column("stretch", [Texts.Line(null, Texts.Run(first.Name) with { Size = TextSize.Small, IsSubtle = true }), .. Links(origins)]),
            new Column("auto", [new ActionSet([cite])]) { VerticalContentAlignment = VerticalAlignment.Center },
        ])
        { Spacing = Spacing.Small };
        yield return new Container([.. Reference(origins), new ActionSet([Styles(first)]) { Spacing = Spacing.Small }])
        {
            Id = folded,
            IsVisible = false,
            Style = ContainerStyle.Emphasis,
            Spacing = Spacing.Small,
        };
    }

    /// <summary>The sources of several fragments, each on its own line.</summary>
    public IEnumerable<CardElement> WriteEach(References references, int number)
    {
        return references.Works.SelectMany((work, index) => Write(work.Origins, FormattableString.Invariant($"{number}-{index}")));
    }

    /// <summary>The sources of several fragments under a heading.</summary>
    public IEnumerable<CardElement> Write(References references, int number)
    {
        return references.Works.Count == 0 ? [] :
        [
            Texts.Heading(references.Works.Count == 1 ? "Référence" : "Références", TextSize.Default, Spacing.Large),
            .. references.AreCitable
                ? WriteEach(references, number)
                : references.Works.SelectMany(work => (CardElement[])[.. Reference(work.Origins), .. Links(work.Origins)]),
        ];
    }

    private static IEnumerable<CardElement> Links(IReadOnlyList<Origin> origins)
    {
        return origins.DistinctBy(origin => origin.Place)
            .Where(origin => origin.Address is not null)
            .Select(origin => Texts.Link(origin.Page is { } page ? $"Voir dans le dossier, {page}" : "Voir dans le dossier", origin.Address!));
    }

    private static IEnumerable<CardElement> Reference(IReadOnlyList<Origin> origins)
    {
        if (origins[0].Reference is { Count: > 0 } reference)
        {
            yield return Texts.Line(null, Texts.Runs(reference, TextSize.Small));
        }

        foreach (var origin in origins.DistinctBy(origin => origin.Place))
        {
            yield return Texts.Line(Spacing.None, Texts.Run(origin.Place) with { Size = TextSize.Small, IsSubtle = true });
        }
    }

    private CardAction Styles(Origin origin)
    {
        return buttons.Make(new Button("Autres styles, fichiers", new CiteCommand(origin.PassageId)));
    }
}
