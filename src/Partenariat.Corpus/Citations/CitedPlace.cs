namespace Partenariat.Corpus.Citations;

/// <summary>Whose words a passage is, and where they stand: those of the dossier itself, or of the work that it quotes.</summary>
/// <param name="Work">The work to cite.</param>
/// <param name="Locator">The place in it, as printed; null where unknown.</param>
/// <param name="IsOfDossier">True where the dossier speaks.</param>
internal readonly record struct CitedPlace(Source Work, string? Locator, bool IsOfDossier)
{
    /// <summary>
    /// Who speaks in a work of others, where the dossier knows no work of theirs: a ministry in an article, a publisher
    /// about a book. Empty where the authors of the work speak.
    /// </summary>
    public static IReadOnlyList<CslName> OtherVoices(Passage passage)
    {
        var others = passage.Via is null ? passage.Authors.Where(author => !passage.Source.AuthorIds.Contains(author.Id)) : [];
        return [.. others.Select(author => new CslName(author.Literal ?? author.Family ?? author.Id, author.Given, author.Literal is not null))];
    }

    public static CitedPlace Of(Passage passage)
    {
        var isOwnKind = passage.Kind is PassageKind.Commentary or PassageKind.Testimony or PassageKind.Curriculum;
        var isOfDossier = isOwnKind || passage.Source.Id == Edition.OwnSourceId;
        if (!isOfDossier)
        {
            return new CitedPlace(passage.Source, passage.Locator is { } locator ? French.Locator(locator) : null, false);
        }

        return new CitedPlace(passage.Dossier ?? passage.Source, passage.Page is { } page ? French.Locator(page) : null, true);
    }
}
