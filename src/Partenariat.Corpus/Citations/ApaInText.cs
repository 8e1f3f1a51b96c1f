namespace Partenariat.Corpus.Citations;

/// <summary>The call of an APA reference in a text: « (Fonteneau, 2007, p. 111) ».</summary>
internal static class ApaInText
{
    public static string Of(Passage passage)
    {
        var cited = CitedPlace.Of(passage);
        var call = Call(cited.Work, cited.Locator);
        if (!cited.IsOfDossier && passage.Via is { } via)
        {
            call += $", cité dans {Call(via, passage.ViaLocator is { } locator ? French.Locator(locator) : null)}";
        }

        if (!cited.IsOfDossier && CitedPlace.OtherVoices(passage) is { Count: > 0 } others)
        {
            call = $"{French.Curled(ApaNames.InText(others))}, {(passage.QuotedBy.Count > 0 ? "cité dans" : "à propos de")} {call}";
        }

        return $"({call})";
    }

    private static string Call(Source source, string? locator)
    {
        var work = new CslWork(source);
        var who = work.Authors.Count > 0 ? ApaNames.InText(work.Authors) : source.ShortTitle ?? source.Title ?? work.Container ?? source.Id;
        var year = work.Issued is { } date ? FormattableString.Invariant($"{date.Year}") : French.NoDate;
        string?[] parts = [French.Curled(who), work.IsLegal && who.Contains(year, StringComparison.Ordinal) ? null : year, locator];
        return string.Join(", ", parts.OfType<string>());
    }
}
