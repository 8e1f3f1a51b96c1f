using System.Collections.Frozen;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Readings;

/// <summary>« il voit quand même des avantages ? »: who « il » is.</summary>
internal static class Speakers
{
    // « et elle », « mais pourquoi il »
    private const int First = 4;

    private static readonly FrozenSet<string> s_pronouns = LanguageFile.Lines("pronouns.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « il faut », « il y a »: nobody.
    private static readonly FrozenSet<string> s_impersonal = LanguageFile.Lines("impersonal.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The id of the author spoken of; null where no pronoun stands for one.</summary>
    /// <param name="asked">The message.</param>
    /// <param name="before">What the conversation is about, or null.</param>
    public static string? Of(Asked asked, Discussion? before)
    {
        if (before?.Authors is not [var author] || asked.Authors.Count > 0)
        {
            return null;
        }

        var words = asked.Message.Words;
        return Enumerable.Range(0, Math.Min(First, words.Count)).Any(index => s_pronouns.Contains(words[index].Plain)
            && !words.Skip(Math.Max(0, index - First + 1)).Take(First + 1).Any(word => s_impersonal.Contains(word.Plain))) ? author : null;
    }
}
