using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Refusals;

/// <summary>« il coûte combien ? », « on peut l'acheter où ? » of a book: no dossier tells, and « c'est gratuit » is only said of the bot.</summary>
internal sealed class WorkPricesProposer(Edition edition, NearestQuestions nearest) : IProposer
{
    private const int MostWords = 10;

    private static readonly Phrases s_prices = Phrases.Read("price-phrases.tsv");

    private static readonly FrozenSet<string> s_books = LanguageFile.Lines("book-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_works = LanguageFile.Lines("works-words.tsv")
        .Concat(LanguageFile.Rows("work-types.tsv").Select(row => row[0]))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        if (turn.Message.Words.Count <= MostWords
            && turn.Asked is { Notions.Count: 0, Laws.Count: 0, Diplomas.Count: 0, Style: null }
            && (turn.Asked.Authors.Count == 0 || turn.Message.Words.Any(word => s_books.Contains(word.Plain)))
            && s_prices.AreIn(turn.Message.Words)
            && IsOfAWork(turn))
        {
            yield return new Proposal(
                ProposalKind.Refusal,
                "no prices",
                features.Of(ProposalKind.Refusal, [], (ProposalFeature.IsExplicit, 1)),
                () => Refuse(turn))
            {
                IsSure = true,
            };
        }
    }

    // Works are on screen, or named here; before this message only as books: « un texte » or « un article » may be a passage.
    private static bool IsOfAWork(Turn turn)
    {
        return turn.Before is { Kind: AnswerKind.Bibliography }
            || turn.Asked.Works.Count > 0
            || turn.Message.Words.Any(word => s_works.Contains(word.Plain))
            || (turn.Before is not null && turn.State.Asked.Any(question => PlainWords.Of(question).Any(word => s_books.Contains(word.Plain))));
    }

    private NotFoundAnswer Refuse(Turn turn)
    {
        return new NotFoundAnswer
        {
            Absence = Absence.Absent,
            Title = NotFoundAnswer.NotTreated,
            Message = French.Set("Le dossier ne donne ni le prix des ouvrages ni où les acheter : il donne leur référence."),
            Notions = turn.Asked.Notions,
            Suggestions = nearest.To(turn),
            Why = Why.For(edition, turn, French.Set("absent du dossier : le prix des ouvrages")),
        };
    }
}
