namespace Partenariat.Corpus.Citations;

/// <summary>The part of an APA reference that tells where the work appeared.</summary>
internal sealed class ApaSource(CslWork work)
{
    /// <param name="isHeadPublisher">True where the publisher stands for the author already.</param>
    public CitationText Of(bool isHeadPublisher)
    {
        var parts = new[]
        {
            work.Type == "webpage" ? new CitationText() : IsLikeSerial() ? Serial() : Book(),
            CitationText.Of(isHeadPublisher || work.IsSerial || work.Type == "paper-conference" ? null : Curled("publisher")),
            CitationText.Of(Event()),
            CitationText.Of(work.Type == "webpage" ? Curled("container-title") : null),
        };
        return parts.Where(part => !part.IsEmpty)
            .Aggregate(new CitationText(), (text, part) => text.IsEmpty ? text.Add(part) : text.Stop().Add(" ").Add(part));
    }

    /// <summary>In parentheses: edition, volume and pages of a book, or of a work in a book.</summary>
    public static string? Identifier(CslWork work)
    {
        var isNumbered = work.IsSerial || work.Type is "speech" or "webpage" or "paper-conference";
        string?[] parts =
        [
            Edition(work.Text("edition")),
            work.Text("volume") is { } volume ? $"Vol. {volume}" : null,
            work.Text("page") is { } pages ? $"p. {pages}" : null,
        ];
        var shown = string.Join(", ", parts.OfType<string>());
        return isNumbered || shown.Length == 0 ? null : $"({shown})";
    }

    private static string? Edition(string? edition)
    {
        var isNumber = edition is not null && edition.All(char.IsAsciiDigit);
        return isNumber ? $"{edition}{(edition == "1" ? "ʳᵉ" : "ᵉ")} éd." : edition;
    }

    // Talks are printed as articles, unless they stand in a book with editors.
    private bool IsLikeSerial()
    {
        return work.IsSerial || (work.Type == "paper-conference" && work.Editors.Count == 0);
    }

    private CitationText Serial()
    {
        var issue = work.Text("issue") is { } number ? $"({number})" : null;
        var volume = CitationText.Of(work.Text("volume"), isItalic: true).Add(issue);
        return CitationText.Of(Curled("container-title"), isItalic: true)
            .Join(", ", volume)
            .Join(", ", work.Text("page"));
    }

    private CitationText Book()
    {
        if (work.Container is null)
        {
            return new CitationText();
        }

        var editors = work.Editors.Count == 0 ? "" : $"{ApaNames.GivenFirst(work.Editors)} ({(work.Editors.Count == 1 ? "Éd." : "Éds.")}), ";
        return CitationText.Of("In " + French.Curled(editors))
            .Add(Curled("container-title"), isItalic: true)
            .Join(" ", Identifier(work));
    }

    private string? Event()
    {
        var isPublishedTalk = work.Type == "paper-conference" && work.HasAny("editor", "issue", "page", "volume");
        if (isPublishedTalk || Curled("event-title") is not { } title)
        {
            return null;
        }

        return string.Join(", ", new[] { French.Capitalized(title), Curled("event-place") }.OfType<string>());
    }

    private string? Curled(string variable)
    {
        return work.Text(variable) is { } text ? French.Curled(text) : null;
    }
}
