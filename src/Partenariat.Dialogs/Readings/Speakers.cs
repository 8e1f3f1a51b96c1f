using System.Collections.Frozen;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Readings;

/// <summary>« il voit quand même des avantages ? »: who « il » is.</summary>
internal static class Speakers
{
    // « et elle », « mais pourquoi il »
    private const int First = 4;

    private static readonly FrozenSet<string> s_pronouns = LanguageFile.Lines("pronouns.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « il est contre »
    private static readonly FrozenSet<string> s_stances = LanguageFile.Lines("stance-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « pour lui », « selon elle »
    private static readonly FrozenSet<string> s_leads = LanguageFile.Lines("speaker-leads.tsv").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_sourceLeads = LanguageFile.Lines("source-leads.tsv").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_spoken = LanguageFile.Lines("speaker-pronouns.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « il faut », « il y a »: nobody.
    private static readonly FrozenSet<string> s_impersonal = LanguageFile.Lines("impersonal.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « autre chose de cet auteur ? »
    private static readonly Phrases s_pointed = Phrases.Read("pointed-author-phrases.tsv");

    // « qu'entendent-ils par », « selon eux »
    private static readonly FrozenSet<string> s_several = LanguageFile.Lines("plural-pronouns.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « sa position », « leur point de vue »
    private static readonly FrozenSet<string> s_possessives = LanguageFile.Lines("view-leads.tsv").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_views = LanguageFile.Lines("view-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True where a pronoun near the beginning, or behind « selon », stands for several.</summary>
    public static bool AreSeveral(IReadOnlyList<SaidWord> words)
    {
        return words.Take(First).Any(word => s_several.Contains(word.Plain)) || AreSeveralSaid(words);
    }

    /// <summary>True for « selon eux ».</summary>
    public static bool AreSeveralSaid(IReadOnlyList<SaidWord> words)
    {
        return words.Zip(words.Skip(1)).Any(pair => s_leads.Contains(pair.First.Plain) && s_several.Contains(pair.Second.Plain));
    }

    /// <summary>True for « d'après lui », « selon elle ».</summary>
    public static bool AreNamedAsSource(IReadOnlyList<SaidWord> words)
    {
        return words.Zip(words.Skip(1)).Any(pair => s_sourceLeads.Contains(pair.First.Plain) && s_spoken.Contains(pair.Second.Plain));
    }

    /// <summary>True for « cet auteur », « le même auteur ».</summary>
    public static bool ArePointedAt(IReadOnlyList<SaidWord> words)
    {
        return s_pointed.AreIn(words);
    }

    /// <summary>True for « sa position sur le partenariat ».</summary>
    public static bool NameTheirView(IReadOnlyList<SaidWord> words)
    {
        return words.Zip(words.Skip(1)).Any(pair => s_possessives.Contains(pair.First.Plain) && s_views.Contains(pair.Second.Plain));
    }

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
            && !IsImpersonal(words, index))
            || ArePointedAt(words)
            || Enumerable.Range(1, Math.Max(0, words.Count - 1)).Any(index => s_spoken.Contains(words[index].Plain) && s_leads.Contains(words[index - 1].Plain))
            ? author : null;
    }

    // « il est important de… » is nobody; « il est pour ou contre ? » is somebody.
    private static bool IsImpersonal(IReadOnlyList<SaidWord> words, int pronoun)
    {
        return Enumerable.Range(Math.Max(0, pronoun - First + 1), First + 1)
            .Where(index => index < words.Count)
            .Any(index => s_impersonal.Contains(words[index].Plain) && !(index + 1 < words.Count && s_stances.Contains(words[index + 1].Plain)));
    }
}
