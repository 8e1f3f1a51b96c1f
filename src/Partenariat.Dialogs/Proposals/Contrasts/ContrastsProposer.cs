using Partenariat.Corpus;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Proposals.Contrasts;

/// <summary>What sets two to four notions apart, one author a table; definitions side by side where nobody contrasts them.</summary>
internal sealed class ContrastsProposer : IProposer
{
    private const int MostNotions = 4;
    private const int MostParaphrased = 2;
    private const double LeastLike = 0.25;
    private const double LeastOdds = 0.9;
    private const double Alike = 0.65;

    // « s'oppose à quoi », « le contraire de quoi »
    private static readonly Phrases s_opposed = Phrases.Read("opposed-phrases.tsv");

    private readonly Edition _edition;
    private readonly PhraseMatcher _phrases;
    private readonly Dictionary<string, int> _numbers;
    private readonly ContrastsWriter _writer;
    private readonly SetApart _setApart;

    /// <summary>Prepares the phrases by which people look for a table.</summary>
    public ContrastsProposer(Edition edition, DossierIndex index, Suggester suggester)
    {
        _edition = edition;
        _phrases = index.Phrases([.. edition.Contrasts.Select(contrast => contrast.Keywords)]);
        _numbers = edition.Contrasts.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index, StringComparer.Ordinal);
        _writer = new ContrastsWriter(edition, suggester);
        _setApart = new SetApart(edition);
    }

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        if (Alternatives.AreAmongThemselves(turn.Message) && turn.Before is null)
        {
            return [];
        }

        var likeness = Likeness(turn);
        var named = Named(turn, features, likeness).ToList();

        // Where the message names the notions, their own table is meant and none that only sounds like it.
        return named.Count > 0 ? named : WithThread(turn, features, likeness)
            .Concat(OneSide(turn, features, likeness))
            .Concat(Paraphrased(turn, features, likeness))
            .DistinctBy(proposal => proposal.Name, StringComparer.Ordinal);
    }

    private IEnumerable<Proposal> Named(Turn turn, TurnFeatures features, Dictionary<string, double> likeness)
    {
        return turn.Asked.Notions.Count < 2 ? [] : OfNotions(turn, features, [.. turn.Asked.Notions.Take(MostNotions)], isNamed: true, likeness);
    }

    // « et la coordination ? » beside what was spoken of; « c'est quoi la différence ? » of the last two.
    private IEnumerable<Proposal> WithThread(Turn turn, TurnFeatures features, Dictionary<string, double> likeness)
    {
        if (turn.Before is null || Alternatives.SaysBothSides(turn.Message))
        {
            return [];
        }

        IReadOnlyList<string> spoken = turn.Before.Notions.Count > 0 ? turn.Before.Notions : [.. turn.State.Recent.Take(1)];
        IReadOnlyList<string> both = turn.Asked.Notions.Count switch
        {
            0 when RecentNotions.TableOf(turn) is var count and > 1 => RecentNotions.Of(turn, count, _edition),
            0 when turn.Before.Notions.Count < 2 => [.. turn.State.Recent.Take(2).Reverse()],
            0 => turn.Before.Notions,
            1 => [.. turn.Asked.Notions.Concat(spoken).Distinct(StringComparer.Ordinal).Take(MostNotions)],
            _ => [],
        };
        return both.Count < 2 ? [] : OfNotions(turn, features, both, isNamed: false, likeness);
    }

    private IEnumerable<Proposal> OfNotions(Turn turn, TurnFeatures features, IReadOnlyList<string> ids, bool isNamed, Dictionary<string, double> likeness)
    {
        var notions = ids.Select(_edition.FindNotion).OfType<Notion>().ToList();
        var found = ContrastTables.Find(_edition, ids, turn.Asked.Authors, turn.Asked.Excluded);
        var drawn = found.Where(ContrastTables.IsDrawn).ToList();
        if (drawn.Count > 0)
        {
            var ordered = Ordered(turn, found, likeness);
            if (!isNamed && turn.State.Authors.Count > 0)
            {
                // « et sa différence avec le partenariat ? » of the author who was heard.
                ordered = [.. ordered.OrderByDescending(contrast => ContrastTables.IsDrawn(contrast) && ContrastTables.IsBy(contrast, turn.State.Authors))];
            }

            var disagrees = !isNamed && TableFollowUps.AskWhoDisagrees(turn) && ContrastTables.Disagree(found);
            if (disagrees)
            {
                var shown = found.FirstOrDefault(contrast => ContrastTables.PassagesOf(contrast).Contains(turn.Before!.Main)) ?? found[0];
                ordered = [.. ordered.OrderByDescending(contrast => ContrastTables.Contradicts(contrast, shown))];
            }

            var table = Table(turn, features, ordered, notions, isNamed, isParaphrase: false, likeness);
            yield return disagrees ? table with { IsSure = true } : table;
        }
        else if ((!isNamed || _setApart.Are(turn, notions)) && _writer.SideBySide(turn, notions, found) is { } answer)
        {
            yield return new Proposal(
                ProposalKind.Contrast,
                $"side by side {string.Join(' ', ids)}",
                features.Of(
                    ProposalKind.Contrast,
                    answer.Passages.Take(4).Select(passage => passage.Id),
                    (isNamed ? ProposalFeature.NamedPair : ProposalFeature.FromThread, 1),
                    (ProposalFeature.Alternative, Alternatives.Are(turn.Message) ? 1 : 0),
                    (ProposalFeature.NamesUsed, NamesUsed(turn, ids, []))),
                () => answer)
            {
                IsSure = !isNamed && turn.Asked.Authors.Count == 0 && TableFollowUps.AreSure(turn),
                Floor = RecentNotions.AreCompared(turn) ? Proposal.AboveAllSure : 0,
            };
        }
    }

    // « Lahary parle de deux effets, l'effet partenarial et un autre : quelle différence ? »; « ça s'oppose à quoi ? » of what
    // was spoken of alone.
    private IEnumerable<Proposal> OneSide(Turn turn, TurnFeatures features, Dictionary<string, double> likeness)
    {
        var isOfThread = turn is { Asked.NamesSomething: false, Before.Notions.Count: 1 } && s_opposed.AreIn(turn.Message.Words);
        if ((isOfThread ? turn.Before!.Notions : turn.Asked.Notions) is not [var side])
        {
            return [];
        }

        var found = _edition.Contrasts
            .Where(contrast => ContrastTables.IsDrawn(contrast) && contrast.Notions.Contains(side, StringComparer.Ordinal))
            .Where(contrast => turn.Asked.Authors.Count == 0 || ContrastTables.IsBy(contrast, turn.Asked.Authors))
            .Where(contrast => !ContrastTables.IsBy(contrast, turn.Asked.Excluded))
            .OrderByDescending(contrast => likeness.GetValueOrDefault(contrast.Id))
            .Take(1)
            .ToList();
        return found.Select(contrast =>
        {
            var table = Table(turn, features, [contrast], NotionsOf(contrast), isNamed: false, isParaphrase: true, likeness);
            return isOfThread ? table with { IsSure = true } : table;
        });
    }

    // « une personne clé s'en va, qui tient le coup ? » names neither side.
    private IEnumerable<Proposal> Paraphrased(Turn turn, TurnFeatures features, Dictionary<string, double> likeness)
    {
        // A message that names two notions that nobody sets apart seldom means another pair.
        var least = turn.Asked.Notions.Count > 1 ? Alike : LeastLike;
        var like = _edition.Contrasts
            .Where(contrast => (likeness.GetValueOrDefault(contrast.Id) >= least || IsLikely(turn, contrast)) && ContrastTables.IsDrawn(contrast))
            .Where(contrast => turn.Asked.Authors.Count == 0 || ContrastTables.IsBy(contrast, turn.Asked.Authors))
            .Where(contrast => !ContrastTables.IsBy(contrast, turn.Asked.Excluded))
            .OrderByDescending(contrast => Odds(turn, contrast) + likeness.GetValueOrDefault(contrast.Id))
            .Take(MostParaphrased);
        foreach (var contrast in like)
        {
            var others = ContrastTables.Find(_edition, contrast.Notions, turn.Asked.Authors, turn.Asked.Excluded).Where(other => other.Id != contrast.Id);
            yield return Table(turn, features, [contrast, .. others], NotionsOf(contrast), isNamed: false, isParaphrase: true, likeness);
        }
    }

    private Proposal Table(
        Turn turn,
        TurnFeatures features,
        IReadOnlyList<Contrast> found,
        List<Notion> notions,
        bool isNamed,
        bool isParaphrase,
        Dictionary<string, double> likeness)
    {
        var first = found[0];
        var ids = notions.ConvertAll(notion => notion.Id);
        return new Proposal(
            ProposalKind.Contrast,
            $"table {first.Id} {string.Join(' ', ids)}",
            features.Of(
                ProposalKind.Contrast,
                ContrastTables.PassagesOf(first).Select(passage => passage.Id),
                (ProposalFeature.Likeness, likeness.GetValueOrDefault(first.Id)),
                (ProposalFeature.OddsShare, Odds(turn, first)),
                (ProposalFeature.MeaningShare, turn.Asked.FocusMeaning.NearnessOfTable(_numbers[first.Id])),
                (ProposalFeature.IsExplicit, 1),
                (ProposalFeature.CoversAll, first.Notions.Count == notions.Count ? 1 : 0),
                (ProposalFeature.NamedPair, isNamed ? 1 : 0),
                (ProposalFeature.FromThread, isNamed || isParaphrase ? 0 : 1),
                (ProposalFeature.Alternative, Alternatives.Are(turn.Message) ? 1 : 0),
                (ProposalFeature.NamesUsed, NamesUsed(turn, ids, [.. first.By.Concat(first.About).Select(author => author.Id)]))),
            () => _writer.Tables(turn, notions, found))
        {
            IsSure = !isNamed && !isParaphrase && TableFollowUps.AreSure(turn),
            Floor = !isParaphrase && RecentNotions.AreCompared(turn) ? Proposal.AboveAllSure : 0,
        };
    }

    // Where notions are named, a table of others only sounds like the message.
    private bool IsLikely(Turn turn, Contrast contrast)
    {
        return Odds(turn, contrast) >= LeastOdds
            && (turn.Asked.Notions.Count == 0 || contrast.Notions.Intersect(turn.Asked.Notions, StringComparer.Ordinal).Any());
    }

    private double Odds(Turn turn, Contrast contrast)
    {
        return turn.Asked.Focus.OddsOfTable(_numbers[contrast.Id]);
    }

    private List<Notion> NotionsOf(Contrast contrast)
    {
        return [.. contrast.Notions.Select(_edition.FindNotion).OfType<Notion>()];
    }

    private static double NamesUsed(Turn turn, IReadOnlyList<string> notions, IReadOnlyList<string> authors)
    {
        var asked = turn.Asked;
        var all = asked.Notions.Count + asked.Authors.Count + asked.Works.Count + asked.Laws.Count + asked.Diplomas.Count;
        var used = asked.Notions.Intersect(notions, StringComparer.Ordinal).Count() + asked.Authors.Intersect(authors, StringComparer.Ordinal).Count();
        return all == 0 ? 1 : (double)used / all;
    }

    private Dictionary<string, double> Likeness(Turn turn)
    {
        return _phrases.Match(turn.Asked.FocusText).ToDictionary(match => _edition.Contrasts[match.Key].Id, match => match.Value, StringComparer.Ordinal);
    }

    // What the rest of the question is like comes first, then what the ranker puts first; what they have in common stays behind.
    private static IReadOnlyList<Contrast> Ordered(Turn turn, IReadOnlyList<Contrast> found, Dictionary<string, double> likeness)
    {
        if (turn.Asked.LeftoverWeight < 0.25)
        {
            return found;
        }

        var shares = turn.Ranking.Passages.ToDictionary(ranked => ranked.Passage.Id, ranked => ranked.Share, StringComparer.Ordinal);
        return
        [
            .. found.OrderBy(contrast => ContrastTables.IsDrawn(contrast) && contrast.Status != ContrastStatus.CommonGround ? 0 : 1)
                .ThenByDescending(contrast => likeness.GetValueOrDefault(contrast.Id) is >= 0.45 and var like ? like : 0)
                .ThenByDescending(contrast => ContrastTables.PassagesOf(contrast).Max(passage => shares.GetValueOrDefault(passage.Id))),
        ];
    }
}
