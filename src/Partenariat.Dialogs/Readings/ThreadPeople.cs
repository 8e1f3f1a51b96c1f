using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Readings;

/// <summary>
/// « et son coauteur ? », « et la dame avec lui ? »: who wrote with the one who was heard, or the other of two witnesses;
/// « et l'autre ? »: who was heard before.
/// </summary>
internal sealed class ThreadPeople(Edition edition)
{
    private const int MostWords = 6;

    // « et son compère, le coauteur, quelqu'un s'en sert-il ? »
    private const int MostOfCoauthors = 14;

    private const int MostOfTheOther = 5;

    private static readonly Phrases s_theOther = Phrases.Read("the-other-phrases.tsv");

    private static readonly Phrases s_coauthors = Phrases.Read("coauthor-phrases.tsv");

    private static readonly FrozenSet<string> s_others = LanguageFile.Lines("other-people.tsv").ToFrozenSet(StringComparer.Ordinal);

    private readonly IReadOnlyList<IReadOnlyList<string>> _together =
    [
        .. edition.Passages.Where(passage => passage.Authors.Count > 1).Select(passage => Ids(passage.Authors)),
        .. edition.Sources.Where(work => work.AuthorIds.Count > 1).Select(work => work.AuthorIds),
        Ids(edition.Passages.Where(passage => passage.Kind == PassageKind.Testimony).SelectMany(People).Distinct()),
    ];

    /// <summary>What is asked, with the other person; unchanged where no such person is asked for, or nobody stands beside the one who was heard.</summary>
    /// <param name="asked">The message.</param>
    /// <param name="before">What the conversation is about, or null.</param>
    /// <param name="heard">Ids of the authors heard, the latest first.</param>
    public Asked Complete(Asked asked, Discussion? before, IReadOnlyList<string> heard)
    {
        if (before is { Kind: AnswerKind.Author or AnswerKind.Passages, Authors: [var last] } && !asked.NamesSomething
            && IsTheOther(asked.Message.Words))
        {
            // Of the list from which one was taken, the next.
            if (before.Listed.Count > 0 && before.At(Ranks.Other)?.Authors is [var next, ..] && next != last)
            {
                return asked with { Authors = [next], Speaker = next };
            }

            return before.Listed.Count == 0 && heard is [var latest, var earlier, ..] && latest == last
                ? asked with { Authors = [earlier], Speaker = earlier }
                : asked with { Excluded = [last], Rank = null };
        }

        if (before is null || asked.NamesSomething || !(AreOthers(asked.Message.Words) || AreCoauthors(asked.Message.Words)))
        {
            return asked;
        }

        foreach (var author in before.Authors.Concat(heard))
        {
            if (_together.FirstOrDefault(people => people.Count > 1 && people.Contains(author, StringComparer.Ordinal)) is { } people)
            {
                var others = people.Where(other => other != author).ToList();
                // « le deuxième auteur » is no second thing on the card.
                return asked with
                {
                    Authors = others,
                    Speaker = others.Count == 1 ? others[0] : null,
                    Rank = AreCoauthors(asked.Message.Words) ? null : asked.Rank,
                };
            }
        }

        return asked;
    }

    // « sa collègue » in a longer message may be anybody's.
    private static bool AreOthers(IReadOnlyList<SaidWord> words)
    {
        return words.Count <= MostWords && words.Any(word => s_others.Contains(word.Plain));
    }

    private static bool AreCoauthors(IReadOnlyList<SaidWord> words)
    {
        return words.Count <= MostOfCoauthors && s_coauthors.AreIn(words);
    }

    // « et l'autre ? », nothing more
    private static bool IsTheOther(IReadOnlyList<SaidWord> words)
    {
        var said = words.Where(word => word.Plain != "?").ToList();
        return said.Count <= MostOfTheOther && s_theOther.AreIn(said);
    }

    private static IEnumerable<Author> People(Passage passage)
    {
        return passage.Authors.Concat(passage.About);
    }

    private static IReadOnlyList<string> Ids(IEnumerable<Author> authors)
    {
        return [.. authors.Select(author => author.Id)];
    }
}
