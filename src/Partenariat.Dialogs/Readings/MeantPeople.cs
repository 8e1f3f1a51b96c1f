using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Readings;

/// <summary>
/// « elle bosse où ? », « l'auteur est prof de quoi ? »: whom a message means that names nobody. The one whom the last question named,
/// or else the first of those shown, and then of those heard, whom « il » or « elle » fits.
/// </summary>
internal static class MeantPeople
{
    private static readonly FrozenSet<string> s_women = LanguageFile.Lines("feminine-people-words.tsv").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_owned = LanguageFile.Lines("view-leads.tsv").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_men = LanguageFile.Lines("masculine-people-words.tsv").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_feminineNames = LanguageFile.Lines("feminine-names.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The one author whom the message names, or else the one it means; null where nobody or several can be meant.</summary>
    public static Author? NamedOrMeant(Turn turn, Edition edition)
    {
        return turn.Asked.Authors is [var named] ? edition.FindAuthor(named) : Of(turn, edition);
    }

    /// <summary>The author, or null where nobody or several can be meant, or the message names somebody.</summary>
    public static Author? Of(Turn turn, Edition edition)
    {
        if (turn.Before is not { } before || turn.Asked.Authors.Count > 0)
        {
            return null;
        }

        if (turn.State.Authors is [var named] && before.Authors is [var kept] && kept == named)
        {
            return edition.FindAuthor(named);
        }

        var words = turn.Message.Words;

        // « son livre, il date de quand ? »: « il » may be the book.
        var areOwned = words.Any(word => s_owned.Contains(word.Plain));
        var areWomen = !areOwned && words.Any(word => s_women.Contains(word.Plain));
        var areMen = !areOwned && words.Any(word => s_men.Contains(word.Plain));
        bool? isWoman = areWomen == areMen ? null : areWomen;
        var shown = before.Screen.Select(Voices);
        return (before.Main is { } main ? shown.Prepend(Voices(main)) : shown)
            .Concat(isWoman is null ? [] : turn.State.Heard.Select(edition.FindAuthor).OfType<Author>().Select(author => new[] { author }))
            .Select(people => people.Where(person => person.Family is not null && Fits(person, isWoman)).ToList())
            .FirstOrDefault(people => people.Count > 0) is [var only] ? only : null;
    }

    private static Author[] Voices(Passage passage)
    {
        return [.. passage.Authors.Any(author => author.Family is not null) ? passage.Authors : passage.About];
    }

    // Whose given name the dossier shortens or leaves out may be either.
    private static bool Fits(Author person, bool? isWoman)
    {
        return isWoman is null || PlainWords.Of(person.Given ?? "") is not [{ Plain: { Length: > 1 } given }, ..]
            || person.Given!.Contains('.', StringComparison.Ordinal)
            || s_feminineNames.Contains(given) == isWoman;
    }
}
