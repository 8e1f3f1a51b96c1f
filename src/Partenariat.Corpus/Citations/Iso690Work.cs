namespace Partenariat.Corpus.Citations;

/// <summary>
/// The reference of a work after ISO 690 as French libraries use it: « NOM Prénom, « Titre », Revue, n° 14,
/// janv./mars 2007, p. 84-121 ».
/// </summary>
internal sealed class Iso690Work
{
    private const int MaxNames = 3;
    private const string Comma = ", ";

    private readonly CslWork _work;

    private Iso690Work(Source source)
    {
        _work = new CslWork(source);
    }

    /// <param name="source">The work.</param>
    /// <param name="locator">The place in it, as printed; null for the whole work.</param>
    public static CitationText Of(Source source, string? locator)
    {
        var reference = new Iso690Work(source);
        return new CitationText()
            .Join(Comma, Names(reference._work.Authors))
            .Join(Comma, reference.TitleAndContainer())
            .Join(Comma, reference.Numbers())
            .Join(Comma, reference.Publisher())
            .Join(Comma, reference.Date())
            .Join(Comma, locator ?? reference.Pages())
            .Join(Comma, reference._work.Text("URL"));
    }

    /// <summary>« NOM Prénom et NOM Prénom »; with more than three, the first and « et al. ».</summary>
    public static string Names(IReadOnlyList<CslName> names)
    {
        var shown = names.Select(name => name.IsBody ? French.Curled(name.Family) : Person(name)).ToList();
        return shown.Count switch
        {
            0 => "",
            1 => shown[0],
            <= MaxNames => $"{string.Join(Comma, shown.SkipLast(1))} et {shown[^1]}",
            _ => $"{shown[0]} et al.",
        };
    }

    private static string Person(CslName name)
    {
        return French.Curled(name.Given is null ? French.Upper(name.Family) : $"{French.Upper(name.Family)} {name.Given}");
    }

    private CitationText TitleAndContainer()
    {
        var genre = _work.Text("genre") is { } kind ? French.Curled(kind) : null;
        var title = _work.Title is null ? null : French.Curled(_work.Title);
        var container = (_work.Container ?? _work.Text("event-title")) is { } name ? French.Curled(name) : null;
        if (container is null)
        {
            var isPlain = _work.IsLegal;
            return new CitationText().Add(isPlain && title is not null ? French.Capitalized(title) : title, !isPlain).Join(Comma, genre);
        }

        // Chapters and entries stand in a book, articles in a journal.
        var isInBook = !_work.IsSerial && _work.Container is not null && _work.Type is not "webpage";
        var text = new CitationText().Join(Comma, title is null ? null : French.Quoted(title)).Join(Comma, genre);
        text.Join(Comma, isInBook ? "in " : "").Add(text.IsEmpty || isInBook ? "" : Comma);
        return text.Add(isInBook ? Editors() : "").Add(container, isItalic: _work.Container is not null);
    }

    private string Editors()
    {
        return _work.Editors.Count == 0 ? "" : Names(_work.Editors) + Comma;
    }

    private string Numbers()
    {
        var volume = _work.Text("volume") is { } number ? $"vol.{French.NoBreakSpace}{number}" : null;
        var issue = _work.Text("issue") is { Length: > 0 } text ? (char.IsDigit(text[0]) ? $"n°{French.NoBreakSpace}{text}" : text) : null;
        return string.Join(Comma, new[] { volume, issue }.OfType<string>());
    }

    private string Publisher()
    {
        var collection = _work.Text("collection-title") is { } title ? $"coll. {French.Quoted(title)}" : null;
        return French.Curled(string.Join(Comma, new[] { _work.Text("publisher-place"), _work.Text("publisher"), collection }.OfType<string>()));
    }

    private string? Date()
    {
        if (_work.Issued is not { } date)
        {
            return French.NoDate;
        }

        // The title of a law tells its date.
        if (_work.IsLegal && _work.Title?.Contains(FormattableString.Invariant($"{date.Year}"), StringComparison.Ordinal) == true)
        {
            return null;
        }

        var month = date.Month is { } number ? French.ShortMonth(number) : null;
        var months = date.LastMonth is { } last && last != date.Month ? $"{month}/{French.ShortMonth(last)}" : month;
        var day = date.Day is { } value ? FormattableString.Invariant($"{value}{(value == 1 ? "er" : "")}") : null;
        return string.Join(' ', new[] { day, months, FormattableString.Invariant($"{date.Year}") }.OfType<string>());
    }

    private string? Pages()
    {
        return _work.Text("page") is { } pages
            ? French.Locator(pages)
            : _work.Text("number-of-pages") is { } count ? $"{count}{French.NoBreakSpace}p." : null;
    }
}
