using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Search.Analysis;
using Partenariat.Search.Spelling;

namespace Partenariat.Search.Entities;

/// <summary>Finds works and laws by the words of their titles.</summary>
internal sealed class WorkTitles
{
    private const int ShortestRun = 3;
    private const int ShortestQuotedRun = 2;
    private const int ShortestVerbatim = 4;
    private const int MostWords = 400;

    // What stands between the parts of a title.
    private const string Stops = ".:?!;";

    // « le livre », « l'article », « page »: that a work is meant.
    private static readonly FrozenSet<string> s_cues = EmbeddedText.Lines("Partenariat.Search.Entities.work-words.txt").ToFrozenSet(StringComparer.Ordinal);

    private readonly Vocabulary _vocabulary;
    private readonly List<Title> _titles;

    // The titles that hold a token, by their positions: only those that hold two of the words can have a run of them.
    private readonly Dictionary<string, List<int>> _byToken = new(StringComparer.Ordinal);

    /// <summary>Prepares the titles of an edition, but for the dossier's own.</summary>
    public WorkTitles(Edition edition, EditionWords words)
    {
        _vocabulary = words.Vocabulary;
        _titles =
        [
            .. from source in edition.Sources
               where source.Id != Edition.OwnSourceId
               from title in new[] { source.Title, source.ShortTitle }.OfType<string>().Distinct(StringComparer.Ordinal)
               let tokens = words.Analyzer.Tokens(title).Where(token => token.Span == 1).Select(token => token.Text).ToArray()
               where tokens.Length > 0
               let kind = LawNames.IsLaw(source) ? EntityKind.Law : EntityKind.Source
               select new Title(source.Id, kind, tokens, Parts(title, words.Analyzer, tokens.Length), Verbatim(title, words.Words), source.AuthorIds),
        ];
        foreach (var (place, title) in _titles.Index())
        {
            foreach (var token in title.Tokens.Distinct(StringComparer.Ordinal))
            {
                (_byToken.TryGetValue(token, out var places) ? places : _byToken[token] = []).Add(place);
            }
        }
    }

    /// <summary>
    /// Finds runs of three words of a title, two of which are neither words of the lexicon nor frequent. Where the
    /// whole title stands there, between quotation marks or to the letter, two content words are enough; a short one
    /// that is written to the letter begins with a capital: « la référence de Sans frontières ». Words that stand in several
    /// titles, or that are ordinary in the edition, and that are no whole title nor a whole part of one, name no work unless
    /// the text says that it means one: by a word for works, quotation marks, a capital, an author of it.
    /// </summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="authors">Ids of the authors whom the text names.</param>
    public IEnumerable<Candidate> Find(IReadOnlyList<ResolvedWord> words, string text, IReadOnlyCollection<string> authors)
    {
        List<(Candidate Candidate, string[] Run)> parts = [];
        var meansWorks = words.Any(word => s_cues.Contains(word.Folded));
        int[] content = [.. Enumerable.Range(0, words.Count).Where(index => !StopWords.Grammar.Contains(words[index].Folded)).Take(MostWords)];
        foreach (var place in Sharing(words, content))
        {
            var (id, kind, title, wholes, verbatim, by) = _titles[place];
            WorkBudget.Spend(content.Length * title.Length);
            var (first, count, start) = LongestRun(words, content, title);
            if (count < ShortestQuotedRun)
            {
                continue;
            }

            var quality = Enumerable.Range(first, count).Max(index => words[content[index]].Quality);
            var candidate = new Candidate(kind, id, content[first], content[first + count - 1], quality);
            var isTelling = count >= ShortestRun && Enumerable.Range(first, count).Count(index => IsPlain(words[content[index]])) >= 2;
            var isWhole = count == title.Length
                && (IsVerbatim(words, candidate, verbatim, text) || Guillemets.Surround(text, candidate.StartIn(words), candidate.EndIn(words)));
            if (!isTelling && !isWhole)
            {
                continue;
            }

            candidate = candidate with { IsBeside = !isTelling };
            if (isWhole || meansWorks || kind != EntityKind.Source || by.Any(authors.Contains) || HoldsAPart(wholes, start, count)
                || IsMarked(words, candidate, text))
            {
                yield return candidate;
            }
            else
            {
                parts.Add((candidate, title[start..(start + count)]));
            }
        }

        foreach (var (candidate, run) in parts)
        {
            if (!IsOrdinary(words, candidate, content) && IsOfOneTitle(run))
            {
                yield return candidate;
            }
        }
    }

