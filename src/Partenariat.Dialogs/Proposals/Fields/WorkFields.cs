using System.Globalization;
using System.Text.Json.Nodes;
using Partenariat.Corpus;
using Partenariat.Dialogs.Acts;
using Partenariat.Dialogs.Proposals.References;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Fields;

/// <summary>The fields of a reference that people ask for, each in a few words of the bot: « Année : 2004. »</summary>
internal sealed class WorkFields(Edition edition)
{
    private const double Likely = 0.3;
    private const int LongestQuoted = 80;

    /// <summary>Where a work can be found.</summary>
    public const string Place = "place";

    private static readonly (string Field, string[] Acts)[] s_fields =
    [
        ("page", ["page", "pageof"]),
        ("publication", ["publication"]),
        (Place, []),
        ("date", ["date", "dateof"]),
        ("link", ["link", "linkof"]),
        ("title", ["title"]),
        ("isbn", []),
        ("editor", []),
    ];

    private static readonly Phrases s_online = Phrases.Read("online-words.tsv");

    private static readonly string[] s_ends = [". ", "\n", " ; ", "]"];

    private readonly PrintedPages _pages = new(edition);

    // What the dossier prints of the reference of each work.
    private readonly ILookup<string, string> _lines = edition.Texts.Where(text => text.IsSourceLine || text.Kind == PassageKind.Reference)
        .ToLookup(text => text.Source.Id, text => text.Text, StringComparer.Ordinal);

    /// <summary>The fields that <see cref="Place"/> tells as well.</summary>
    public static IReadOnlyList<string> WithinPlace { get; } = ["publication", "link"];

    /// <summary>The names of the fields, in the order in which they are told.</summary>
    public static IEnumerable<string> Names => s_fields.Select(entry => entry.Field);

    /// <summary>The field that a message asks for most likely, or null for the whole reference.</summary>
    public static string? Asked(ActScores acts)
    {
        var (field, of) = s_fields.MaxBy(entry => acts.Any(entry.Acts));
        return acts.Any(of) >= Likely ? field : null;
    }

    /// <summary>The fields that a message asks for: those it says, and the most likely one; empty for the whole reference.</summary>
    /// <param name="message">The message.</param>
    /// <param name="isOfScreen">True where it speaks of what is on screen.</param>
    public static IReadOnlyList<string> Asked(Message message, bool isOfScreen)
    {
        var said = isOfScreen ? FieldWords.OfScreen(message) : FieldWords.In(message);
        return said.Count > 0 || Asked(message.Acts) is not { } likely ? said : [likely];
    }

    /// <summary>True where the dossier gives a page of the words or of the work.</summary>
    public bool HasPage(CitedWork cited)
    {
        return cited.Passage?.Locator is not null || (cited.Passage is null && Pages(cited.Work).Pages is not null);
    }

    /// <summary>A sentence for each field: of the only work, or of each where there are several.</summary>
    public string Tell(IReadOnlyList<string> fields, IReadOnlyList<CitedWork> works)
    {
        return string.Join(' ', fields.Select(field => Tell(field, works)));
    }

    private string Tell(string field, IReadOnlyList<CitedWork> works)
    {
        var titled = works.Where(cited => cited.Work.Title is not null).DistinctBy(cited => cited.Work.Id).ToList();
        if (field == "title")
        {
            var titles = titled.Select(cited => $"« {cited.Work.Title} »").Distinct(StringComparer.Ordinal).ToList();
            return titles.Count > 1 ? $"Titres : {string.Join(" ; ", titles)}." : Tell(field, works[0]);
        }

        (string Label, Func<CitedWork, string?>? Value) many = field switch
        {
            "date" => ("Années", cited => cited.Work.Year?.ToString(CultureInfo.InvariantCulture)),
            "publication" => ("Publications", cited => Published(cited.Work.Csl) is { Length: > 0 } published ? published : null),
            "page" when titled.TrueForAll(cited => cited.Passage is null) => ("Pages", cited => Pages(cited.Work).Pages),
            "page" when titled.TrueForAll(cited => PageOfWords(cited) is not null) => ("Pages", PageOfWords),
            _ => ("", null),
        };
        var values = many.Value is null
            ? []
            : titled.Select(cited => (Value: many.Value(cited), cited.Work.Title)).Where(told => told.Value is not null).ToList();

        // Of two in one issue the year is one.
        var isOne = values.Count == titled.Count && values.DistinctBy(told => told.Value).Count() == 1;
        return titled.Count < 2 || values.Count == 0 || isOne
            ? Tell(field, works[0])
            : $"{(values.Count == 1 ? many.Label[..^1] : many.Label)} : {string.Join(" ; ", values.Select(told => $"{told.Value} (« {told.Title} »)"))}.";
    }

