using Partenariat.Corpus;

namespace Partenariat.Bot.Dossier;

/// <summary>A passage in one line: who speaks, in which work, of what year.</summary>
internal static class PassageLabel
{
    /// <summary>The line, in French.</summary>
    public static string Of(Passage passage)
    {
        if (passage.Diploma is { } diploma)
        {
            return Join(diploma, passage.Item);
        }

        var speaker = string.Join(", ", passage.Authors.Select(author => author.Name));
        var quotedBy = passage.QuotedBy.Count == 0 ? "" : $", cité par {string.Join(", ", passage.QuotedBy.Select(author => author.Name))}";
        return passage.Source.Id == Edition.OwnSourceId && speaker.Length == 0
            ? "Texte du dossier"
            : Join(speaker, passage.Source.ShortTitle ?? passage.Source.Title, passage.Source.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture), passage.Locator is null ? null : Locate(passage.Locator)) + quotedBy;
    }

    private static string Locate(string locator)
    {
        return char.IsAsciiDigit(locator[0]) ? $"p. {locator}" : locator;
    }

    private static string Join(params IEnumerable<string?> parts)
    {
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
