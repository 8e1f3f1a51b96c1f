using System.Collections.Frozen;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Readings;

/// <summary>What a question is like in itself, whatever it is about.</summary>
internal static class QuestionForms
{
    private static readonly FrozenSet<string> s_comparing = LanguageFile.Lines("comparing-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly Phrases s_comparingPhrases = Phrases.Read("comparing-phrases.tsv");

    private static readonly FrozenSet<string> s_interrogatives = LanguageFile.Lines("interrogatives.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « faut-il », « est-ce », « peut-on »: what stands behind the hyphen.
    private static readonly FrozenSet<string> s_inverted = LanguageFile.Lines("inverted-pronouns.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « qu'est-ce »
    private static readonly FrozenSet<string> s_asksWhat = LanguageFile.Lines("whether-not.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « faut il » without its hyphen.
    private static readonly FrozenSet<string> s_beforeInverted = LanguageFile.Lines("inverting-verbs.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for « différence entre », « c'est pareil ? », « X vs Y »: the words ask for a comparison.</summary>
    public static bool Compares(Message message)
    {
        var words = message.Words;
        return words.Any(word => s_comparing.Contains(word.Plain)) || s_comparingPhrases.AreIn(words);
    }

    /// <summary>True for « faut-il une convention ? », « est-ce que c'est nouveau ? »: the answer would be yes or no.</summary>
    public static bool AskWhether(Message message)
    {
        var words = message.Words;
        return !words.Index().Any(word => IsInterrogative(message, word.Index))
            && Enumerable.Range(1, Math.Max(0, words.Count - 1)).Any(index => IsInverted(message, index));
    }

    // « où faut-il », but not « est-ce un projet ou une action ? »
    private static bool IsInterrogative(Message message, int index)
    {
        var word = message.Words[index];
        return s_interrogatives.Contains(word.Plain)
            && (index == 0
                || word.Plain.Length > 2
                || !message.Text.AsSpan(word.Start, word.End - word.Start).Equals(word.Plain, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsInverted(Message message, int index)
    {
        var (verb, pronoun) = (message.Words[index - 1], message.Words[index]);
        return s_inverted.Contains(pronoun.Plain)
            && !(index > 1 && s_asksWhat.Contains(message.Words[index - 2].Plain))
            && (s_beforeInverted.Contains(verb.Plain) || verb.Before(pronoun, message.Text).Contains('-'));
    }
}
