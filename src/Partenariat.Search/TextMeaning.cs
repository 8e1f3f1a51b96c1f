using Partenariat.Corpus;
using Partenariat.Search.Embeddings;
using Partenariat.Search.Odds;

namespace Partenariat.Search;

/// <summary>How likely a text looks for each passage, table and debate of an edition by the meaning of its words, learned from what people asked;
/// 0 for all of an edition of whose readers too few messages are known.</summary>
public sealed class TextMeaning
{
    private const int MostRanked = 16;

    // What is less likely by so much, in natural logarithms, is as good as not looked for.
    private const double Farthest = 10;

    private readonly float[] _likelihoods;
    private readonly int _passages;
    private readonly List<int> _best;

    private TextMeaning(float[] likelihoods, int passages)
    {
        _likelihoods = likelihoods;
        _passages = passages;
        _best = likelihoods.Length == 0 ? [] : TopPlaces.Of(likelihoods.AsSpan(0, passages), MostRanked);
    }

    /// <summary>How likely (0 to 1) it looks for a passage.</summary>
    public double Of(Passage passage)
    {
        return Of(passage.Order);
    }

    /// <summary>The same on the scale of its logarithm: 1 is certain, 0 as good as impossible.</summary>
    public double NearnessOf(Passage passage)
    {
        return Nearness(Of(passage.Order));
    }

    /// <summary>How near (0 to 1, see <see cref="NearnessOf"/>) a table of contrasts or, behind those, a debate is to what it looks for.</summary>
    /// <param name="number">The number of the table; for a debate its own and that of all tables.</param>
    public double NearnessOfTable(int number)
    {
        return Nearness(Of(_passages + number));
    }

    /// <summary>How likely (0 to 1) it looks for nothing of the edition.</summary>
    public double Elsewhere => Of(_likelihoods.Length - 1);

    /// <summary>The positions in the edition of the sixteen likeliest passages, likeliest first.</summary>
    public IReadOnlyList<int> Best => _best;

    private double Of(int target)
    {
        return _likelihoods.Length == 0 ? 0 : _likelihoods[target];
    }

    private static double Nearness(double likelihood)
    {
        return Math.Max(0, 1 + (Math.Log(likelihood) / Farthest));
    }

    internal static TextMeaning Of(PassageEmbeddings embeddings, string text, int passages)
    {
        return new TextMeaning(embeddings.Likelihoods(text), passages);
    }
}
