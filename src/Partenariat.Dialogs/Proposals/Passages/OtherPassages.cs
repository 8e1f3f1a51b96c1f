using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Passages;

/// <summary>What « développe », « un autre avis ? » and « une autre citation de lui » show: not what stood first.</summary>
internal sealed class OtherPassages(Edition edition)
{
    private const double Sure = 0.5;
    private const int Most = 6;

    // « un autre avis », « un autre auteur »
    private static readonly FrozenSet<string> s_ofSomebodyElse = LanguageFile.Lines("somebody-else-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « une autre citation », « encore une »
    private static readonly FrozenSet<string> s_ofTheSame = LanguageFile.Lines("same-voice-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « la suite », « d'autres »
    private static readonly FrozenSet<string> s_goingOn = LanguageFile.Lines("going-on-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The passages, with what was shown first behind the others.</summary>
    /// <param name="turn">A turn after an answer.</param>
    /// <param name="passages">What would be shown otherwise.</param>
    /// <param name="main">What was shown first.</param>
    public IReadOnlyList<Passage> Of(Turn turn, IReadOnlyList<Passage> passages, Passage main)
    {
        var others = passages.Where(passage => !IsPartOf(passage, main)).ToList();
        if (turn.Message.Acts["another"] > Sure)
        {
            List<string> heard = [.. Voices.All(main).Select(author => author.Id)];
            List<Passage> theirs = SameAuthor(turn, heard) is { } author ? OfAuthor(turn, author) : OfOthers(turn, heard, main);
            others = [.. theirs, .. others.Where(passage => !theirs.Contains(passage) && !Voices.Of(passage, heard))];
        }

        // « développe » behind definitions goes on with what they define, where what comes first does not.
        if (turn.Before is { Kind: AnswerKind.Definition, Notions: [var defined] } && turn.Message.Acts["more"] > Sure
            && !others.Take(1).Any(passage => passage.Notions.Contains(defined, StringComparer.Ordinal)))
        {
            var definitions = edition.FindNotion(defined)?.Definitions.Select(edition.FindPassage).OfType<Passage>() ?? [];
            others = [.. definitions.Where(passage => !IsPartOf(passage, main)).Concat(others).Distinct()];
        }

        if (turn.Message.Acts.Any("more", "another") > Sure && AsksForWhatWasNotShown(turn.Message))
        {
            others = Unseen(turn, others);
        }

        if (others.Count == 0)
        {
            others = [.. turn.Ranking.Passages.Select(ranked => ranked.Passage).Where(passage => !IsPartOf(passage, main)).Take(1)];
        }

        return [.. others, .. passages.Where(passage => IsPartOf(passage, main))];
    }

    /// <summary>True where more is asked for of the one whose words were asked for.</summary>
    public static bool AreOfTheSame(Turn turn, Passage main)
    {
        return SameAuthor(turn, [.. Voices.All(main).Select(author => author.Id)]) is not null;
    }

    private static bool AsksForWhatWasNotShown(Message message)
    {
        return message.Words.Any(word => s_goingOn.Contains(word.Plain) || s_ofTheSame.Contains(word.Plain))
            && !message.Words.Any(word => s_ofSomebodyElse.Contains(word.Plain));
    }

    // « la suite »: what was not on a card yet; of the one whose words were asked for, theirs first.
    private static List<Passage> Unseen(Turn turn, List<Passage> others)
    {
        var ranked = turn.Ranking.Passages.Select(entry => entry.Passage);
        List<Passage> unseen =
        [
            .. others.Concat(ranked.Where(passage => OwnWords.Are(passage) && passage.Notions.Intersect(turn.Before!.Notions, StringComparer.Ordinal).Any()))
                .Distinct()
                .Where(passage => !turn.Before!.Seen.Contains(passage.Id))
                .OrderByDescending(passage => turn.State.Authors.Count > 0 && Voices.Of(passage, turn.State.Authors)),
        ];
        return [.. unseen.Take(Most), .. others.Where(passage => turn.Before!.Seen.Contains(passage.Id))];
    }

    // « une autre » of the one whose words were asked for.
    private static string? SameAuthor(Turn turn, List<string> heard)
    {
        var words = turn.Message.Words;
        return turn.State.Authors is [var author] && heard.Contains(author)
            && words.Any(word => s_ofTheSame.Contains(word.Plain)) && !words.Any(word => s_ofSomebodyElse.Contains(word.Plain)) ? author : null;
    }

    // What was not shown yet, on the notion spoken of first.
    private List<Passage> OfAuthor(Turn turn, string author)
    {
        var ranked = turn.Ranking.Passages.Select(entry => entry.Passage).ToList();
        return
        [
            .. ranked.Concat(edition.TextsWith(author))
                .Distinct()
                .Where(passage => passage.Authors.Any(voice => voice.Id == author) && !turn.Before!.Seen.Contains(passage.Id))
                .OrderByDescending(passage => passage.Notions.Intersect(turn.Before!.Notions, StringComparer.Ordinal).Any())
                .ThenByDescending(ranked.Contains)
                .Take(Most),
        ];
    }

    private static List<Passage> OfOthers(Turn turn, List<string> heard, Passage main)
    {
        return
        [
            .. turn.Ranking.Passages.Select(ranked => ranked.Passage)
                .Where(passage => passage.Authors.Count > 0 && !Voices.Of(passage, heard) && !IsPartOf(passage, main))
                .OrderByDescending(passage => passage.Notions.Intersect(turn.Before!.Notions, StringComparer.Ordinal).Any())
                .Take(Most),
        ];
    }

    private static bool IsPartOf(Passage one, Passage other)
    {
        return one.Id == other.Id || one.Parent?.Id == other.Id;
    }
}
