namespace Partenariat.Corpus.Citations;

/// <summary>A BibTeX entry in UTF-8, with the field and entry names that every reader of the format knows.</summary>
internal static class BibTexEntry
{
    private static readonly string[] s_months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Of(Source source, string? note)
    {
        var work = new CslWork(source);
        var type = TypeOf(work);
        var lines = new List<string> { $"@{type}{{{source.Id}" };
        void Raw(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                lines.Add($"  {name} = {value}");
            }
        }

        void Field(string name, string? value)
        {
            Raw(name, string.IsNullOrEmpty(value) ? null : $"{{{Escaped(value)}}}");
        }

        Raw("author", Names(work.Authors));
        Raw("editor", Names(work.Editors));
        Field("title", work.Title);
        Field(
            type == "article" ? "journal" : type is "incollection" or "inproceedings" ? "booktitle" : "howpublished",
            work.Container ?? work.Text("event-title"));
        Field("volume", work.Text("volume"));
        Field("number", work.Text("issue") ?? work.Text("number"));
        Field("pages", work.Text("page")?.Replace("-", "--", StringComparison.Ordinal));
        Field(type is "mastersthesis" ? "school" : type is "techreport" ? "institution" : "publisher", work.Text("publisher"));
        Field("address", work.Text("publisher-place"));
        Field("series", work.Text("collection-title"));
        Field("edition", work.Text("edition"));
        Field("type", type is "mastersthesis" or "techreport" ? work.Text("genre") : null);
        Field("year", work.Issued is { } date ? FormattableString.Invariant($"{date.Year}") : null);
        Raw("month", work.Issued?.Month is { } month ? s_months[month - 1] : null);
        Raw("url", work.Text("URL") is { } url ? $"{{{url}}}" : null);
        Field("doi", work.Text("DOI"));
        Field("note", note);
        return string.Join(",\n", lines) + "\n}";
    }

    private static string TypeOf(CslWork work)
    {
        return work.Type switch
        {
            "book" => "book",
            "chapter" or "entry" or "entry-dictionary" or "entry-encyclopedia" => "incollection",
            "paper-conference" => "inproceedings",
            "thesis" => "mastersthesis",
            "report" => "techreport",
            _ when work.IsSerial && work.Type != "periodical" => "article",
            _ => "misc",
        };
    }

    // The name of a body in braces of its own: else « Commission de terminologie » would get a given name.
    private static string? Names(IReadOnlyList<CslName> names)
    {
        var shown = names.Select(name => name switch
        {
            { IsBody: true } => $"{{{Escaped(name.Family)}}}",
            { Given: { } given } => Escaped($"{name.Family}, {given}"),
            _ => Escaped(name.Family),
        });
        return names.Count == 0 ? null : $"{{{string.Join(" and ", shown)}}}";
    }

    private static string Escaped(string value)
    {
        return string.Concat(value.Select(letter => letter switch
        {
            '&' or '%' or '$' or '#' or '_' or '{' or '}' => $"\\{letter}",
            '\\' => "\\textbackslash{}",
            '~' => "\\textasciitilde{}",
            '^' => "\\textasciicircum{}",
            '\n' => " ",
            _ => $"{letter}",
        }));
    }
}
