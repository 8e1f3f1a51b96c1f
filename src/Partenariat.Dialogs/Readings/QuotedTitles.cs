using Partenariat.Corpus;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Readings;

/// <summary>« « La dictature du partenariat » en APA »: a title in quotation marks is no quotation to check.</summary>
internal sealed class QuotedTitles(Edition edition)
{
    private const string Opening = "«\"“„";
    private const string Closing = "»\"”“";
    private const int FewestWords = 2;

    private readonly IReadOnlyList<string> _titles =
    [
        .. edition.Sources.Append(edition.OwnSource).Select(work => work.Title).OfType<string>().Select(PlainWords.Joined),
    ];

    /// <summary>True where the quotation marks of a message hold a title, or its beginning, and nothing else.</summary>
    public bool AreIn(Message message)
    {
        var text = message.Text;
        var start = text.AsSpan().IndexOfAny(Opening);
        var end = text.AsSpan().LastIndexOfAny(Closing);
        if (start < 0 || end <= start)
        {
            return false;
        }

        var quoted = message.Words.Where(word => word.Start > start && word.End <= end).Select(word => word.Plain).ToList();
        var plain = string.Join(' ', quoted);
        return quoted.Count >= FewestWords && _titles.Any(title => title.StartsWith(plain, StringComparison.Ordinal));
    }
}
