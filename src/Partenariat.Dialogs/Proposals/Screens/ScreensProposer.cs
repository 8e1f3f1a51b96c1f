using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;

namespace Partenariat.Dialogs.Proposals.Screens;

/// <summary>What a message asks of the answer on screen: shorter, again, who is right. The bot rewords nothing and judges nothing.</summary>
internal sealed class ScreensProposer(Edition edition, Suggester suggester) : IProposer
{
    private const double Likely = 0.1;
    private const double Sure = 0.75;

    // « tu peux répéter ? » can hardly be anything else.
    private const double SureOfAgain = 0.6;
    private const int MostSides = 4;

    private static readonly string[] s_acts = ["shorter", "simpler", "again", "verdict", "challenge"];

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        // « c'est pas plutôt Dhume ? » doubts who speaks on screen; any other name is a question of its own.
        var doubts = turn.Message.Whole["challenge"] > Sure;
        if (turn.Before is not { } before || turn.Asked.Works.Count + turn.Asked.Laws.Count + (doubts ? 0 : turn.Asked.Authors.Count) > 0)
        {
            yield break;
        }

        if (NoOther(turn, before) is { } noOther)
        {
            yield return noOther(features);
            yield break;
        }

        IReadOnlyList<Passage> screen = before.Screen.Count > 0 ? before.Screen : [.. new[] { before.Main }.OfType<Passage>()];
        var acts = turn.Message.Acts;
        var act = s_acts.MaxBy(act => acts[act])!;
        if (screen.Count == 0 || acts[act] < Likely)
        {
            yield break;
        }

        var meant = Meant(turn, before, screen);
        Answer answer = act switch
        {
            "verdict" => ByDate.Of(turn, screen) is { Count: > 1 } dated ? Dated(before, dated) : Sides(before, screen),
            "shorter" or "simpler" => Shortest(before, meant),
            "challenge" => Again(before, meant[0], Assurance(meant[0])),
            _ => Again(before, meant[0], null),
        };
        yield return new Proposal(
            ProposalKind.Screen,
            $"{act} {answer.Passages[0].Id}",
            features.Of(
                ProposalKind.Screen,
                answer.Passages.Select(passage => passage.Id),
                (ProposalFeature.FromThread, 1),
                (ProposalFeature.ActShare, acts[act]),
                (ProposalFeature.ActShareOfWhole, turn.Message.Whole[act])),
            () => answer)
        {
            IsSure = (acts[act] > (act == "again" ? SureOfAgain : Sure) || (act == "again" && turn.Asked.Rank is not null && before.Listed.Count > 0))
                && (!turn.Asked.NamesSomething || (act == "challenge" && turn.Asked.Notions.Count + turn.Asked.Diplomas.Count == 0)),
        };
    }

    // « un autre avis ? » where one author alone speaks of the notion: that is the answer, and not somebody on something else.
    private Func<TurnFeatures, Proposal>? NoOther(Turn turn, Discussion before)
    {
        if (turn.Message.Acts["another"] <= Sure || turn.Asked.NamesSomething || before.Notions is not [var notionId]
            || before.Main is not { Authors: [var only] } main || edition.FindNotion(notionId) is not { } notion
            || edition.Passages.Any(passage =>
                passage.Authors.Count > 0 && !Voices.Of(passage, [only.Id]) && passage.Notions.Contains(notionId, StringComparer.Ordinal)))
        {
            return null;
        }

        var answer = Again(before, main, $"Je ne trouve dans le dossier aucun autre auteur cité sur ce point : {notion.Label}.");
        return features => new Proposal(
            ProposalKind.Screen,
            $"no other {main.Id}",
            features.Of(ProposalKind.Screen, [main.Id], (ProposalFeature.FromThread, 1), (ProposalFeature.ActShare, turn.Message.Acts["another"])),
            () => answer)
        {
            IsSure = true,
        };
    }

    private List<Passage> Meant(Turn turn, Discussion before, IReadOnlyList<Passage> screen)
    {
        var item = turn.Asked.Rank is { } rank ? before.At(rank) : null;
        var meant = item?.Passages.Select(edition.FindPassage).OfType<Passage>().ToList() ?? [];
        return meant.Count > 0 ? meant : [.. screen];
    }

    // A quotation cannot be said in other words; the shortest one on the subject is the plainest.
    private PassagesAnswer Shortest(Discussion before, List<Passage> shown)
    {
        var quotable = shown.Where(passage => passage.Authors.Count > 0 && !IsReference(passage)).ToList();
        var shortest = (quotable.Count > 0 ? quotable : shown).MinBy(passage => passage.Text.Length)!;
        return new PassagesAnswer
        {
            Title = French.Set("Au plus court"),
            Message = French.Set("Je cite mot à mot, sans reformuler. Voici le passage le plus court sur ce sujet."),
            Notions = before.Notions,
            Passages = [shortest],
            Suggestions = suggester.AboutPassages(shown),
            Why = French.Set("passages montrés juste avant"),
        };
    }

    private static string Assurance(Passage passage)
    {
        var whose = passage.Authors.Count > 0 ? $" : ces mots sont {French.Of(French.Join([.. passage.Authors.Select(author => author.Name)]))}" : "";
        return $"Je cite le dossier mot à mot, avec sa référence{whose}. Voici de nouveau le passage : vous pouvez le vérifier.";
    }

    private PassagesAnswer Again(Discussion before, Passage passage, string? message)
    {
        return new PassagesAnswer
        {
            Title = French.Set("Le texte exact"),
            Message = message is null ? null : French.Set(message),
            Notions = before.Notions,
            Passages = [passage],
            Suggestions = suggester.AboutPassages([passage]),
            Why = French.Set("passage montré juste avant"),
        };
    }

    // « lequel est le plus récent ? » is no judgement.
    private PassagesAnswer Dated(Discussion before, IReadOnlyList<Passage> dated)
    {
        return new PassagesAnswer
        {
            Title = French.Set("Par date"),
            Message = French.Set($"Parmi ce que j'ai montré, dans cet ordre : {string.Join(", ", dated.Select(passage => passage.Source.Year))}."),
            Notions = before.Notions,
            Passages = dated,
            Suggestions = suggester.AboutPassages(dated),
            Why = French.Set("passages montrés juste avant"),
        };
    }

    private PassagesAnswer Sides(Discussion before, IReadOnlyList<Passage> shown)
    {
        return new PassagesAnswer
        {
            Title = French.Set("À vous de juger"),
            Message = French.Set("Je ne tranche pas : je cite."),
            Notions = before.Notions,
            Passages =
            [
                .. shown.Where(passage => !IsReference(passage))
                    .DefaultIfEmpty(shown[0])
                    .DistinctBy(passage => passage.Authors.Count > 0 ? passage.Authors[0].Id : passage.Id)
                    .Take(MostSides),
            ],
            Suggestions = suggester.AboutPassages(shown),
            Why = French.Set("passages montrés juste avant"),
        };
    }

    private static bool IsReference(Passage passage)
    {
        return passage.IsSourceLine || passage.Kind == PassageKind.Reference;
    }
}
