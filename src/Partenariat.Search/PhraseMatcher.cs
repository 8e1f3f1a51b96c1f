using System.Collections.Concurrent;
using System.Numerics;
using Partenariat.Search.Analysis;
using Partenariat.Search.Indexing;

namespace Partenariat.Search;

/// <summary>
/// Tells how like a text is to phrases by which people look for something. Words that are scattered over many
/// phrases say little; a phrase that has most of the text's words, and few others, says the same thing. Thread-safe.
/// </summary>
public sealed class PhraseMatcher
{
    private const double ShareOfMeant = 0.5;

    // « pourquoi » and « quand » ask for different passages on one notion, and are no words of the index.
    private const double WeightOfQuestionWord = 0.3;

    private readonly int[] _group;
    private readonly double[] _weight;
    private readonly AskedFor[] _asked;
    private readonly int _groups;
    private readonly Dictionary<string, int[]> _byToken;
    private readonly TermReader _terms;
    private readonly TermTable _tokens;
    private readonly ConcurrentBag<PhraseScratch> _scratch = [];

    /// <summary>Takes the phrases.</summary>
    /// <param name="groups">The phrases of each thing that is looked for.</param>
    /// <param name="terms">Reads the words of a text.</param>
    /// <param name="tokens">Weighs them.</param>
    internal PhraseMatcher(IReadOnlyList<IReadOnlyList<AnalyzedPhrase>> groups, TermReader terms, TermTable tokens)
    {
        _terms = terms;
        _tokens = tokens;
        _groups = groups.Count;
        var count = groups.Sum(group => group.Count);
        (_group, _weight, _asked) = (new int[count], new double[count], new AskedFor[count]);
        var byToken = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var number = 0;
        foreach (var (group, phrases) in groups.Index())
        {
            foreach (var phrase in phrases)
            {
                (_group[number], _weight[number], _asked[number]) = (group, Weight(phrase), phrase.Asked);
                foreach (var token in phrase.Words)
                {
                    (byToken.TryGetValue(token, out var same) ? same : byToken[token] = []).Add(number);
                }

                number++;
            }
        }

        _byToken = new Dictionary<string, int[]>(byToken.Count, StringComparer.Ordinal);
        foreach (var (token, same) in byToken)
        {
            _byToken.Add(token, [.. same]);
        }
    }

    /// <summary>The likeness (above 0, up to 1) of a text to the nearest phrase of each group.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>By the position of the group; a group of which no phrase has a word of the text is left out.</returns>
    public IReadOnlyDictionary<int, double> Match(string text)
    {
        return Match(new ReadText(text, _terms.Read(text)));
    }

    /// <summary>The same for a text that is read already.</summary>
    public IReadOnlyDictionary<int, double> Match(ReadText text)
    {
        var scratch = Compare(text.Text, text.Terms);
        var likeness = scratch.Groups.ToDictionary(group => group, scratch.Likeness);
        Return(scratch);
        return likeness;
    }

    /// <summary>The same, to be given back by <see cref="Return"/>.</summary>
    internal PhraseScratch Compare(string text, IReadOnlyList<ContentTerm> terms)
    {
        var scratch = _scratch.TryTake(out var free) ? free : new PhraseScratch(_group.Length, _groups);
        scratch.Begin();
        var asked = QuestionWords.In(text);
        var whole = 0.0;
        for (var index = 0; index < terms.Count; index++)
        {
            if (terms[index] is { Span: 1, IsFrame: false } term && !IsBefore(terms, index))
            {
                whole += Meet(term, scratch);
            }
        }

        whole += BitOperations.PopCount((uint)asked) * WeightOfQuestionWord;
        foreach (var phrase in scratch.Met)
        {
            var shared = scratch.Shared(phrase) + (BitOperations.PopCount((uint)(_asked[phrase] & asked)) * WeightOfQuestionWord);
            scratch.Keep(_group[phrase], Likeness(shared, whole, _weight[phrase]));
        }

        return scratch;
    }

    /// <summary>Gives back what a comparison was reckoned on.</summary>
    internal void Return(PhraseScratch scratch)
    {
        _scratch.Add(scratch);
    }

    private double Meet(ContentTerm term, PhraseScratch scratch)
    {
        var weight = _tokens.Weight(term);
        var same = PhrasesWith(term.Token);
        WorkBudget.Spend((same.Length / WorkBudget.PlacesOfStep) + 1);
        scratch.BeginWord();
        scratch.Meet(same, weight);
        foreach (var meant in term.Meant)
        {
            scratch.Meet(PhrasesWith(meant), weight * ShareOfMeant);
        }

        return weight;
    }

    // A word counts once.
    private static bool IsBefore(IReadOnlyList<ContentTerm> terms, int index)
    {
        for (var before = 0; before < index; before++)
        {
            if (terms[before] is { Span: 1, IsFrame: false } term && term.Token == terms[index].Token)
            {
                return true;
            }
        }

        return false;
    }

    // The cosine of two sets of weighted words.
    private static double Likeness(double shared, double text, double phrase)
    {
        return text > 0 && phrase > 0 ? Math.Min(1, shared / Math.Sqrt(text * phrase)) : 0;
    }

    private int[] PhrasesWith(string token)
    {
        return _byToken.GetValueOrDefault(token) ?? [];
    }

    private double Weight(AnalyzedPhrase phrase)
    {
        var weight = 0.0;
        foreach (var token in phrase.Words)
        {
            weight += _tokens.Weight(token);
        }

        return weight + (BitOperations.PopCount((uint)phrase.Asked) * WeightOfQuestionWord);
    }
}
