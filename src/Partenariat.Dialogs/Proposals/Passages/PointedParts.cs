using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Passages;

/// <summary>Which part of what stands on screen a message points at: « la deuxième phrase », « le 3° », « et le dernier ? » of its list.</summary>
internal sealed class PointedParts(Edition edition, PassageParts parts)
{
    private const int MostWords = 10;
    private const int FewWords = 4;
    private const int MostBehind = 8;
    private const int ShortestTelling = 5;
    private const double Sure = 0.5;

    private static readonly FrozenDictionary<string, PartKind> s_parts = LanguageFile.Rows("part-words.tsv")
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<PartKind>(row[1], ignoreCase: true), StringComparer.Ordinal);

    // « les deux autres »
    private static readonly FrozenSet<string> s_others = LanguageFile.Lines("other-things-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly Phrases s_corrections = Phrases.Read("correction-leads.tsv");

    // « le deuxième, c'est quelle page ? » asks of a work.
    private static readonly string[] s_ofAReference =
        ["source", "page", "date", "publication", "link", "title", "sourceof", "pageof", "dateof", "linkof", "cite", "citeof"];

    /// <summary>The parts, or null.</summary>
    public Pointed? Of(Turn turn)
    {
        if (turn.Before is not { Main: { } main } before || turn.Asked.NamesSomething || turn.Asked.Style is not null || turn.Message.Words.Count > MostWords)
        {
            return null;
        }

        var (text, words) = (turn.Message.Text, turn.Message.Words);
        if (turn.Asked.Rank is not { } rank)
        {
            return Others(turn, before, main);
        }

        if (Named(words) is { } named)
        {
            return At(OfMain(main, s_parts[named], named), rank, null);
        }

        return Ranks.IsAlone(text, words) && turn.Message.Acts.Any(s_ofAReference) <= Sure ? Alone(turn, before, main, rank) : null;
    }

    /// <summary>True where « le 2e » may be of a list: one was asked for, or stands on screen.</summary>
    public bool MayBeMeant(Turn turn)
    {
        return Asked(turn) is not null || turn.Before?.Screen.Any(passage => parts.Of(passage, PartKind.Point) is not null) == true;
    }

    private Pointed? Alone(Turn turn, Discussion before, Passage main, int rank)
    {
        if (Taken(turn, before) is { } taken)
        {
            return At(taken, rank, turn.State.Taken!.Place);
        }

        if (rank == Ranks.Other || turn.Message.Acts["another"] > Sure)
        {
            return null;
        }

        var list = parts.Of(main, PartKind.Point);
        if (Ranks.IsNumeral(turn.Message.Text, turn.Message.Words))
        {
            return At(list, rank, null) is { } numbered && numbered.Parts[0].Number == rank + 1 ? numbered : null;
        }

        return IsAloneOnScreen(before, list) ? At(list, rank, null)
            : Asked(turn) is { } asked ? At(Meant(before, main, list, asked), rank, null)
            : null;
    }

    // « et le dernier ? » after « le deuxième »: of the list of which that was one.
    private PartList? Taken(Turn turn, Discussion before)
    {
        return turn.State.Taken is { } taken && before.Screen.FirstOrDefault(passage => passage.Id == taken.Passage) is { } passage
            ? parts.Of(passage, taken.Kind)
            : null;
    }

    // Nothing on the card but the list.
    private static bool IsAloneOnScreen(Discussion before, PartList? list)
    {
        return list is not null && before.Listed.Count <= 1
            && before.Screen.All(passage => list.Parts.Any(part => part.Passage.Id == passage.Id));
    }

    // The list that the last question asked for: « quelles solutions ? », « en trois catégories, lesquelles ? ».
    private PartList? Meant(Discussion before, Passage main, PartList? list, AskedList asked)
    {
        return list is not null && (list.Nouns.Count == 0 ? asked.Fits(list) : asked.Names(list) || asked.Counts.Contains(list.Parts.Count)) ? list
            : before.Screen.Select(passage => passage.Id).Concat(before.Waiting.Take(MostBehind))
                .Where(id => id != main.Id)
                .Select(edition.FindPassage)
                .OfType<Passage>()
                .Select(passage => parts.Of(passage, PartKind.Point))
                .FirstOrDefault(other => other is not null && asked.Names(other));
    }

    private PartList? OfMain(Passage main, PartKind kind, string named)
    {
        return parts.Of(main, kind) is { } list && (list.Nouns.Count == 0 || list.Nouns.Contains(AnnouncedParts.Stem(named))) ? list : null;
    }

    // « et les deux autres ? »
    private Pointed? Others(Turn turn, Discussion before, Passage main)
    {
        var words = turn.Message.Words;
        var place = 1;
        while (place < words.Count && !s_others.Contains(words[place].Plain))
        {
            place++;
        }

        if (place >= words.Count || turn.Message.Acts.Any(s_ofAReference) > Sure)
        {
            return null;
        }

        var count = AnnouncedParts.CountOf(words[place - 1], turn.Message.Text);
        var named = Named(words);
        var list = Taken(turn, before) ?? (named is not null ? OfMain(main, s_parts[named], named) : parts.Of(main, PartKind.Point));
        var isOfTheList = named is not null
            || (Ranks.EndsAt(turn.Message.Text, words, place) && (turn.State.Taken is not null || IsAloneOnScreen(before, list)));
        if (list is null || !isOfTheList || (count is null ? named is null && turn.State.Taken is null : list.Parts.Count != count + 1))
        {
            return null;
        }

        var told = turn.State.Taken is { Place: >= 0 } taken ? taken.Place : Told(turn, list);
        return new Pointed(list, [.. list.Parts.Where((_, index) => index != told)], -1);
    }

    // « C'est quoi un territoire politique ? »: the one thing of the list that holds a word of the last question, and no other does.
    private static int? Told(Turn turn, PartList list)
    {
        var words = turn.State.Asked is [.., var last] ? PlainWords.Of(Typing.Clean(last)).Select(word => AnnouncedParts.Stem(word.Plain)) : [];
        var sought = words.Where(word => word.Length >= ShortestTelling).ToHashSet(StringComparer.Ordinal);
        var held = list.Parts
            .Select(part => PlainWords.Of(part.Text).Select(word => AnnouncedParts.Stem(word.Plain)).Where(sought.Contains).ToHashSet(StringComparer.Ordinal))
            .ToList();
        var own = held.Index().Where(entry => entry.Item.Any(word => held.Count(others => others.Contains(word)) == 1)).Select(entry => entry.Index).ToList();
        return own is [var only] ? only : null;
    }

    private static string? Named(IReadOnlyList<SaidWord> words)
    {
        return words.Select(word => word.Plain).FirstOrDefault(s_parts.ContainsKey);
    }

    // What the last question that pointed at nothing asked for several of: behind « non, je voulais dire Vidalenc » and « le premier ? ».
    private static AskedList? Asked(Turn turn)
    {
        foreach (var message in turn.State.Asked.Reverse())
        {
            var text = Typing.Clean(message);
            var words = PlainWords.Of(text);
            var list = AskedList.Of(text, words);
            if (list.IsOne)
            {
                return list;
            }

            if (words.Count == 0 || (s_corrections.At(words, 0) is null && !(words.Count <= FewWords && Ranks.Of(text, words) is not null)))
            {
                break;
            }
        }

        return null;
    }

    private static Pointed? At(PartList? list, int rank, int? taken)
    {
        if (list is null)
        {
            return null;
        }

        var last = list.Parts.Count - 1;
        var place = rank switch
        {
            Ranks.Last => last,
            Ranks.BeforeLast => last - 1,
            Ranks.Other => taken is null or < 0 ? 1 : taken == last && last == 1 ? 0 : taken.Value + 1,
            _ => rank,
        };
        return place >= 0 && place <= last ? new Pointed(list, [list.Parts[place]], place) : null;
    }

    /// <summary>What a question asks for several of.</summary>
    private sealed record AskedList(IReadOnlySet<string> Nouns, IReadOnlySet<int> Counts)
    {
        public bool IsOne => Nouns.Count + Counts.Count > 0;

        public static AskedList Of(string text, IReadOnlyList<SaidWord> words)
        {
            return new AskedList(
                words.Where(word => s_parts.TryGetValue(word.Plain, out var kind) && kind != PartKind.Sentence)
                    .Select(word => AnnouncedParts.Stem(word.Plain))
                    .ToHashSet(StringComparer.Ordinal),
                words.SkipLast(1).Select(word => AnnouncedParts.CountOf(word, text)).OfType<int>().ToHashSet());
        }

        // A list that does not say what its things are.
        public bool Fits(PartList list)
        {
            return Nouns.Count > 0 || Counts.Contains(list.Parts.Count);
        }

        public bool Names(PartList list)
        {
            return Nouns.Any(list.Nouns.Contains);
        }
    }
}

/// <summary>What a message points at.</summary>
/// <param name="List">The list.</param>
/// <param name="Parts">The things of it; one at least.</param>
/// <param name="Place">The place of the one thing; -1 for several.</param>
internal sealed record Pointed(PartList List, IReadOnlyList<PassagePart> Parts, int Place);
