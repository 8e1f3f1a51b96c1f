namespace Partenariat.Corpus.Citations;

/// <summary>A RIS record in UTF-8: https://en.wikipedia.org/wiki/RIS_(file_format).</summary>
internal static class RisRecord
{
    public static string Of(Source source, string? note)
    {
        var work = new CslWork(source);
        var lines = new List<string>();
        void Tag(string tag, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                lines.Add($"{tag}  - {value.ReplaceLineEndings(" ")}");
            }
        }

        Tag("TY", TypeOf(work));
        Tag("ID", source.Id);
        foreach (var author in work.Authors)
        {
            Tag("AU", Name(author));
        }

        foreach (var editor in work.Editors)
        {
            Tag("ED", Name(editor));
        }

        Tag("TI", work.Title);
        Tag("T2", work.Container ?? work.Text("event-title"));
        Tag("T3", work.Text("collection-title"));
        Tag("M3", work.Text("genre"));
        Tag("VL", work.Text("volume"));
        Tag("IS", work.Text("issue") ?? work.Text("number"));
        var pages = work.Text("page")?.Split('-', 2);
        Tag("SP", pages?[0]);
        Tag("EP", pages is [_, var last] ? last : null);
        Tag("PB", work.Text("publisher"));
        Tag("CY", work.Text("publisher-place"));
        Tag("ET", work.Text("edition"));
        Tag("PY", work.Issued is { } date ? FormattableString.Invariant($"{date.Year}") : null);
        Tag("DA", Date(work.Issued));
        Tag("UR", work.Text("URL"));
        Tag("DO", work.Text("DOI"));
        Tag("LA", work.Text("language"));
        Tag("N1", note);
        lines.Add("ER  - ");
        return string.Join('\n', lines);
    }

    private static string TypeOf(CslWork work)
    {
        return work.Type switch
        {
            "article-journal" => "JOUR",
            "article-magazine" => "MGZN",
            "article-newspaper" => "NEWS",
            "periodical" => "SER",
            "book" => "BOOK",
            "chapter" => "CHAP",
            "entry-dictionary" => "DICT",
            "entry" or "entry-encyclopedia" => "ENCYC",
            "paper-conference" => "CPAPER",
            "thesis" => "THES",
            "report" => "RPRT",
            "webpage" => "ELEC",
            "legislation" => "STAT",
            _ => "GEN",
        };
    }

    private static string Name(CslName name)
    {
        return name.Given is null ? name.Family : $"{name.Family}, {name.Given}";
    }

    private static string? Date(CslDate? date)
    {
        return date is { Month: { } month } ? FormattableString.Invariant($"{date.Year}/{month:00}/{(date.Day is { } day ? $"{day:00}" : "")}") : null;
    }
}
