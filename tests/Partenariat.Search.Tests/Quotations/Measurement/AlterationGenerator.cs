using Partenariat.Corpus;
using Partenariat.Search.Quotations;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Tests.Quotations.Measurement;

/// <summary>Makes altered quotations out of the passages of an edition: one to six edits inside each.</summary>
internal sealed class AlterationGenerator
{
    private const int FewestWords = 7;
    private const int MostWords = 60;
    private const int MostEdits = 6;

    private readonly Random _random;
    private readonly QuotationChecker _checker;
    private readonly List<Passage> _passages;
    private readonly string[] _vocabulary;

    public AlterationGenerator(Edition edition, QuotationChecker checker, int seed)
    {
        _random = new Random(seed);
        _checker = checker;
        _passages = [.. edition.Passages.Where(passage => WordSplitter.Split(passage.Text).Count >= FewestWords)];
        _vocabulary = [.. edition.Passages.SelectMany(passage => new WordList(passage.Text).ToString().Split(' ')).Select(word => word.Trim(',', '.', ';', ':')).Where(word => word.Length > 3 && word.All(char.IsLetter)).Distinct(StringComparer.Ordinal)];
    }

    public IEnumerable<Sample> Generate(int count)
    {
        for (var made = 0; made < count;)
        {
            var passage = _passages[_random.Next(_passages.Count)];
            var original = Excerpt(passage);
            var words = new WordList(original);
            var edits = 1 + (made % MostEdits);
            string? family = null;
            for (var edit = 0; edit < edits; edit++)
            {
                family = Edit(words) is { } kind ? (family is null || family == kind ? kind : "mixed") : family;
            }

            if (family is not null && IsAltered(words.ToString(), passage))
            {
                made++;
                var distance = WordList.Distance(original, words.ToString());
                yield return new Sample(family, words.ToString(), passage.Id, (double)distance / WordSplitter.Split(original).Count);
            }
        }
    }

    // Most quotations begin and end with a sentence; some do not.
    private string Excerpt(Passage passage)
    {
        var words = new WordList(passage.Text);
        var length = _random.Next(FewestWords, Math.Min(MostWords, words.Count) + 1);
        var start = _random.Next(0, words.Count - length + 1);
        while (_random.Next(5) > 0 && start > 0 && !words.Gap(start - 1).Contains('.', StringComparison.Ordinal))
        {
            start--;
        }

        var end = Math.Min(words.Count, start + length);
        while (_random.Next(5) > 0 && end < words.Count && end - start < MostWords && !words.Gap(end - 1).Contains('.', StringComparison.Ordinal))
        {
            end++;
        }

        return words.Slice(start, end);
    }

    // An alteration that yields other words of the dossier is none: only what no run of it holds counts.
    private bool IsAltered(string text, Passage passage)
    {
        var words = WordSplitter.Split(text);
        var corrected = passage.Errata.Aggregate(passage.Text, (whole, erratum) => whole.Replace(erratum.Reading, erratum.Expected ?? erratum.Reading, StringComparison.Ordinal));
        return words.Count >= FewestWords - 1
            && !_checker.FindRuns(text, words.Count).Any()
            && !Fold(corrected).Contains(Fold(text), StringComparison.Ordinal);
    }

    private static string Fold(string text)
    {
        return $" {string.Join(' ', WordSplitter.Split(text).Select(word => word.Folded))} ";
    }

    private string? Edit(WordList words)
    {
        return _random.Next(9) switch
        {
            0 => ReplaceFrom(words, WordTables.Synonyms, "synonym"),
            1 => ReplaceFrom(words, WordTables.Antonyms, "antonym"),
            2 => Replace(words, word => word.Length > 3, _ => Any(_vocabulary), "other word"),
            3 => Drop(words, 1, "drop"),
            4 => Insert(words, _random.Next(2) == 0 ? Any(_vocabulary) : Any(WordTables.Adverbs), "insert"),
            5 => Swap(words),
            6 => Negate(words),
            7 => Replace(words, word => word.Any(char.IsDigit) || WordTables.Numbers.Contains(word, StringComparer.Ordinal), Number, "number"),
            _ => Drop(words, _random.Next(3, 9), "cut"),
        };
    }

    private string? ReplaceFrom(WordList words, IReadOnlyDictionary<string, string> table, string family)
    {
        return Replace(words, table.ContainsKey, word => table[word], family);
    }

    private string? Replace(WordList words, Func<string, bool> isFit, Func<string, string> change, string family)
    {
        var fit = Enumerable.Range(0, words.Count).Where(index => isFit(words[index])).ToList();
        if (fit.Count == 0)
        {
            return null;
        }

        var index = fit[_random.Next(fit.Count)];
        words[index] = change(words[index]);
        return family;
    }

    // At the ends, a word left out is only a shorter quotation.
    private string? Drop(WordList words, int count, string family)
    {
        if (words.Count < count + 6)
        {
            return null;
        }

        words.Remove(_random.Next(2, words.Count - count - 1), count);
        return family;
    }

    private string? Insert(WordList words, string word, string family)
    {
        words.Insert(_random.Next(2, words.Count - 1), word);
        return family;
    }

    private string? Swap(WordList words)
    {
        var one = _random.Next(1, words.Count - 2);
        var other = Math.Min(words.Count - 1, one + _random.Next(1, 4));
        (words[one], words[other]) = (words[other], words[one]);
        return "swap";
    }

    private string? Negate(WordList words)
    {
        var negations = Enumerable.Range(2, words.Count - 3).Where(index => words[index] is "ne" or "n" or "pas" or "plus" or "jamais").ToList();
        if (negations.Count > 0)
        {
            words.Remove(negations[_random.Next(negations.Count)], 1);
        }
        else
        {
            words.Insert(_random.Next(2, words.Count - 1), "pas");
        }

        return "negation";
    }

    private string Number(string word)
    {
        return word.Any(char.IsDigit)
            ? _random.Next(2, 2011).ToString(System.Globalization.CultureInfo.InvariantCulture)
            : Any(WordTables.Numbers);
    }

    private T Any<T>(IReadOnlyList<T> list)
    {
        return list[_random.Next(list.Count)];
    }
}
