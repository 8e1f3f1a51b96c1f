using System.Collections.Frozen;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.People;

/// <summary>The words by which people ask who somebody is: « prof de quoi », « son poste », « c'est une sociologue ou une psy ? ».</summary>
internal static class PersonWords
{
    // « est professeur », « est-elle sociologue », « est plutôt un psy »
    private const int Near = 3;

    private const int FewWords = 5;

    private static readonly Phrases s_asking = Phrases.Read("person-asking.tsv");

    // « son métier », which « chacun » has as well
    private static readonly Phrases s_own = Phrases.Read("person-own.tsv");

    private static readonly FrozenSet<string> s_ownLeads = LanguageFile.Lines("person-own-leads.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly Phrases s_having = Phrases.Read("having-phrases.tsv");

    private static readonly FrozenSet<string> s_being = LanguageFile.Lines("being-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_links = LanguageFile.Lines("being-links.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_scholars = LanguageFile.Lines("scholar-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True where a message asks for it in so many words.</summary>
    public static bool Ask(IReadOnlyList<SaidWord> words)
    {
        return s_asking.AreIn(words)
            || Enumerable.Range(0, words.Count).Any(index =>
                (s_scholars.Contains(words[index].Plain) && IsWhatSomebodyIs(words, index)) || IsAskedOf(words, index));
    }

    // « quel est son poste », « son métier ? », « et son parcours »
    private static bool IsAskedOf(IReadOnlyList<SaidWord> words, int index)
    {
        return s_own.At(words, index) is not null
            && (index == 0 || words.Count <= FewWords || s_ownLeads.Contains(words[index - 1].Plain));
    }

    private static bool IsWhatSomebodyIs(IReadOnlyList<SaidWord> words, int profession)
    {
        var verb = profession - 1;
        while (verb > Math.Max(0, profession - Near) && s_links.Contains(words[verb].Plain))
        {
            verb--;
        }

        return verb >= 0 && s_being.Contains(words[verb].Plain);
    }

    /// <summary>The profession of somebody who is looked for, « vous avez un géographe ? », in one form for all numbers; null where nobody is.</summary>
    public static string? Sought(IReadOnlyList<SaidWord> words)
    {
        return s_having.AreIn(words)
            ? words.Select(word => word.Plain.TrimEnd('s')).FirstOrDefault(s_scholars.Contains)
            : null;
    }
}
