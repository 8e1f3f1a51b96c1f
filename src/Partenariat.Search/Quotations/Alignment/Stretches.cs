using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Alignment;

/// <summary>
/// The edition in stretches of 60 words that overlap by half, so that every run of 30 words is whole in one of them; with how
/// many stretches hold each word. Immutable; thread-safe.
/// </summary>
internal sealed class Stretches
{
    /// <summary>How many words a stretch has; the last ones may have fewer.</summary>
    public const int Words = 60;

    private const int Step = 30;

    private static readonly DefaultSimilarity s_similarity = new();

    private readonly int[] _ids;
    private readonly int[] _holding;
    private readonly byte[] _mostInOne;

    /// <summary>Counts the words.</summary>
    public Stretches(EditionText edition)
    {
        _ids = edition.Ids;
        Count = (_ids.Length + Step - 1) / Step;
        var words = _ids.DefaultIfEmpty(-1).Max() + 1;
        _holding = new int[words];
        _mostInOne = new byte[words];
        var last = new int[words];
        var held = new byte[words];
        Array.Fill(last, -1);
        for (var stretch = 0; stretch < Count; stretch++)
        {
            foreach (var word in WordsOf(stretch))
            {
                held[word] = (byte)(last[word] == stretch ? held[word] + 1 : 1);
                _holding[word] += last[word] == stretch ? 0 : 1;
                _mostInOne[word] = Math.Max(_mostInOne[word], held[word]);
                last[word] = stretch;
            }
        }
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Those from here on may have fewer than <see cref="Words"/> words.</summary>
    public int FirstShort => Math.Max(0, Count - (Words / Step));

    /// <summary>The first word of a stretch.</summary>
    public static int StartOf(int stretch)
    {
        return stretch * Step;
    }

    /// <summary>The words of a stretch.</summary>
    public ReadOnlySpan<int> WordsOf(int stretch)
    {
        var start = StartOf(stretch);
        return _ids.AsSpan(start, Math.Min(Words, _ids.Length - start));
    }

    /// <summary>The first and the last stretch that hold a row of words whole.</summary>
    /// <param name="start">Its first word.</param>
    /// <param name="length">How many words it has, up to <see cref="Shingle.Most"/>.</param>
    public static (int First, int Last) Holding(int start, int length)
    {
        return ((Math.Max(0, start + length - Words) + Step - 1) / Step, start / Step);
    }

    /// <summary>How many stretches hold a word; none for one that the edition has not.</summary>
    public int Holding(int word)
    {
        return word >= 0 && word < _holding.Length ? _holding[word] : 0;
    }

    /// <summary>How often one stretch holds a word at most.</summary>
    public int MostInOne(int word)
    {
        return word >= 0 && word < _mostInOne.Length ? _mostInOne[word] : 0;
    }

    /// <summary>What the length of a whole stretch makes of a score.</summary>
    public float FullNorm { get; } = NormOf(Words);

    /// <summary>What the length of a stretch makes of a score: the shorter, the more. Rounded as Lucene keeps it.</summary>
    public float Norm(int stretch)
    {
        return stretch < FirstShort ? FullNorm : NormOf(WordsOf(stretch).Length);
    }

    private static float NormOf(int words)
    {
        var length = new FieldInvertState("") { Length = words, Boost = 1 };
        return s_similarity.DecodeNormValue(s_similarity.ComputeNorm(length));
    }
}