    // The whole, and what stands between two stops: « Analyse de l'activité en partenariat ».
    private static List<Part> Parts(string title, DossierAnalyzer analyzer, int length)
    {
        var parts = new List<Part>();
        var start = 0;
        foreach (var between in title.Split(Stops.ToCharArray(), StringSplitOptions.RemoveEmptyEntries))
        {
            var part = new Part(start, analyzer.Tokens(between).Count(token => token.Span == 1));
            start += part.Count;
            if (part.Count >= ShortestRun)
            {
                parts.Add(part);
            }
        }

        if (start != length)
        {
            parts.Clear();
        }

        parts.Add(new Part(0, length));
        return parts;
    }

    private static bool HoldsAPart(List<Part> parts, int start, int count)
    {
        return parts.Exists(part => start <= part.Start && part.Start + part.Count <= start + count);
    }

    // Two works of one title are one text for those who name it.
    private bool IsOfOneTitle(string[] run)
    {
        WorkBudget.Spend(_titles.Count);
        return _titles.Where(title => Holds(title.Tokens, run)).DistinctBy(title => string.Join(' ', title.Tokens)).Count() == 1;
    }

    private static bool Holds(string[] title, string[] run)
    {
        return Enumerable.Range(0, Math.Max(0, title.Length - run.Length + 1)).Any(start => title.AsSpan(start, run.Length).SequenceEqual(run));
    }

    // Between quotation marks, or with a capital where no sentence begins.
    private static bool IsMarked(IReadOnlyList<ResolvedWord> words, Candidate candidate, string text)
    {
        return Guillemets.Surround(text, candidate.StartIn(words), candidate.EndIn(words))
            || (candidate.First > 0 && char.IsUpper(text[candidate.StartIn(words)]));
    }

    private bool IsOrdinary(IReadOnlyList<ResolvedWord> words, Candidate candidate, int[] content)
    {
        return content.Where(index => candidate.First <= index && index <= candidate.Last)
            .All(index => words[index].Token[0] == Lexicon.FamilyMark || _vocabulary.IsOrdinary(words[index].Meant));
    }

    // Of a run of two words each is held, be they the same word twice.
    private IEnumerable<int> Sharing(IReadOnlyList<ResolvedWord> words, int[] content)
    {
        return content.SelectMany(index => _byToken.TryGetValue(words[index].Token, out var places) ? places : [])
            .CountBy(place => place)
            .Where(shared => shared.Value >= ShortestQuotedRun)
            .Select(shared => shared.Key)
            .Order();
    }

    // The words of a title from its first content word on; none for a question, which people may put without having
    // the title in mind.
    private static string[] Verbatim(string title, WordAnalyzer analyzer)
    {
        return title.Contains('?', StringComparison.Ordinal)
            ? []
            : [.. analyzer.Tokens(title).Select(token => token.Text).SkipWhile(StopWords.Grammar.Contains)];
    }

    private static bool IsVerbatim(IReadOnlyList<ResolvedWord> words, Candidate candidate, string[] verbatim, string text)
    {
        return Enumerable.Range(candidate.First, candidate.Count).Select(index => words[index].Folded).SequenceEqual(verbatim)
            && (verbatim.Length >= ShortestVerbatim || (candidate.First > 0 && char.IsUpper(text[candidate.StartIn(words)])));
    }

    private bool IsPlain(ResolvedWord word)
    {
        return word.Token[0] != Lexicon.FamilyMark && !_vocabulary.IsFrequent(word.Meant);
    }

    // Start: where it begins in the title.
    private static (int First, int Count, int Start) LongestRun(IReadOnlyList<ResolvedWord> words, int[] content, string[] title)
    {
        var longest = (First: 0, Count: 0, Start: 0);
        var runs = new int[title.Length + 1];
        for (var index = 0; index < content.Length; index++)
        {
            for (var place = title.Length; place > 0; place--)
            {
                runs[place] = words[content[index]].Token == title[place - 1] ? runs[place - 1] + 1 : 0;
                if (runs[place] > longest.Count)
                {
                    longest = (index - runs[place] + 1, runs[place], place - runs[place]);
                }
            }
        }

        return longest;
    }

    // Tokens: its content words, analyzed. Parts: their places between two stops. Verbatim: all its words from the first content word on; empty where it is
    // not to be found to the letter.
    private sealed record Title(
        string Id, EntityKind Kind, string[] Tokens, List<Part> Parts, string[] Verbatim, IReadOnlyList<string> Authors);

    private sealed record Part(int Start, int Count);
}