    private string Tell(string field, CitedWork cited)
    {
        var csl = cited.Work.Csl;
        return field switch
        {
            "page" when cited.Passage is { Kind: PassageKind.Law, Locator: { } article } => $"Dans le texte : {article}.",
            "page" when cited.Passage?.Locator is { } locator && !IsWhole(csl, locator) => $"Page : {locator}.",
            "page" when cited.Passage is not null && Text(csl, "page") is { } pages =>
                $"Pages de l'ensemble : {pages}. Le dossier ne donne pas la page de ces mots.",
            "page" when cited.Passage is not null => "Le dossier ne donne pas la page de ces mots.",
            "page" when Pages(cited.Work) is { Pages: { } pages } given => $"{given.Label} : {pages}.",
            "page" => "Le dossier ne donne pas la page.",
            "date" when cited.Work.Year is { } year => $"Année : {year}.",
            "date" => "Le dossier ne donne pas l'année.",
            "title" when cited.Work.Title is { } title => $"Titre : « {title} ».",
            "title" => "Le dossier ne donne pas le titre.",
            "link" when Text(csl, "URL") is { } address => $"Adresse donnée par le dossier : {address}",
            "link" when Online(cited.Work) is { Length: > LongestQuoted } => "Le dossier n'en donne pas l'adresse, mais sa référence le dit en ligne.",
            "link" when Online(cited.Work) is { } online => $"Le dossier n'en donne pas l'adresse, mais il écrit : « {online} ».",
            "link" => "Le dossier ne donne pas d'adresse en ligne pour ce texte.",
            "isbn" when (Text(csl, "ISBN") ?? Text(csl, "ISSN")) is { } number => $"Numéro : {number}.",
            "isbn" => "Le dossier ne donne ni ISBN ni ISSN.",
            "editor" => Directors(cited.Work) is { Length: > 0 } names
                ? $"Le dossier donne avec le titre du volume : {names}."
                : "Le dossier ne dit pas qui a dirigé ce volume.",
            Place => $"{Tell("publication", cited)} {Tell("link", cited)}",
            _ when Published(csl) is { Length: > 0 } published => $"Publication : {published}.",
            _ => "Le dossier ne dit pas où ce texte est paru.",
        };
    }

    // Of the volume around it, or of the volume whose title it bears.
    private string Directors(Source work)
    {
        var volume = work.ContainerTitle ?? work.Title;
        var holding = edition.Sources.Prepend(work)
            .FirstOrDefault(other => other.Csl["editor"] is JsonArray && (other.ContainerTitle ?? other.Title) == volume);
        return holding?.Csl["editor"] is JsonArray editors ? French.Join([.. editors.OfType<JsonObject>().Select(Named).OfType<string>()]) : "";
    }

    private static string? Named(JsonObject person)
    {
        return Text(person, "literal") ?? (Text(person, "family") is { } family ? $"{Text(person, "given")} {family}".Trim() : null);
    }

    private static string? PageOfWords(CitedWork cited)
    {
        return cited.Passage is { Kind: not PassageKind.Law, Locator: { } locator } && !IsWhole(cited.Work.Csl, locator) ? locator : null;
    }

    // What the dossier prints of it, to the letter: « Article en ligne sur le site de l'ISCRA ».
    private string? Online(Source work)
    {
        return _lines[work.Id].SelectMany(line => line.Split(s_ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .FirstOrDefault(part => s_online.AreIn(PlainWords.Of(part)))
            ?.TrimEnd('.', ' ');
    }

    // Of the whole work; else those that the dossier cites.
    private (string Label, string? Pages) Pages(Source work)
    {
        var cited = _pages.Of(work);
        return Text(work.Csl, "page") is { } pages ? (pages.AsSpan().ContainsAny("-–,") ? "Pages" : "Page", pages)
            : cited is [var only] ? (only.Contains('-', StringComparison.Ordinal) ? "Pages citées" : "Page citée", only)
            : ("Pages citées", cited.Count > 0 ? Listed(cited) : null);
    }

    // « 99 et 106 »; « 6-7, 11-13 ; 17-18 »
    private static string Listed(IReadOnlyList<string> pages)
    {
        return pages.Any(page => page.Contains(',', StringComparison.Ordinal)) ? string.Join(" ; ", pages) : French.Join(pages);
    }

    // « 149-162 » are the pages of the article, and not those of the words.
    private static bool IsWhole(JsonObject csl, string locator)
    {
        return locator.Contains('-', StringComparison.Ordinal) && Text(csl, "page")?.Replace('–', '-') == locator;
    }

    private static string Published(JsonObject csl)
    {
        var number = Text(csl, "issue") is { } issue ? (char.IsAsciiDigit(issue[0]) ? $"n° {issue}" : issue) : null;
        return string.Join(
            ", ",
            new[] { Text(csl, "container-title"), Text(csl, "event-title") ?? Text(csl, "event"), Text(csl, "genre"), number, Text(csl, "publisher") }
                .OfType<string>());
    }

    private static string? Text(JsonObject csl, string name)
    {
        return csl[name] is JsonValue value ? value.ToString() : null;
    }
}
