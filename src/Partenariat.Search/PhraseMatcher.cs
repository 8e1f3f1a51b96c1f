using Partenariat.Search.Analysis;
using Partenariat.Search.Indexing;

namespace Partenariat.Search;

/// <summary>
/// Tells how like a text is to phrases by which people look for something. Words that are scattered over many
/// phrases say little; a phrase that has most of the text's words, and few others, says the same thing.
/// </summary>
public sealed class PhraseMatcher
{
    private const double ShareOfMeant = 0.5;

    // « pourquoi » and « quand » ask for different passages on one notion, and are no words of the index.
    private const double WeightOfQuestionWord = 0.3;

    private readonly List<(int Group, double Weight, IReadOnlySet<string> Asked)> _phrases = [];
    private readonly Dictionary<string, List<int>> _byToken = new(StringComparer.Ordinal);
    private readonly TermReader _terms;
    private readonly TermTable _tokens;

    /// <summary>Takes the phrases.</summary>
    /// <param name="groups">The phrases of each thing that is looked for.</param>
    /// <param name="terms">Reads the words of a text.</param>
    /// <param name="tokens">Weighs them.</param>
    internal PhraseMatcher(IEnumerable<IReadOnlyList<AnalyzedPhrase>> groups, TermReader terms, TermTable tokens)
    {
        _terms = terms;
        _tokens = tokens;
        foreach (var (group, phrases) in groups.Index())
        {
            foreach (var phrase in phrases)
            {
                Add(group, phrase);
            }
        }
    }

    /// <summary>The likeness (above 0, up to 1) of a text to the nearest phrase of each group.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>By the position of the group; a group of which no phrase has a word of the text is left out.</returns>
    public IReadOnlyDictionary<int, double> Match(string text)
    {
        return Match(text, _terms.Read(text));
    }

    internal IReadOnlyDictionary<int, double> Match(string text, IReadOnlyList<ContentTerm> terms)
    {
        var words = terms.Where(term => term is { Span: 1, IsFrame: false })
            .DistinctBy(term => term.Token, StringComparer.Ordinal)
            .Select(term => (Term: term, Weight: _tokens.Weight(term)))
            .ToList();
        var asked = QuestionWords.In(text);
        var whole = words.Sum(word => word.Weight) + (asked.Count * WeightOfQuestionWord);
        var shared = new Dictionary<int, double>();
        foreach (var (term, weight) in words)
        {
            var same = PhrasesWith(term.Token);
            WorkBudget.Spend(same.Count + 1);
            foreach (var phrase in same)
            {
                shared[phrase] = shared.GetValueOrDefault(phrase) + weight;
            }

            foreach (var phrase in term.Meant.SelectMany(PhrasesWith).Distinct().Except(same))
            {
                shared[phrase] = shared.GetValueOrDefault(phrase) + (weight * ShareOfMeant);
            }
        }

        foreach (var phrase in shared.Keys.ToList())
        {
            shared[phrase] += _phrases[phrase].Asked.Count(asked.Contains) * WeightOfQuestionWord;
        }

        return shared
            .GroupBy(entry => _phrases[entry.Key].Group, entry => Likeness(entry.Value, whole, _phrases[entry.Key].Weight))
            .ToDictionary(likeness => likeness.Key, likeness => likeness.Max());
    }

    // The cosine of two sets of weighted words.
    private static double Likeness(double shared, double text, double phrase)
    {
        return text > 0 && phrase > 0 ? Math.Min(1, shared / Math.Sqrt(text * phrase)) : 0;
    }

    private List<int> PhrasesWith(string token)
    {
        return _byToken.GetValueOrDefault(token) ?? [];
    }

    private void Add(int group, AnalyzedPhrase phrase)
    {
        foreach (var token in phrase.Words)
        {
            (_byToken.TryGetValue(token, out var phrases) ? phrases : _byToken[token] = []).Add(_phrases.Count);
        }

        _phrases.Add((group, phrase.Words.Sum(_tokens.Weight) + (phrase.Asked.Count * WeightOfQuestionWord), phrase.Asked));
    }
}
