using System.Globalization;
using System.Text.Json.Nodes;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Proposals;

/// <summary>How laws and other official texts are named in the bot's own sentences.</summary>
internal static class LegalTextWords
{
    private static readonly CultureInfo s_french = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>A button that asks what a text says.</summary>
    public static Suggestion Question(Source law)
    {
        var title = French.Capitalize(law.ShortTitle ?? law.Title ?? law.Id);
        return new Suggestion(title, French.Set($"{title} : que dit ce texte ?"));
    }

    /// <summary>« 31 mai 1990 », or the year alone, or null where the dossier gives none; the form of « issued » is that of CSL-JSON.</summary>
    public static string? Date(Source law)
    {
        var parts = law.Csl["issued"]?["date-parts"]?[0] as JsonArray;
        return parts is [{ } year, { } month, { } day]
            ? new DateOnly(Number(year), Number(month), Number(day)).ToString(Number(day) == 1 ? "1'er' MMMM yyyy" : "d MMMM yyyy", s_french)
            : law.Year?.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The day of a text as a number that orders texts by date; those without a date come last.</summary>
    public static int Day(Source law)
    {
        var parts = law.Csl["issued"]?["date-parts"]?[0] as JsonArray;
        return parts is [{ } year, { } month, { } day] ? new DateOnly(Number(year), Number(month), Number(day)).DayNumber
            : law.Year is { } only ? new DateOnly(only, 1, 1).DayNumber
            : int.MaxValue;
    }

    private static int Number(JsonNode part)
    {
        return int.Parse(part.ToString(), CultureInfo.InvariantCulture);
    }
}
