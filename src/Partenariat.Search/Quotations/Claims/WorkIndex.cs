using Partenariat.Corpus;
using Partenariat.Search.Analysis;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>Finds the works that a reference names by the words of their titles, or by the review or book that holds them.</summary>
internal sealed class WorkIndex
{
    // So many content words of a title in a row name it, or a short title as a whole.
    private const int TellingRun = 4;
    private const int ShortestTitle = 2;
    private const double QuotedShare = 0.6;

    private readonly List<Title> _titles;

    public WorkIndex(Edition edition)
    {
        _titles =
        [
            .. from source in edition.Sources
               from title in Titles(source)
               where title.Words.Length > 0
               select title,
        ];
    }

    /// <summary>The ids of the works that a stretch of a reference names; empty where it names none.</summary>
    public IReadOnlyList<string> FindIn(string reference)
    {
        var words = Content(reference);
        return Longest(words, (title, run) => run == title.Length ? run >= ShortestTitle : run >= TellingRun);
    }

    /// <summary>The ids of the works whose title stands in quotation marks; empty where it is no title of the edition.</summary>
    public IReadOnlyList<string> FindTitle(string quoted)
    {
        var words = Content(quoted);
        return words.Length == 0 ? [] : Longest(words, (_, run) => run >= QuotedShare * words.Length && (run >= ShortestTitle || run == words.Length));
    }

    /// <summary>True where the words are a title of the edition and nothing else: the whole, or many words of it in a row.</summary>
    public bool IsTitle(string quoted)
    {
        var words = Content(quoted);
        return words.Length >= ShortestTitle
            && _titles.Exists(title => LongestRun(words, title.Words) is var run && run == words.Length && (run == title.Words.Length || run >= TellingRun));
    }

    /// <summary>The ids of the works that a sentence names by many words of their title.</summary>
    public IReadOnlyList<string> FindInSentence(string sentence)
    {
        return Longest(Content(sentence), (_, run) => run >= TellingRun);
    }

    private List<string> Longest(string[] words, Func<string[], int, bool> isEnough)
    {
        var runs = _titles
            .Select(title => new { title.SourceId, title.IsHolder, Run = LongestRun(words, title.Words), title.Words })
            .Where(title => isEnough(title.Words, title.Run))
            .ToList();

        // A title says more than the review that it stands in.
        var best = runs.Where(title => !title.IsHolder).Select(title => title.Run).DefaultIfEmpty(0).Max();
        return best > 0
            ? [.. runs.Where(title => !title.IsHolder && title.Run == best).Select(title => title.SourceId).Distinct(StringComparer.Ordinal)]
            : [.. runs.Where(title => title.Run == runs.Max(run => run.Run)).Select(title => title.SourceId).Distinct(StringComparer.Ordinal)];
    }

    private static int LongestRun(string[] words, string[] title)
    {
        var longest = 0;
        var runs = new int[title.Length + 1];
        foreach (var word in words)
        {
            for (var place = title.Length; place > 0; place--)
            {
                runs[place] = word == title[place - 1] ? runs[place - 1] + 1 : 0;
                longest = Math.Max(longest, runs[place]);
            }
        }

        return longest;
    }

    private static IEnumerable<Title> Titles(Source source)
    {
        foreach (var title in new[] { source.Title, source.ShortTitle }.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            yield return new Title(Content(title), source.Id, IsHolder: false);
        }

        if (source.ContainerTitle is { } container)
        {
            yield return new Title(Content(container), source.Id, IsHolder: true);
        }
    }

    private static string[] Content(string text)
    {
        return [.. WordSplitter.Split(text).Select(word => word.Folded).Where(word => !StopWords.Grammar.Contains(word))];
    }

    private sealed record Title(string[] Words, string SourceId, bool IsHolder);
}
