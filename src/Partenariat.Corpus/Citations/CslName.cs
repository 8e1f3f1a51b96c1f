using System.Text.Json.Nodes;

namespace Partenariat.Corpus.Citations;

/// <summary>A name in CSL-JSON: a family name and a given name, or the name of a body.</summary>
internal sealed record CslName(string Family, string? Given, bool IsBody)
{
    public static CslName Of(JsonObject name)
    {
        if (Text(name, "literal") is { } body)
        {
            return new CslName(body, null, true);
        }

        var family = string.Join(' ', new[] { Text(name, "non-dropping-particle"), Text(name, "family") }.OfType<string>());
        return new CslName(family, Text(name, "given"), false);
    }

    private static string? Text(JsonObject name, string part)
    {
        return name[part]?.GetValue<string>();
    }
}
