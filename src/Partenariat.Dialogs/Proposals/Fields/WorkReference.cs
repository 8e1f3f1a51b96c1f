using Partenariat.Corpus;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Fields;

/// <summary>The words by which people tell a work from others: those of its reference, of its title, of who published it.</summary>
internal sealed class WorkReference
{
    private const int FewestLettersOfContent = 4;
    private const int FewestLettersOfAcronym = 3;
    private const int FewestWordsOfTitle = 2;

    // A dictionary goes before its entries.
    private const double OwnTitle = 0.5;
    private const string Stops = ".:?!;«»…()[]";

    private readonly HashSet<string> _words;
    private readonly List<(string[] Words, double Worth)> _titles;
    private readonly List<string[]> _holders;

    /// <summary>Reads a work.</summary>
    /// <param name="work">The work.</param>
    /// <param name="lines">What the dossier prints of its reference.</param>
    public WorkReference(Source work, IEnumerable<string> lines)
    {
        Work = work;
        string?[] holders = [work.ContainerTitle, Text("publisher"), Text("event-title") ?? Text("event")];
        string?[] printed = [work.Title, work.ShortTitle, .. holders, Text("genre"), Text("collection-title"), .. lines];
        _words = [.. printed.OfType<string>().SelectMany(PlainWords.Of).Select(word => Form(word.Plain)), .. holders.SelectMany(Acronyms)];
        _titles =
        [
            .. Parts(work.Title ?? "").Select(part => (part, Content(part).Count() + OwnTitle)),
            .. Parts(work.ContainerTitle ?? "").Select(part => (part, (double)Content(part).Count())),
        ];
        _titles.RemoveAll(title => title.Worth < FewestWordsOfTitle);
        _holders = [.. Names(holders).Where(name => name.Length > 0)];

        string? Text(string name)
        {
            return work.Csl[name]?.ToString();
        }
    }

    /// <summary>The work.</summary>
    public Source Work { get; }

    /// <summary>Words that differ by their plural only have one form.</summary>
    public static string Form(string plain)
    {
        return plain.Length < FewestLettersOfContent ? plain : plain.TrimEnd('s', 'x');
    }

    /// <summary>True where its reference holds a word.</summary>
    /// <param name="form">See <see cref="Form"/>.</param>
    public bool Holds(string form)
    {
        return _words.Contains(form);
    }

    /// <summary>
    /// How many content words of its title, or of that of the book around it, stand in a message to the letter: of the whole
    /// title, or of a part up to a stop; a little more for its own; 0 for none.
    /// </summary>
    public double TitleIn(IReadOnlyList<SaidWord> words)
    {
        return _titles.Where(title => PlaceOf(title.Words, words) >= 0).Select(title => title.Worth).DefaultIfEmpty(0).Max();
    }

    /// <summary>Where a title begins in a message, or -1.</summary>
    public int StartOfTitle(IReadOnlyList<SaidWord> words)
    {
        return _titles.Select(title => PlaceOf(title.Words, words)).DefaultIfEmpty(-1).Max();
    }

    /// <summary>True where some words name its review, its publisher or the conference it was for, whole or in short.</summary>
    public bool IsHeldBy(IReadOnlySet<string> forms)
    {
        return _holders.Any(name => name.All(forms.Contains));
    }

    private static int PlaceOf(string[] title, IReadOnlyList<SaidWord> words)
    {
        for (var start = 0; start + title.Length <= words.Count; start++)
        {
            var length = 0;
            while (length < title.Length && words[start + length].Plain == title[length])
            {
                length++;
            }

            if (length == title.Length)
            {
                return start;
            }
        }

        return -1;
    }

    private static IEnumerable<string> Content(IEnumerable<string> words)
    {
        return words.Where(word => word.Length >= FewestLettersOfContent);
    }

    // The whole, and what stands between two stops; without the article before it: « le livre Acteur et système ».
    private static IEnumerable<string[]> Parts(string title)
    {
        return title.Split(Stops.ToCharArray(), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Prepend(title)
            .Select(part => PlainWords.Of(part).Select(word => word.Plain).Where(word => char.IsLetterOrDigit(word[0])))
            .Select(words => words.SkipWhile(word => word.Length < FewestLettersOfContent).ToArray());
    }

    // « chez Bayard » for « Bayard Centurion »; « la RDSS », « ASH ».
    private static IEnumerable<string[]> Names(string?[] holders)
    {
        var publisher = holders[1] is { } house ? Forms(house).Take(1).Select(word => new[] { word }) : [];
        return holders.OfType<string>().Select(name => Forms(name).ToArray())
            .Concat(publisher)
            .Concat(holders.SelectMany(Acronyms).Select(word => new[] { word }));
    }

    private static IEnumerable<string> Forms(string name)
    {
        return Content(PlainWords.Of(name).Select(word => Form(word.Plain)));
    }

    // Written out in capitals, and the first letters of its content words.
    private static IEnumerable<string> Acronyms(string? name)
    {
        var words = (name ?? "").Split([' ', '\'', '’', '-', '(', ')', ',', '«', '»'], StringSplitOptions.RemoveEmptyEntries);
        var first = string.Concat(words.Where(word => word.Length >= FewestLettersOfContent).Select(word => word[0]));
        return words.Where(word => word.Length >= FewestLettersOfAcronym && word.All(char.IsUpper))
            .Append(first)
            .Where(word => word.Length >= FewestLettersOfAcronym)
            .Select(word => Form(PlainWords.Fold(word)));
    }
}
