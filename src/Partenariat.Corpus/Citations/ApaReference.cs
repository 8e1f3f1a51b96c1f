namespace Partenariat.Corpus.Citations;

/// <summary>
/// An entry of a list of references after the 7th edition of the APA manual, in French. It follows the CSL style
/// « apa » (https://github.com/citation-style-language/styles), but for two slips of its French: no « Acte jurid. Nᵒˢ »
/// before the number of a law, no « Consulté » without a date before an address.
/// </summary>
internal sealed class ApaReference
{
    private static readonly string[] s_datedToTheDay =
    [
        "article-magazine", "article-newspaper", "broadcast", "collection", "document", "event", "motion_picture", "pamphlet",
        "performance", "personal_communication", "post", "post-weblog", "song", "speech", "webpage",
    ];

    private readonly CslWork _work;

    private ApaReference(Source source)
    {
        _work = new CslWork(source);
    }

    public static CitationText Of(Source source)
    {
        var reference = new ApaReference(source);
        var address = source.Csl.ContainsKey("DOI") ? $"https://doi.org/{reference._work.Text("DOI")}" : reference._work.Text("URL");
        return (reference._work.IsLegal ? reference.Legal() : reference.General()).Join(" ", address);
    }

    private CitationText Legal()
    {
        var series = string.Join(' ', new[] { _work.Text("volume"), Curled("container-title") }.OfType<string>());
        return CitationText.Of(Curled("title"))
            .Join(", ", series)
            .Join(" ", $"({Year()})")
            .Stop();
    }

    private CitationText General()
    {
        var (head, isTitle) = Head();
        var title = isTitle ? new CitationText() : Title();
        var source = new ApaSource(_work).Of(isHeadPublisher: !isTitle && _work.Authors.Count == 0 && IsPublisherHead);
        return new[] { head, CitationText.Of($"({Date()})"), title.Join(" ", Description()), source }
            .Where(part => !part.IsEmpty)
            .Aggregate(new CitationText(), (text, part) => text.IsEmpty ? text.Add(part).Stop() : text.Add(" ").Add(part).Stop());
    }

    private bool IsPublisherHead => _work.Type is "webpage" or "software" or "entry-dictionary" or "entry-encyclopedia" && _work.HasAny("publisher");

    // Who made the work, or else its editors, its publisher or its title.
    private (CitationText Head, bool IsTitle) Head()
    {
        if (_work.Authors.Count > 0)
        {
            return (CitationText.Of(French.Curled(ApaNames.FamilyFirst(_work.Authors))), false);
        }

        if (_work.Editors.Count > 0 && _work.Container is null)
        {
            var mark = _work.Editors.Count == 1 ? "Éd." : "Éds.";
            return (CitationText.Of(French.Curled($"{ApaNames.FamilyFirst(_work.Editors)} ({mark})")), false);
        }

        return IsPublisherHead ? (CitationText.Of(Curled("publisher")), false) : (Title(), true);
    }

    private CitationText Title()
    {
        var isPart = _work.Container is not null && _work.Type is not "webpage";
        var pages = isPart || _work.IsSerial ? null : ApaSource.Identifier(_work);
        return CitationText.Of(Curled("title"), isItalic: !isPart).Join(" ", pages);
    }

    // In brackets: what sort of work it is, where the type does not tell.
    private string? Description()
    {
        var isInEvent = _work.Type is "event" or "paper-conference" or "performance" or "speech";
        var isToldElsewhere = _work.Type is "document" or "report" or "software" or "standard"
            || (isInEvent && !_work.HasAny("issue", "page", "volume", "editor"));
        if (_work.Container is not null && !_work.IsSerial && isToldElsewhere)
        {
            return null;
        }

        var genre = _work.Text("genre") ?? (_work.Type == "periodical" && _work.Title is not null && _work.Container is not null ? "numéro spécial" : null);
        return genre is null || (_work.HasAny("number") && !_work.IsSerial) ? null : $"[{French.Capitalized(French.Curled(genre))}]";
    }

    private string Date()
    {
        if (_work.Issued is not { Month: { } month } date || !IsDatedToTheDay())
        {
            return Year();
        }

        var day = date.Day is null ? "" : FormattableString.Invariant($" {date.Day}");
        return $"{Year()}, {French.Month(month)}{day}";
    }

    private bool IsDatedToTheDay()
    {
        var isPublished = _work.HasAny("collection-editor", "editor", "issue", "page", "volume");
        return s_datedToTheDay.Contains(_work.Type) || (!isPublished && _work.Type is "interview" or "paper-conference");
    }

    private string Year()
    {
        return _work.Issued is { } date ? FormattableString.Invariant($"{date.Year}") : French.NoDate;
    }

    private string? Curled(string variable)
    {
        return _work.Text(variable) is { } text ? French.Curled(text) : null;
    }
}
