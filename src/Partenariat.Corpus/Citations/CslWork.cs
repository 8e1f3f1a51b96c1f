using System.Globalization;
using System.Text.Json.Nodes;

namespace Partenariat.Corpus.Citations;

/// <summary>A work as a citation style looks at it: the CSL variables, checked by the reader.</summary>
internal sealed class CslWork(Source source)
{
    private static readonly string[] s_serialTypes =
        ["article-journal", "article-magazine", "article-newspaper", "periodical", "post-weblog", "review", "review-book"];

    public string Type => source.Type;

    public string? Title => Text("title");

    public string? Container => Text("container-title");

    public IReadOnlyList<CslName> Authors => Names("author");

    public IReadOnlyList<CslName> Editors => Names("editor");

    public CslDate? Issued => CslDate.Of(source.Csl["issued"]);

    /// <summary>True for what appears in a journal.</summary>
    public bool IsSerial => s_serialTypes.Contains(Type);

    public bool IsLegal => Type is "legislation" or "bill" or "regulation" or "treaty" or "hearing" or "legal_case";

    /// <summary>The text of a variable, or null.</summary>
    public string? Text(string variable)
    {
        return source.Csl[variable] is JsonValue value ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>True where the work has one of the variables.</summary>
    public bool HasAny(params string[] variables)
    {
        return variables.Any(source.Csl.ContainsKey);
    }

    private List<CslName> Names(string variable)
    {
        return [.. (source.Csl[variable] as JsonArray ?? []).OfType<JsonObject>().Select(CslName.Of)];
    }
}
