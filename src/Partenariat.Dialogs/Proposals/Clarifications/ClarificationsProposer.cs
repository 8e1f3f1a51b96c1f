using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Proposals.Refusals;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Search;

namespace Partenariat.Dialogs.Proposals.Clarifications;

/// <summary>Asks back: what is unfinished, what can mean several things, what was not understood.</summary>
internal sealed class ClarificationsProposer(Edition edition, Suggester suggester, NearestQuestions nearest) : IProposer
{
    private const int MostChoices = 4;
    private const double FewWords = 0.25;
    private const double Likely = 0.5;
    private const double Sure = 0.8;
    private const double FloorOfKnownWords = 1.5;
    private const int MostWords = 4;
    private const int MostWordsBesideARank = 8;

    // What asks for more of something that was shown.
    private static readonly string[] s_ofThread =
    [
        "bare", "morewhy", "more", "another", "opposite", "exampleof", "pick", "back", "thread", "shorter", "simpler", "again",
    ];

    // « les référentiels des BTS » asks for all of them.
    private static readonly string[] s_whole = ["bibliography", "works", "contents"];

    // What can only be asked of an answer.
    private static readonly string[] s_ofAnAnswer = ["shorter", "simpler", "again", "more", "morewhy", "another", "pick", "back"];

    private readonly LongerNotions _longer = new(edition);

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        if (OneName(turn) is { } choices)
        {
            yield return new Proposal(
                ProposalKind.Clarify,
                "one name, several texts",
                features.Of(ProposalKind.Clarify, [], (ProposalFeature.IsExplicit, 1)),
                () => Ask("Que voulez-vous dire ?", "Ce nom peut désigner plusieurs textes du dossier. Choisissez :", choices, "un même nom, plusieurs sens"))
            {
                IsSure = turn.Asked.Authors.Count + turn.Asked.Works.Count == 0 && turn.Asked.Year is null && turn.Message.Acts.Any(s_whole) < Likely,
            };
        }
        else if (_longer.Of(turn) is { } longer && turn.Message.Acts.Any("definition", "official") > Likely)
        {
            yield return new Proposal(
                ProposalKind.Clarify,
                "one notion, or a longer one",
                features.Of(ProposalKind.Clarify, [], (ProposalFeature.IsExplicit, 1)),
                () => Ask(
                    "De quelle notion parlez-vous ?",
                    "Choisissez :",
                    [.. longer.Select(SuggestionWriter.Definition)],
                    "mots qui peuvent nommer deux notions"))
            {
                IsSure = true,
            };
        }
        else if (turn.Before is null && !turn.Asked.NamesSomething && ((turn.Message.Words.Count <= MostWords && turn.Message.Whole.Any(s_ofAnAnswer) > Sure)
            || IsRankOfNothing(turn)))
        {
            // « plus court » with nothing before it.
            yield return new Proposal(ProposalKind.Clarify, "of what?", features.Of(ProposalKind.Clarify, [], (ProposalFeature.NamedPair, 1)), AskOfWhat)
            {
                IsSure = true,
            };
        }
        else if (!turn.Asked.NamesSomething && Unfinished(turn) is { } unfinished)
        {
            yield return new Proposal(
                ProposalKind.Clarify,
                "unfinished",
                features.Of(ProposalKind.Clarify, [], (ProposalFeature.NamedPair, 1)),
                () => unfinished);
        }
        else
        {
            yield return new Proposal(ProposalKind.Clarify, "not understood", features.Of(ProposalKind.Clarify, []), () => NotUnderstood(turn))
            {
                Floor = IsOfKnownWords(turn) ? FloorOfKnownWords : 0,
            };
        }
    }

    // « est-ce que le dossier parle de la famille ? »: it does.
    private static bool IsOfKnownWords(Turn turn)
    {
        return turn.Before is null && turn.Asked.Leftover.Terms.Count > 0 && turn.Asked.Leftover.Terms.All(term => term.PassagesInText > 0);
    }

    // « et la deuxième, elle dit pareil ? » opens a conversation.
    private static bool IsRankOfNothing(Turn turn)
    {
        return turn.State.Kind is null && turn.Asked.Rank is not null && turn.Message.Words.Count <= MostWordsBesideARank
            && Ranks.IsAlone(turn.Message.Text, turn.Message.Words);
    }

    private List<Suggestion>? OneName(Turn turn)
    {
        if (turn.Asked.Notions.Count > 0 || turn.Asked.LeftoverWeight >= FewWords)
        {
            return null;
        }

        return turn.Message.Names.Entities
            .Where(entity => entity.Kind == EntityKind.Diploma)
            .Concat(turn.Asked.Laws)
            .GroupBy(entity => (entity.Kind, entity.Start))
            .Select(readings => readings.Select(Choice).OfType<Suggestion>().DistinctBy(choice => choice.Question).ToList())
            .FirstOrDefault(readings => readings.Count > 1);
    }

    // « différence », « compare », « définition », « la page ? » with nothing before.
    private ClarifyAnswer? Unfinished(Turn turn)
    {
        var acts = turn.Message.Acts;
        var first = suggester.FirstQuestions;
        return turn.Asked.LeftoverWeight >= FewWords ? null : acts switch
        {
            _ when acts.Any("contrast", "common") > 0.3 => Ask(
                "Entre quoi et quoi ?",
                "Nommez les deux notions, par exemple :",
                Contrasts(),
                "comparaison sans objet"),
            _ when acts.Any("check") > 0.3 => Ask(
                "Vérifier une citation",
                "Collez la citation dans votre prochain message, de préférence entre guillemets, "
                    + "avec ou sans son auteur : je la compare mot à mot avec le texte du dossier.",
                [],
                "vérification sans citation"),
            _ when acts.Any("definition", "official") > 0.3 => Ask("De quelle notion ?", "Nommez-la, par exemple :", Definitions(), "définition sans objet"),
            _ when acts.Any("page", "pageof", "sourceof", "source", "dateof", "date", "linkof", "link", "publication", "title") > 0.4 => Ask(
                "De quoi voulez-vous la référence ?",
                "Nommez un auteur, un ouvrage ou une citation, ou posez d'abord une question.",
                [],
                "référence sans objet"),
            _ when acts.Any(s_ofThread) > 0.4 && turn.Before is null => AskOfWhat(),
            _ => null,
        };
    }

    private ClarifyAnswer AskOfWhat()
    {
        return Ask(
            "De quoi parlez-vous ?",
            "La conversation commence : dites-moi la notion, l'auteur ou la citation qui vous intéresse, par exemple :",
            [.. suggester.FirstQuestions],
            "suite sans début");
    }

    private ClarifyAnswer NotUnderstood(Turn turn)
    {
        List<Suggestion> near = [.. nearest.To(turn).Take(MostChoices)];
        return Ask(
            "Je n'ai pas compris",
            near.Count > 0
                ? "Est-ce l'une de ces questions ? Sinon, dites-le avec d'autres mots."
                : "Dites-le avec d'autres mots : une notion, un auteur, deux notions à comparer, une citation à vérifier.",
            near,
            "aucune lecture assez sûre");
    }

    private List<Suggestion> Contrasts()
    {
        return
        [
            .. edition.Contrasts.Where(contrast => contrast is { Status: ContrastStatus.Explicit, Notions.Count: 2 })
                .Select(suggester.Difference)
                .DistinctBy(suggestion => suggestion.Question)
                .Take(MostChoices),
        ];
    }

    private List<Suggestion> Definitions()
    {
        return
        [
            .. edition.Notions.Where(notion => notion.Status == NotionStatus.Defined)
                .OrderByDescending(notion => notion.Definitions.Count)
                .Take(MostChoices)
                .Select(SuggestionWriter.Definition),
        ];
    }

    private ClarifyAnswer Ask(string title, string message, List<Suggestion> choices, string why)
    {
        return new ClarifyAnswer
        {
            Title = French.Set(title),
            Message = French.Set(message),
            Choices = [.. choices.Take(MostChoices)],
            Suggestions = choices.Count > 0 ? [] : suggester.FirstQuestions,
            Why = French.Set(why),
        };
    }

    private Suggestion? Choice(Entity entity)
    {
        if (entity.Kind == EntityKind.Diploma)
        {
            return new Suggestion(entity.Id, French.Set($"Que dit le référentiel {entity.Id} ?"));
        }

        return edition.FindSource(entity.Id) is { } law ? LegalTextWords.Question(law) : null;
    }
}
