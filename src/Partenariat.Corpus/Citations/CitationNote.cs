namespace Partenariat.Corpus.Citations;

/// <summary>What an exchange format has no field for: the place of the passage, and through whom it is known.</summary>
internal static class CitationNote
{
    public static string? Of(Passage passage)
    {
        var cited = CitedPlace.Of(passage);
        var place = cited.Locator is { } locator ? $"Passage cité : {locator}." : null;
        return Join(place, cited.IsOfDossier || passage.Via is not { } via ? null : Through(via, passage.ViaLocator));
    }

    public static string? Of(Source source)
    {
        return source.Via is { } via ? Through(via, null) : null;
    }

    private static string Through(Source via, string? locator)
    {
        return $"Cité dans : {Iso690Work.Of(via, locator is null ? null : French.Locator(locator))}.";
    }

    private static string? Join(string? place, string? through)
    {
        return place is null ? through : through is null ? place : $"{place} {through}";
    }
}
