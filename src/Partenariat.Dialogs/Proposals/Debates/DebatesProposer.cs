using System.Collections.Concurrent;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Proposals.Contrasts;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Proposals.Debates;

/// <summary>One question to which the authors answer differently: who holds what, never averaged.</summary>
internal sealed class DebatesProposer : IProposer
{
    private const double LeastLike = 0.25;
    private const double LeastOdds = 0.9;
    private const double Same = 0.9;

    // What is hardly like its question, in words or in letters, must win by so much.
    private const double LittleLike = 0.5;
    private const double LittleOdds = 0.3;
    private const double FloorOfUnlike = 1.5;
    private const double Likely = 0.5;
    private const double Alike = 0.7;
    private const double Debated = 0.4;
    private const int MostWords = 20;
    private const int Most = 2;
    private const int OnFirstCard = 7;

    private static readonly string[] s_usual = ["debate", "contrast", "definition", "official", "why", "how", "says", "thread", "bare"];

    private readonly Edition _edition;
    private readonly PhraseMatcher _phrases;
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, List<string>> _questions;
    private readonly ConcurrentDictionary<string, string> _acts = new(StringComparer.Ordinal);
    private readonly Func<string, Message> _read;

    /// <summary>Prepares the phrases by which people look for a debate.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="index">Its index.</param>
    /// <param name="read">Reads a message.</param>
    public DebatesProposer(Edition edition, DossierIndex index, Func<string, Message> read)
    {
        _read = read;
        _edition = edition;
        _phrases = index.Phrases([.. edition.Debates.Select(debate => debate.Keywords.Append(debate.Question).ToList())]);
        _numbers = edition.Debates.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index, StringComparer.Ordinal);
        _questions = edition.Debates.ToDictionary(
            debate => debate.Id, debate => PlainWords.Of(debate.Question).Select(word => word.Plain).ToList(), StringComparer.Ordinal);
    }

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        var likeness = _phrases.Match(turn.Asked.FocusText).ToDictionary(match => _edition.Debates[match.Key].Id, match => match.Value, StringComparer.Ordinal);
        var like = _edition.Debates
            .Where(debate => likeness.GetValueOrDefault(debate.Id) >= LeastLike)
            .OrderByDescending(debate => likeness[debate.Id])
            .Take(Most)
            .Concat(_edition.Debates.Where(debate => Odds(turn, debate) >= LeastOdds).OrderByDescending(debate => Odds(turn, debate)).Take(1));
        var ofTheWord = Beginnings.AreAsked(turn) ? _edition.Debates.Where(debate => IsOfABeginning(debate, turn.Asked.Notions[0])).Take(1).ToList() : [];
        // « et la coopération ? » goes on to something else.
        var onScreen = turn.Before is { } before && turn.Asked.Notions.Except(before.Notions, StringComparer.Ordinal).Any() ? [] : OnScreen(turn);
        return ofTheWord.Concat(like).Concat(onScreen).DistinctBy(debate => debate.Id)
            .Where(debate => turn.Asked.Authors.Count < 2 || turn.Asked.Authors.Count(author => debate.Positions.Any(position => IsOf(position, author))) > 1)
            .Where(debate => turn.Speaker is not { } speaker || debate.Positions.Any(position => IsOf(position, speaker)))
            .Select(debate => Propose(turn, features, debate, onScreen.Contains(debate), likeness.GetValueOrDefault(debate.Id), ofTheWord.Contains(debate)));
    }

    // « Depuis quand parle-t-on de … ? »
    private bool IsOfABeginning(Debate debate, string notion)
    {
        return debate.Notions.Contains(notion, StringComparer.Ordinal) && ActOf(debate) == "history";
    }

    private string ActOf(Debate debate)
    {
        return _acts.GetOrAdd(debate.Id, _ => _read(debate.Question).Acts.Best);
    }

    private double Odds(Turn turn, Debate debate)
    {
        return turn.Asked.Focus.OddsOfTable(_edition.Contrasts.Count + _numbers[debate.Id]);
    }

    private Proposal Propose(Turn turn, TurnFeatures features, Debate debate, bool isOnScreen, double likeness, bool asksWhoBegan)
    {
        var positions = Positions(turn, debate);
        return new Proposal(
            ProposalKind.Debate,
            $"debate {debate.Id}",
            features.Of(
                ProposalKind.Debate,
                positions.Take(OnFirstCard).Select(position => position.Passage.Id),
                (ProposalFeature.Likeness, likeness),
                (ProposalFeature.OddsShare, Odds(turn, debate)),
                (ProposalFeature.MeaningShare, turn.Asked.FocusMeaning.NearnessOfTable(_edition.Contrasts.Count + _numbers[debate.Id])),
                (ProposalFeature.FromThread, isOnScreen ? 1 : 0),
                (ProposalFeature.NamesUsed, NamesUsed(turn, debate))),
            () => Write(turn, debate with { Positions = positions }))
        {
            Floor = likeness < LittleLike && Odds(turn, debate) < LittleOdds && !isOnScreen && !turn.Asked.NamesSomething ? FloorOfUnlike : 0,
            IsSure = IsItsQuestion(turn, debate)
                || (isOnScreen && !turn.Asked.NamesSomething && DebateSides.AskedBy(turn.Message) is not null && DebateSides.Has(debate))
                || (isOnScreen && !turn.Asked.NamesSomething && Tones.AreCompared(turn.Message))
                || asksWhoBegan
                || IsAskedWhether(turn, debate, likeness)
                || IsAskedLikeIt(turn, debate, likeness)
                || (likeness >= Same && turn.Asked.Notions.Count > 1 && turn.Asked.Authors.Count == 0
                    && turn.Message.Acts.Any("contrast", "debate") > Likely && !AreSetApart(turn.Asked.Notions)),
        };
    }

    // « Y a-t-il forcément du conflit dans un partenariat ? »: nobody's answer alone would be the dossier's.
    private bool IsAskedWhether(Turn turn, Debate debate, double likeness)
    {
        return likeness >= Alike
            && turn.Message.Words.Count <= MostWords
            && (QuestionForms.AskWhether(turn.Message) || (turn.Message.Acts.Any("debate", "contrast") > Debated && Alternatives.AreOffered(turn.Message)))
            && !AreSetApart(turn.Asked.Notions)
            && !QuestionForms.Compares(turn.Message)
            && turn.Asked.Authors.Count + turn.Asked.Works.Count + turn.Asked.Laws.Count + turn.Asked.Absent.Count == 0
            && turn.Asked.Notions.Count > 0
            && NamesUsed(turn, debate) == 1;
    }

    // « depuis quand on parle de partenariat ? » does what the question of the debate does, which is no usual act of a debate.
    private bool IsAskedLikeIt(Turn turn, Debate debate, double likeness)
    {
        return likeness >= Alike
            && turn.Before is null
            && turn.Message.Words.Count <= MostWords
            && turn.Asked is { Notions.Count: > 0, Authors.Count: 0, Works.Count: 0, Laws.Count: 0, Absent.Count: 0, Diplomas.Count: 0 }
            && NamesUsed(turn, debate) == 1
            && turn.Message.Acts.Best is var act && turn.Message.Acts[act] > Likely
            && !s_usual.Contains(act, StringComparer.Ordinal)
            && act == ActOf(debate);
    }

    // A button says it so.
    private bool IsItsQuestion(Turn turn, Debate debate)
    {
        return _questions[debate.Id].SequenceEqual(turn.Message.Words.Select(word => word.Plain));
    }

    // « réseau ou partenariat ? » has its table.
    private bool AreSetApart(IReadOnlyList<string> notions)
    {
        return _edition.Contrasts.Any(contrast => contrast.Notions.Intersect(notions, StringComparer.Ordinal).Count() > 1);
    }

    // The positions that are asked for come first; those of an author who is set aside do not come.
    private static IReadOnlyList<Position> Positions(Turn turn, Debate debate)
    {
        var ranks = turn.Ranking.Passages.Select(ranked => ranked.Passage.Id).ToList();
        var side = DebateSides.AskedBy(turn.Message);
        var isOfATone = turn.Before is not null && Tones.AreCompared(turn.Message);
        return
        [
            .. debate.Positions
                .Where(position => !position.By.Any(author => turn.Asked.Excluded.Contains(author.Id, StringComparer.Ordinal)))
                .OrderByDescending(position => side is { } asked && DebateSides.IsOn(debate, position, asked))
                .ThenBy(position => isOfATone && turn.Before!.Authors.Any(heard => IsOf(position, heard)))
                .ThenByDescending(position => turn.Speaker is { } speaker && IsOf(position, speaker))
                .ThenBy(position => ranks.IndexOf(position.Passage.Id) is >= 0 and var rank ? rank : int.MaxValue),
        ];
    }

    private static bool IsOf(Position position, string author)
    {
        return position.By.Concat(position.About).Any(other => other.Id == author);
    }

    // The debate on screen; or else those in which what was shown first is a position. « qui dit non ? » means one alone:
    // that which the question before was like.
    private List<Debate> OnScreen(Turn turn)
    {
        if (turn.Before is not { } before)
        {
            return [];
        }

        var held = _edition.Debates.Where(debate => IsOnScreen(debate, turn)).ToList();
        if (before.Kind == AnswerKind.Debate)
        {
            return [.. held.OrderByDescending(debate => before.Screen.Count(passage => Holds(debate, passage))).Take(1)];
        }

        var isOfATone = Tones.AreCompared(turn.Message);
        if ((DebateSides.AskedBy(turn.Message) is null && !isOfATone) || turn.State.Asked is not [.., var question])
        {
            return [.. held.Take(Most)];
        }

        var like = _phrases.Match(question).Where(match => match.Value >= LeastLike).ToDictionary(match => _edition.Debates[match.Key], match => match.Value);
        return
        [
            .. held.Concat(like.Keys.Where(debate => !isOfATone && like[debate] >= Likely))
                .Distinct()
                .OrderByDescending(debate => like.GetValueOrDefault(debate))
                .Take(1),
        ];
    }

    private static bool IsOnScreen(Debate debate, Turn turn)
    {
        return turn.Before?.Main is { } main && Holds(debate, main);
    }

    private static bool Holds(Debate debate, Passage passage)
    {
        return debate.Positions.Any(position => position.Passage.Id == passage.Id || position.Passage.Parent?.Id == passage.Id);
    }

    private static double NamesUsed(Turn turn, Debate debate)
    {
        var asked = turn.Asked;
        var all = asked.Notions.Count + asked.Authors.Count + asked.Works.Count + asked.Laws.Count + asked.Diplomas.Count;
        var used = asked.Notions.Intersect(debate.Notions, StringComparer.Ordinal).Count()
            + asked.Authors.Count(author => debate.Positions.Any(position => position.By.Concat(position.About).Any(other => other.Id == author)));
        return all == 0 ? 1 : (double)used / all;
    }

    private DebateAnswer Write(Turn turn, Debate debate)
    {
        return new DebateAnswer
        {
            Title = French.Set(debate.Question),
            Notions = turn.Asked.Notions,
            Debate = debate,
            IsOfASide = DebateSides.AskedBy(turn.Message) is not null,
            Passages = [.. debate.Positions.Select(position => position.Passage).DistinctBy(passage => passage.Id)],
            Remarks = [French.Set("Les auteurs ne sont pas d'accord : le bot montre leurs positions sans trancher.")],
            Suggestions =
            [
                .. debate.Notions.Select(_edition.FindNotion).OfType<Notion>()
                    .Where(notion => notion.Status == NotionStatus.Defined)
                    .Select(SuggestionWriter.Definition)
                    .Take(3),
            ],
            Why = Why.For(_edition, turn, French.Set("question débattue dans le dossier")),
        };
    }
}
