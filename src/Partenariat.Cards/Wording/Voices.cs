using Partenariat.Corpus;
using Partenariat.Dialogs;

namespace Partenariat.Cards.Wording;

/// <summary>Says who speaks in a passage, and what sort of text it is.</summary>
internal static class Voices
{
    /// <summary>« Roland Fonteneau », « Le dossier, à propos de Julien Damon », « Loi du 31 mai 1990, art. 7 ».</summary>
    public static string SpeakerOf(Passage passage)
    {
        var speaker = passage switch
        {
            { Authors.Count: > 0 } => Names(passage.Authors),
            { Kind: PassageKind.Law } => Law(passage),
            { Kind: PassageKind.Curriculum } => string.Join(", ", new[] { passage.Diploma, passage.Item }.OfType<string>()),
            { IsSourceLine: true } => "Référence donnée par le dossier",
            { Kind: PassageKind.Reference } => "Bibliographie du dossier",
            { Kind: PassageKind.Note, Note.Of: not null } => "Note du texte cité",
            { Kind: PassageKind.Note } => "Note du dossier",
            _ => "Le dossier",
        };
        var about = passage.About.Count > 0 ? $", à propos {French.Of(Names(passage.About))}" : "";
        return French.Set(French.Capitalize($"{speaker}{About(passage, about)}{CitedBy(passage)}"));
    }

    /// <summary>« Définition officielle », « Texte cité par le dossier en 2010 »; null where the speaker says it all.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="dossier">The dossier as a work: its year is that of the laws that it quotes.</param>
    public static string? NatureOf(Passage passage, Source dossier)
    {
        return passage.Kind switch
        {
            PassageKind.Official => "Définition officielle",
            PassageKind.Definition => "Définition",
            PassageKind.Quotation => "Citation",
            PassageKind.Law => dossier.Year is { } year ? French.Set($"Texte cité par le dossier en {year}") : "Texte cité par le dossier",
            PassageKind.Presentation => "Présentation d’un ouvrage",
            PassageKind.Testimony => "Présentation d’un témoignage",
            PassageKind.Curriculum => "Programme ou référentiel",
            _ => null,
        };
    }

    /// <summary>Who draws a contrast: « Laurence Hardy », « le dossier, à propos de … ».</summary>
    public static string SpeakerOf(Contrast contrast)
    {
        // Where the dossier has a part in the table, it is the one who speaks of somebody.
        var byDossier = contrast.Rows.SelectMany(row => row.Cells).Any(cell => cell.Passage.Authors.Count == 0) ? " et le dossier" : "";
        var reported = contrast.By.Count > 0 && contrast.About.Count > 0 ? $",{byDossier} à propos {French.Of(Names(contrast.About))}" : "";
        return French.Set(Speaker(contrast.By, contrast.About) + reported);
    }

    /// <summary>The same in few words, for a button.</summary>
    public static string ShortSpeakerOf(Contrast contrast)
    {
        return French.Set(contrast.By.Count > 0 ? Names(contrast.By) : contrast.About.Count > 0 ? $"le dossier sur {Names(contrast.About)}" : "le dossier");
    }

    /// <summary>Whose a position in a debate is.</summary>
    public static string SpeakerOf(Position position)
    {
        return French.Set(French.Capitalize(Speaker(position.By, position.About)));
    }

    private static string Speaker(IReadOnlyList<Author> by, IReadOnlyList<Author> about)
    {
        return by.Count > 0 ? Names(by) : about.Count > 0 ? $"le dossier, à propos {French.Of(Names(about))}" : "le dossier";
    }

    // Whom an entry of the bibliography is about is in its words.
    private static string About(Passage passage, string about)
    {
        return passage.Kind == PassageKind.Reference ? "" : about;
    }

    private static string CitedBy(Passage passage)
    {
        return passage.QuotedBy.Count == 0 ? "" : $", {(passage.Authors.Count > 1 ? "cités" : "cité")} par {Names(passage.QuotedBy)}";
    }

    private static string Law(Passage passage)
    {
        var title = passage.Source.ShortTitle ?? passage.Source.Title ?? passage.Source.Id;
        return passage.Locator is { } article ? $"{title}, {article}" : title;
    }

    private static string Names(IReadOnlyList<Author> authors)
    {
        return French.Join([.. authors.Select(author => author.Name)]);
    }
}
