using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Ranking;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Proposals.Passages;

/// <summary>The passages that the ranker puts first, called by what they are: definitions, an author's words, a law…</summary>
internal sealed class PassagesProposer(Edition edition, PointedParts parts, Suggester suggester) : IProposer
{
    private const int MostWordsOfAPick = 3;

    // « reviens à la première »
    private const int MostWordsBehindAPick = 5;

    // « le deuxième, ça veut dire quoi »
    private const int MostWordsOfAQuestion = 8;
    private const double Sure = 0.5;
    private const double Certain = 0.9;
    private const double Likely = 0.3;
    private const double FewWords = 0.3;

    // What asks for something else than what was shown first.
    private static readonly string[] s_more = ["more", "morewhy", "another", "opposite", "exampleof"];

    // « la page du deuxième »
    private static readonly string[] s_ofAReference =
        ["source", "page", "date", "publication", "link", "title", "sourceof", "pageof", "dateof", "linkof", "cite", "citeof", "shorter", "again", "simpler"];

    // « d'après Lahary, c'est quoi le partenariat ? »
    private static readonly FrozenSet<string> s_what = LanguageFile.Lines("what-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] s_ofPeople = ["person", "source", "sourceof", "works", "publication", "bibliography"];
    private static readonly string[] s_words = ["says", "who", "definition", "for", "against", "why", "how", "another", "opposite", "effects", "limits"];

    // « là-dedans »
    private static readonly FrozenSet<string> s_within = LanguageFile.Lines("within-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private readonly OtherPassages _others = new(edition);

    private readonly PassagesWriter _writer = new(edition, suggester);

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        if (turn.Ranking.Passages.Count == 0)
        {
            yield break;
        }

        var picked = Picked(turn);
        var passages = picked ?? PassageList.Of(turn, edition);
        if (turn.Before is { Main: { } main }
            && (picked is null || turn.Before.Listed.Count == 0)
            && !turn.Asked.NamesSomething
            && turn.Asked.Rank is null or Ranks.Other
            && turn.Message.Acts.Any(s_more) > Sure)
        {
            passages = _others.Of(turn, passages, main);
        }

        if (turn.Asked.Laws.Any(law => law.Article is not null))
        {
            passages = [.. passages.OrderByDescending(passage => turn.Asked.Laws.Any(law => IsArticle(passage, law)))];
        }

        // « selon Dhume, c'est quoi le partenariat ? »: what defines it comes in the order of the editors.
        if (Defined(turn) is { } defined && turn.Asked.Authors is [var definer])
        {
            var definitions = edition.FindNotion(defined)?.Definitions ?? [];
            passages =
            [
                .. definitions.Select(edition.FindPassage).OfType<Passage>().Where(passage => Voices.Of(passage, [definer]))
                    .Concat(passages).Distinct(),
            ];
        }

        // « qu'y a-t-il au programme sur le partenariat ? »
        if (turn.Message.Acts["curriculum"] > Sure && turn.Asked.Authors.Count + turn.Asked.Works.Count == 0)
        {
            passages = [.. passages.OrderByDescending(passage => passage.Kind == PassageKind.Curriculum)];
        }

        // « et la loi de 1998 ? » after an author asks for that law; « que dit la loi 2002-2 sur les usagers ? » does anywhere.
        if (turn.Asked is { Laws: [var named, ..], Authors.Count: 0, Notions.Count: 0 }
            && (turn.Asked.LeftoverWeight < FewWords || turn.Message.Acts["law"] > Certain)
            && turn.Asked.Laws.All(law => law.Id == named.Id))
        {
            passages = [.. passages.OrderByDescending(passage => passage.Source.Id == named.Id && passage.Kind == PassageKind.Law)];
        }

        // After a bibliography, « que dit-il de… » asks for words again; « et Dhume sur ça ? » does everywhere.
        if (((turn.Before is { Kind: AnswerKind.Bibliography or AnswerKind.Source } || turn.Asked.Speaker is not null) && turn.Message.Acts.Any(s_words) > Sure)
            || (turn is { Before: not null, Asked: { Authors.Count: > 0, Works.Count: 0 } } && turn.Message.Acts["thread"] > Sure))
        {
            passages = [.. passages.OrderBy(passage => passage.IsSourceLine || passage.Kind == PassageKind.Reference)];
        }

        // « Dhume, que dit-il de l'enseignant ? », « et que dit Lahary ? »: words of theirs come before what is told of them.
        if (turn.Asked is { Authors: [var asked], Works.Count: 0 } && turn.Message.Acts.Any("says", "thread") > Sure)
        {
            passages =
            [
                .. passages.Take(TurnFeatures.FirstCard).OrderByDescending(passage => passage.Authors.Any(author => author.Id == asked)),
                .. passages.Skip(TurnFeatures.FirstCard),
            ];
        }

        if (turn.Before is { Main: { } shown } && turn.Message.Words.Any(word => s_within.Contains(word.Plain)))
        {
            passages = Within(turn, passages, shown);
        }

        // « Lahary dit quoi là-dessus ? »: his words on most of what was spoken of.
        if (turn is { Before.Notions.Count: > 1, Asked: { Authors: [var voice], Notions.Count: 0 } } && turn.Message.Acts["thread"] > Sure)
        {
            passages =
            [
                .. passages.OrderByDescending(passage => Voices.Of(passage, [voice])
                    ? passage.Notions.Intersect(turn.Before.Notions, StringComparer.Ordinal).Count() : -1),
            ];
        }

        if (OfYear(turn) is { Count: > 0 } ofYear)
        {
            passages = [.. passages.Where(ofYear.Contains).Concat(ofYear).Concat(passages).Distinct()];
        }

        if (turn.Speaker is { } speaker)
        {
            // « il voit des avantages ? » behind what Damon says: what others say of them does not answer.
            var areTheirs = turn.Asked.Speaker is not null || (turn.Before?.Kind == AnswerKind.Author && turn.State.Authors is [var heard] && heard == speaker
                && !passages.Take(TurnFeatures.FirstCard).Any(passage => Voices.Of(passage, [speaker])));
            var theirs = !areTheirs ? [] : turn.Ranking.Passages.Select(ranked => ranked.Passage)
                .Where(passage => Voices.Of(passage, [speaker]))
                .Take(TurnFeatures.FirstCard);
            passages =
            [
                .. theirs.Concat(passages).Distinct()
                    .OrderByDescending(passage => Voices.Of(passage, [speaker]))
                    .ThenBy(passage => turn.Message.Acts.Any(s_ofPeople) <= Sure && IsAboutWords(passage)),
            ];
        }

        yield return new Proposal(
            ProposalKind.Passages,
            $"passages {string.Join(' ', passages.Take(TurnFeatures.FirstCard).Select(passage => passage.Id))}",
            features.Of(ProposalKind.Passages, passages.Take(TurnFeatures.FirstCard).Select(passage => passage.Id)),
            () => _writer.Write(turn, passages))
        {
            // « le 2e » may be the second of a list within a passage.
            IsSure = AsksForMoreOfTheSame(turn) || (picked is not null
                && (turn.Before!.Items.Count > 1 || turn.Before.Listed.Count > 1)
                && !(HoldsANumber(turn) && (parts.MayBeMeant(turn) || !Ranks.IsAlone(turn.Message.Text, turn.Message.Words)))),
        };
    }

    // « une autre » behind what Dhume says: a debate that he has part in is no answer.
    private static bool AsksForMoreOfTheSame(Turn turn)
    {
        return turn is { Before.Main: { } main, Asked.NamesSomething: false } && turn.Asked.LeftoverWeight < FewWords
            && turn.Message.Acts["another"] > Certain && OtherPassages.AreOfTheSame(turn, main);
    }

    // « in Dhume's view? » after a definition is asked of the same notion.
    private static string? Defined(Turn turn)
    {
        return turn switch
        {
            { Asked.Works.Count: > 0 } => null,
            { Asked.Notions: [var named] } when turn.Message.Acts.Any("definition", "official") > Sure
                || (turn.Message.Acts["says"] > Sure && turn.Message.Words.Any(word => s_what.Contains(word.Plain))) => named,
            { Asked.Notions.Count: 0, Before: { Kind: AnswerKind.Definition, Notions: [var spoken] } } when turn.Message.Acts["thread"] > Sure => spoken,
            _ => null,
        };
    }

    // Who somebody is, and where words stand: no words of theirs.
    private static bool IsAboutWords(Passage passage)
    {
        return passage.IsSourceLine || passage.Kind is PassageKind.Reference or PassageKind.Note;
    }

    // « et en 2005 ? »: the words of that year of who was heard.
    private List<Passage> OfYear(Turn turn)
    {
        return turn is { Before.Authors: [var heard], Asked: { NamesSomething: false, Year: { } year } }
            ? [.. edition.TextsWith(heard).Where(passage => passage.Source.Year == year && Voices.Of(passage, [heard]) && passage.Kind != PassageKind.Note
                && !passage.IsSourceLine)]
            : [];
    }

    // « et la coordination là-dedans ? » asks of the work on screen, where it speaks of that.
    private static IReadOnlyList<Passage> Within(Turn turn, IReadOnlyList<Passage> passages, Passage shown)
    {
        var held = turn.Ranking.Passages
            .Where(ranked => ranked.Passage.Source.Id == shown.Source.Id && ranked.Passage.Source.Id != Edition.OwnSourceId
                && ranked.Candidate[PassageFeature.TreatsNotion] + ranked.Candidate[PassageFeature.InOwnText] > 0)
            .Select(ranked => ranked.Passage)
            .ToList();
        return [.. held.Concat(passages).Distinct()];
    }

    private static bool IsArticle(Passage passage, Entity law)
    {
        return law.Id == passage.Source.Id && law.Article is { } article && passage.Locator?.Contains(article, StringComparison.OrdinalIgnoreCase) == true;
    }

    // « le deuxième » alone is the second thing on the card, whatever its words find.
    private IReadOnlyList<Passage>? Picked(Turn turn)
    {
        if (turn.Before is not { Items.Count: > 0 }
            || turn.Asked.NamesSomething
            || turn.Asked.Rank is not { } rank
            || (turn.Asked.Leftover.Terms.Where(term => !Ranks.IsRank(PlainWords.Fold(term.Surface))).Sum(term => term.Weight) >= FewWords
                && (turn.Before.Listed.Count == 0 || turn.Message.Acts.Any("pick", "back") < Sure))
            || turn.Message.Acts["another"] > Sure
            || turn.Message.Words.Count(word => word.Plain != "?") > MostWordsOf(turn)
            || turn.Message.Acts.Any(s_ofAReference) > Likely)
        {
            return null;
        }

        var picked = turn.Before.At(rank)?.Passages.Select(edition.FindPassage).OfType<Passage>().ToList() ?? [];
        return picked.Count > 0 ? picked : Behind(turn.Before, rank);
    }

    private static bool HoldsANumber(Turn turn)
    {
        return turn.Message.Words.Any(word => word.Plain[0] == '<');
    }

    private int MostWordsOf(Turn turn)
    {
        return Ranks.IsAlone(turn.Message.Text, turn.Message.Words) && !HoldsANumber(turn) && !parts.MayBeMeant(turn) ? MostWordsOfAQuestion
            : turn.Before!.Listed.Count > 1 || IsSetApart(turn) ? MostWordsBehindAPick
            : MostWordsOfAPick;
    }

    // « le premier, il dit quoi ? »: the comma sets apart which one is meant.
    private static bool IsSetApart(Turn turn)
    {
        return turn.Message.Words.FirstOrDefault(word => Ranks.IsRank(word.Plain)) is { } rank
            && turn.Message.Text.AsSpan(rank.End).TrimStart() is [',', ..];
    }

    // « le 4e » of a card that shows three: what stands behind « voir aussi ».
    private IReadOnlyList<Passage>? Behind(Discussion before, int rank)
    {
        return rank >= before.Items.Count && before.Waiting.ElementAtOrDefault(rank - 1) is { } id && edition.FindPassage(id) is { } passage ? [passage] : null;
    }
}
