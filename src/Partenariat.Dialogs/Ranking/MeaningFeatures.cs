using Partenariat.Corpus;
using Partenariat.Dialogs.Readings;
using Partenariat.Search;
using static Partenariat.Dialogs.Ranking.PassageFeature;

namespace Partenariat.Dialogs.Ranking;

/// <summary>What a passage has to do with the meaning of a message and of those before it.</summary>
internal sealed class MeaningFeatures
{
    // No work of a turn is without a bound; the last of what was said tells most.
    private const int MostLetters = 1_500;

    private readonly Asked _asked;
    private readonly TextMeaning? _thread;
    private readonly TextMeaning? _before;

    /// <summary>Reads the messages.</summary>
    /// <param name="asked">The message.</param>
    /// <param name="before">The messages before it that led to the last answer.</param>
    /// <param name="meaning">Reads a text.</param>
    public MeaningFeatures(Asked asked, IReadOnlyList<string> before, Func<string, TextMeaning> meaning)
    {
        _asked = asked;
        if (before.Count > 0)
        {
            _thread = meaning(End($"{before[^1]} . {asked.Message.Text}"));
            _before = meaning(End(string.Join(" . ", before)));
        }
    }

    /// <summary>The positions in the edition of the passages that the messages look for likeliest.</summary>
    public IEnumerable<int> Best => _asked.Meaning.Best.Concat(_asked.FocusMeaning.Best).Concat(_thread?.Best ?? []);

    /// <summary>Sets them for a passage.</summary>
    public void Set(Passage passage, FeatureValues values)
    {
        Set(_asked.Meaning, passage, Meaning, MeaningRank, values);
        Set(_asked.FocusMeaning, passage, FocusMeaning, FocusMeaningRank, values);
        values.Set(MeaningShare, _asked.Meaning.Of(passage));
        values.Set(FocusMeaningShare, _asked.FocusMeaning.Of(passage));
        if (_thread is not null && _before is not null)
        {
            Set(_thread, passage, ThreadMeaning, ThreadMeaningRank, values);
            Set(_before, passage, BeforeMeaning, BeforeMeaningRank, values);
        }
    }

    private static void Set(TextMeaning meaning, Passage passage, PassageFeature share, PassageFeature rank, FeatureValues values)
    {
        values.Set(share, meaning.NearnessOf(passage));
        for (var place = 0; place < meaning.Best.Count; place++)
        {
            if (meaning.Best[place] == passage.Order)
            {
                values.Set(rank, 1.0 / (1 + place));
                return;
            }
        }
    }

    private static string End(string text)
    {
        return text.Length > MostLetters ? text[^MostLetters..] : text;
    }
}
