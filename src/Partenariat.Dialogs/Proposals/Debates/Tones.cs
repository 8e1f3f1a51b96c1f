using System.Collections.Frozen;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Debates;

/// <summary>« quelqu'un de moins négatif ? », « un auteur plus optimiste »: a voice of another tone than the last.</summary>
internal static class Tones
{
    private const int MostWords = 12;
    private const double Likely = 0.3;

    private static readonly FrozenSet<string> s_tones = LanguageFile.Lines("tone-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_degrees = LanguageFile.Lines("tone-degrees.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a message that asks for one.</summary>
    public static bool AreCompared(Message message)
    {
        return message.Words.Count <= MostWords
            && message.Acts.Any("another", "opposite", "for", "against") > Likely
            && message.Words.Zip(message.Words.Skip(1)).Any(pair => s_degrees.Contains(pair.First.Plain) && s_tones.Contains(pair.Second.Plain));
    }
}
