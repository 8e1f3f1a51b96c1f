using Partenariat.Corpus;

namespace Partenariat.Cards.Wording;

internal static class Iso690
{
    public static string Reference(Passage passage)
    {
        var parts = new[]
        {
            string.Join(", ", passage.Authors.Select(author => author.Name)),
            passage.Source.Title is { } title ? $"« {title} »" : null,
            passage.Source.ContainerTitle,
            passage.Source.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "s. d.",
            passage.Locator,
        };
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
