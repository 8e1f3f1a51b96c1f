using Partenariat.Corpus;
using Partenariat.Search;
using static Partenariat.Dialogs.Ranking.PassageFeature;

namespace Partenariat.Dialogs.Ranking;

/// <summary>
/// How likely the messages of a conversation, taken together, look for a passage: those before tell what the last one is about, which
/// alone says little.
/// </summary>
internal sealed class ConversationFeatures
{
    private const int Ranked = 32;

    // What is so far behind the likeliest in the logarithm of its odds is as good as not looked for.
    private const double Farthest = 10;

    // The last of what was said tells most, and no work of a turn is without a bound.
    private const int MostLetters = 1_500;

    private readonly TextOdds _before;
    private readonly TextOdds _both;
    private readonly IReadOnlyList<int> _best;
    private readonly double _most;
    private readonly double _mostBefore;

    /// <summary>Weighs the messages.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="message">The message.</param>
    /// <param name="before">The messages before it that led to the last answer; one at least.</param>
    /// <param name="odds">Weighs a text.</param>
    public ConversationFeatures(Edition edition, string message, IReadOnlyList<string> before, Func<string, TextOdds> odds)
    {
        var said = string.Join(" . ", before);
        _before = odds(said.Length > MostLetters ? said[^MostLetters..] : said);
        _both = odds(message.Length > MostLetters ? message[..MostLetters] : message).With(_before);
        _best = _both.Best(Ranked);
        _most = _both.Of(edition.Texts[_best[0]]);
        _mostBefore = _before.Of(edition.Texts[_before.Best(1)[0]]);
    }

    /// <summary>The positions in the edition of the passages that all messages together look for likeliest, likeliest first.</summary>
    public IReadOnlyList<int> Best => _best;

    /// <summary>Sets them for a passage.</summary>
    public void Set(Passage passage, FeatureValues values)
    {
        values.Set(ConversationOdds, 1 + ((_both.Of(passage) - _most) / Farthest));
        values.Set(BeforeOdds, 1 + ((_before.Of(passage) - _mostBefore) / Farthest));
        for (var rank = 0; rank < _best.Count; rank++)
        {
            if (_best[rank] == passage.Order)
            {
                values.Set(ConversationRank, 1.0 / (1 + rank));
                return;
            }
        }
    }
}
