using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Proposals.Contrasts;

/// <summary>Two authors or more on one subject: the best passages of each, side by side.</summary>
internal sealed class AuthorsProposer(Edition edition, Suggester suggester) : IProposer
{
    private const int OfEach = 2;
    private const double Sure = 0.5;
    private const double LittleElse = 0.5;

    private static readonly string[] s_ofOtherThings =
    [
        "person", "source", "sourceof", "page", "pageof", "date", "dateof", "publication", "link", "linkof", "title", "cite", "citeof", "works",
        "bibliography", "writing",
    ];

    private static readonly string[] s_comparing = ["contrast", "common", "definition", "opposite", "debate"];

    // « ils sont d'accord ? » is said in few words.
    private const int MostWords = 8;

    private static readonly FrozenSet<string> s_agreement = LanguageFile.Lines("agreement-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « ils disent la même chose ? »
    private static readonly Phrases s_agreeing = Phrases.Read("agreement-phrases.tsv");

    private static readonly FrozenSet<string> s_both = LanguageFile.Lines("both-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_definition = LanguageFile.Lines("definition-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        var agree = AsksWhetherTheyAgree(turn);
        var authors = !agree ? Authors(turn) : turn.State.Authors.Count == 2 ? [.. turn.State.Authors] : [.. turn.State.Heard.Take(2).Reverse()];
        var takes = TakesBoth(turn, authors);
        if (authors.Count < 2 || AreCoauthors(authors))
        {
            yield break;
        }

        var defining = agree || takes ? DefiningBefore(turn, authors) : Defining(turn, authors);
        var sides = authors.ConvertAll(author => Side(turn, author, defining));
        if (sides.Exists(side => side.Count == 0))
        {
            yield break;
        }

        List<Passage> passages =
        [
            .. Enumerable.Range(0, OfEach)
                .SelectMany(rank => sides.Where(side => side.Count > rank).Select(side => side[rank]))
                .DistinctBy(passage => passage.Id),
        ];
        yield return new Proposal(
            ProposalKind.Contrast,
            $"authors {string.Join(' ', authors)}",
            features.Of(
                ProposalKind.Contrast,
                passages.Take(4).Select(passage => passage.Id),
                (ProposalFeature.NamesSides, 1),
                (ProposalFeature.FromThread, turn.Asked.Authors.Count < 2 ? 1 : 0)),
            () => takes ? Show(turn, authors, passages) : Write(turn, authors, passages))
        {
            IsSure = agree || takes
                || (turn.Asked.Authors.Count > 1 && turn.Message.Acts.Any(s_comparing) > Sure),
        };
    }

    // Of the last two who were heard; after a debate or a table, their answers are on screen already.
    private static bool AsksWhetherTheyAgree(Turn turn)
    {
        var words = turn.Message.Words;
        return turn.Before is { Kind: not (AnswerKind.Debate or AnswerKind.Contrast) } && !turn.Asked.NamesSomething && words.Count <= MostWords
            && (words.Any(word => s_agreement.Contains(word.Plain)) || s_agreeing.AreIn(words)) && words.Any(word => s_both.Contains(word.Plain));
    }

    // « prends Damon et Merini »: nothing but two names, of what is spoken of.
    private static bool TakesBoth(Turn turn, List<string> authors)
    {
        var asked = turn.Asked;
        return turn.Before is not null && authors.Count == 2 && asked.Authors.Count == 2 && asked.Style is null && asked.Year is null && asked.Rank is null
            && asked.Notions.Count + asked.Works.Count + asked.Laws.Count + asked.Diplomas.Count + asked.Absent.Count + asked.Excluded.Count == 0
            && asked.LeftoverWeight < LittleElse && turn.Message.Acts.Any(s_ofOtherThings) < Sure
            && turn.Message.Acts.Any(s_comparing) < Sure;
    }

    // The definitions of what was spoken of are what can be compared first, where both give one.
    private IReadOnlyList<string> DefiningBefore(Turn turn, List<string> authors)
    {
        return turn.Before!.Notions.Select(edition.FindNotion).OfType<Notion>()
            .FirstOrDefault(notion => authors.TrueForAll(author => Definitions(notion).Any(passage => Voices.Of(passage, [author]))))
            ?.Definitions ?? [];
    }

    // A work or a family name can stand for several authors at one place: that is no comparison. One author beside the one
    // spoken of before is.
    private static List<string> Authors(Turn turn)
    {
        var named = turn.Message.Names.Entities
            .Where(entity => entity.Kind == EntityKind.Author && turn.Asked.Authors.Contains(entity.Id, StringComparer.Ordinal))
            .GroupBy(entity => entity.Start)
            .Select(place => place.First().Id)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return named.Count == 1 && turn.Before is not null ? [.. named.Concat(turn.Before.Authors.Take(1)).Distinct(StringComparer.Ordinal)] : named;
    }

    private bool AreCoauthors(List<string> authors)
    {
        return edition.Sources.Any(source => authors.TrueForAll(author => source.AuthorIds.Contains(author, StringComparer.Ordinal)));
    }

    // Where definitions are asked for: those of the notion named, or of the one that most of the authors define.
    private IReadOnlyList<string> Defining(Turn turn, List<string> authors)
    {
        if (turn.Message.Acts.Any("definition", "official") < Sure && !turn.Message.Words.Any(word => s_definition.Contains(word.Plain)))
        {
            return [];
        }

        var named = turn.Asked.Notions.Concat(turn.Before?.Notions ?? []).Select(edition.FindNotion).OfType<Notion>();
        return named.Concat(edition.Notions
            .OrderByDescending(notion => authors.Count(author => Definitions(notion).Any(passage => Voices.Of(passage, [author]))))
                .ThenByDescending(notion => notion.Definitions.Count))
            .First().Definitions;
    }

    private IEnumerable<Passage> Definitions(Notion notion)
    {
        return notion.Definitions.Select(edition.FindPassage).OfType<Passage>();
    }

    private List<Passage> Side(Turn turn, string author, IReadOnlyList<string> defining)
    {
        return
        [
            .. defining.Select(edition.FindPassage).OfType<Passage>()
                .OrderBy(passage => passage.Authors.Any(other => other.Id == author) ? 0 : 1)
                .Concat(turn.Ranking.Passages.Select(ranked => ranked.Passage))
                .Concat(turn.Before?.Seen.Select(edition.FindPassage).OfType<Passage>() ?? [])
                .Where(passage => Voices.Of(passage, [author]) && passage.Kind is not (PassageKind.Note or PassageKind.Reference) && !passage.IsSourceLine)
                .DistinctBy(passage => passage.Id)
                .Take(OfEach),
        ];
    }

    private AuthorAnswer Show(Turn turn, List<string> authors, List<Passage> passages)
    {
        return new AuthorAnswer
        {
            Title = French.Join([.. authors.Select(id => edition.FindAuthor(id)!.Name)]),
            Notions = turn.Before!.Notions,
            Passages = passages,
            Suggestions = suggester.AboutPassages(passages),
            Why = Why.For(edition, turn),
        };
    }

    private ContrastAnswer Write(Turn turn, List<string> authors, List<Passage> passages)
    {
        var notion = turn.Asked.Notions.Concat(turn.Before?.Notions ?? []).Select(edition.FindNotion).FirstOrDefault(notion => notion is not null);
        return new ContrastAnswer
        {
            Title = string.Join(" / ", authors.Select(id => edition.FindAuthor(id)!.Name)),
            Notions = turn.Asked.Notions.Count > 0 || !AsksWhetherTheyAgree(turn) ? turn.Asked.Notions : turn.Before!.Notions,
            Passages = passages,
            Remarks = [French.Set("Passages mis côte à côte par le bot.")],
            Suggestions = notion is null ? [] : suggester.AboutNotion(notion, authors),
            Why = Why.For(edition, turn),
        };
    }
}
