namespace Partenariat.Corpus.Citations;

/// <summary>
/// The reference of a passage after ISO 690: who speaks, in what work and at what place, and through whom the dossier
/// knows it.
/// </summary>
internal static class Iso690Passage
{
    private const string Comma = ", ";

    public static CitationText Of(Passage passage)
    {
        var cited = CitedPlace.Of(passage);
        if (cited.IsOfDossier)
        {
            var reference = Iso690Work.Of(cited.Work, cited.Locator).Join(Comma, Programme(passage));
            return cited.Work == passage.Source ? reference : reference.Join(", d’après ", Iso690Work.Of(passage.Source, Place(passage)));
        }

        var work = passage.Kind == PassageKind.Reference
            ? Iso690Work.Of(passage.Source, null)
            : Iso690Work.Of(passage.Source, Place(passage)).Join(Comma, Note(passage));
        return passage.Via is { } via ? work.Join(Comma, Through(via, passage.ViaLocator)) : SpokenIn(work, passage);
    }

    /// <summary>The reference of a whole work, with the work in which the dossier found it.</summary>
    public static CitationText Of(Source source)
    {
        var work = Iso690Work.Of(source, null);
        return source.Via is { } via ? work.Join(Comma, Through(via, null)) : work;
    }

    // Where the dossier gives no page, the reference says so: silence would pass for a whole-work reference.
    private static string? Place(Passage passage)
    {
        var isQuoted = passage.Kind is PassageKind.Official or PassageKind.Definition or PassageKind.Quotation;
        return passage.Locator is { } locator ? French.Locator(locator) : isQuoted ? "page non indiquée" : null;
    }

    private static string? Note(Passage passage)
    {
        return passage.Note is { Of: not null } note ? $"note{French.NoBreakSpace}{note.Number}" : null;
    }

    private static string? Programme(Passage passage)
    {
        return passage.Diploma is null ? null : French.Curled(string.Join(Comma, new[] { passage.Diploma, passage.Item }.OfType<string>()));
    }

    private static CitationText Through(Source via, string? locator)
    {
        var isBySomebody = new CslWork(via).Authors.Count > 0;
        var place = locator is null ? null : French.Locator(locator);
        return CitationText.Of(isBySomebody ? "cité par " : "cité dans ").Add(Iso690Work.Of(via, place));
    }

    private static CitationText SpokenIn(CitationText work, Passage passage)
    {
        var others = CitedPlace.OtherVoices(passage);
        if (others.Count == 0)
        {
            return work;
        }

        var names = Iso690Work.Names(others);
        var quoted = others.Count > 1 ? ", cités par " : ", cité par ";
        return CitationText.Of(French.Capitalized(names)).Add(passage.QuotedBy.Count > 0 ? quoted : " : ").Add(work);
    }
}
