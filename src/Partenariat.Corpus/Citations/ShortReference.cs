namespace Partenariat.Corpus.Citations;

/// <summary>A reference short enough for a line of a card.</summary>
internal static class ShortReference
{
    public static string Of(Passage passage)
    {
        var cited = CitedPlace.Of(passage);
        var reference = Of(cited.Work, cited.Locator);
        return cited.IsOfDossier || passage.Via is not { } via
            ? Voices(passage, cited) + reference
            : $"{reference}, cité dans {Of(via, passage.ViaLocator is { } locator ? French.Locator(locator) : null)}";
    }

    private static string Voices(Passage passage, CitedPlace cited)
    {
        var others = cited.IsOfDossier ? [] : CitedPlace.OtherVoices(passage);
        return others.Count == 0
            ? ""
            : $"{French.Curled(French.Capitalized(ApaNames.InText(others)))}, {(passage.QuotedBy.Count > 0 ? "cité dans" : "à propos de")} ";
    }

    private static string Of(Source source, string? locator)
    {
        var work = new CslWork(source);
        var title = source.ShortTitle ?? source.Title;
        string?[] parts =
        [
            work.Authors.Count == 0 ? null : ApaNames.InText(work.Authors).Replace(" & ", " et ", StringComparison.Ordinal),
            title is null ? null : work.IsLegal ? title : French.Quoted(title),
            work.IsLegal ? null : work.Issued is { } date ? FormattableString.Invariant($"{date.Year}") : French.NoDate,
            locator,
        ];
        return French.Curled(string.Join(", ", parts.OfType<string>()));
    }
}
