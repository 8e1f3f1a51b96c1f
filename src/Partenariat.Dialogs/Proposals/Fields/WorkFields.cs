using System.Text.Json.Nodes;
using Partenariat.Corpus;
using Partenariat.Dialogs.Acts;
using Partenariat.Dialogs.Proposals.References;

namespace Partenariat.Dialogs.Proposals.Fields;

/// <summary>The fields of a reference that people ask for, each in a few words of the bot: « Année : 2004. »</summary>
internal static class WorkFields
{
    private const double Likely = 0.3;

    private static readonly (string Field, string[] Acts)[] s_fields =
    [
        ("page", ["page", "pageof"]),
        ("date", ["date", "dateof"]),
        ("publication", ["publication"]),
        ("link", ["link", "linkof"]),
    ];

    /// <summary>The field that a message asks for, or null for the whole reference.</summary>
    public static string? Asked(ActScores acts)
    {
        var (field, of) = s_fields.MaxBy(entry => acts.Any(entry.Acts));
        return acts.Any(of) >= Likely ? field : null;
    }

    /// <summary>The field of the first work, or that the dossier does not give it; the years of several works, each with its title.</summary>
    public static string Tell(string field, IReadOnlyList<CitedWork> works)
    {
        var dated = works.Select(cited => cited.Work).Where(work => work is { Year: not null, Title: not null }).DistinctBy(work => work.Id).ToList();
        return field == "date" && dated.Count > 1
            ? $"Années : {string.Join(" ; ", dated.Select(work => $"{work.Year} (« {work.Title} »)"))}."
            : Tell(field, works[0]);
    }

    private static string Tell(string field, CitedWork cited)
    {
        var csl = cited.Work.Csl;
        return field switch
        {
            "page" when cited.Passage is { Kind: PassageKind.Law, Locator: { } article } => $"Dans le texte : {article}.",
            "page" when cited.Passage?.Locator is { } locator && !IsWhole(csl, locator) => $"Page : {locator}.",
            "page" when Text(csl, "page") is { } pages => $"Pages de l'ensemble : {pages}. Le dossier ne donne pas la page de ces mots.",
            "page" => "Le dossier ne donne pas la page.",
            "date" when cited.Work.Year is { } year => $"Année : {year}.",
            "date" => "Le dossier ne donne pas l'année.",
            "link" when Text(csl, "URL") is { } address => $"Adresse donnée par le dossier : {address}",
            "link" => "Le dossier ne donne pas d'adresse en ligne pour ce texte.",
            _ when Published(csl) is { Length: > 0 } published => $"Publication : {published}.",
            _ => "Le dossier ne dit pas où ce texte est paru.",
        };
    }

    // « 149-162 » are the pages of the article, and not those of the words.
    private static bool IsWhole(JsonObject csl, string locator)
    {
        return locator.Contains('-', StringComparison.Ordinal) && Text(csl, "page")?.Replace('–', '-') == locator;
    }

    private static string Published(JsonObject csl)
    {
        var number = Text(csl, "issue") is { } issue ? $"n° {issue}" : null;
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
