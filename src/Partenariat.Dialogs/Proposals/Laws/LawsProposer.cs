using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Laws;

/// <summary>All laws that the dossier quotes: « quelles lois sont citées ? »</summary>
internal sealed class LawsProposer(Edition edition, Suggester suggester) : IProposer
{
    private const double FewWords = 0.5;

    private static readonly Phrases s_texts = Phrases.Read("law-texts.tsv");

    // « lois », « décrets »
    private static readonly FrozenSet<string> s_laws = LanguageFile.Lines("all-laws-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « citées », « dossier »: they tell nothing of a subject.
    private static readonly FrozenSet<string> s_beside = LanguageFile.Lines("all-laws-beside.tsv").ToFrozenSet(StringComparer.Ordinal);

    // The first passage of each law, in the order of the dossier.
    private readonly List<Passage> _laws =
    [
        .. edition.Passages.Where(passage => passage.Kind == PassageKind.Law && passage.Source.Id != Edition.OwnSourceId).DistinctBy(passage => passage.Source.Id),
    ];

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        var asked = turn.Asked;
        var others = asked.Leftover.Terms.Where(term => !s_laws.Contains(PlainWords.Fold(term.Surface)) && !s_beside.Contains(PlainWords.Fold(term.Surface)));
        if (_laws.Count == 0 || asked.NamesSomething || asked.Year is not null || asked.MissingLaws.Count + asked.Absent.Count > 0
            || asked.Style is not null || others.Sum(term => term.Weight) >= FewWords
            || !(turn.Message.Words.Any(word => s_laws.Contains(word.Plain)) || s_texts.AreIn(turn.Message.Words)))
        {
            yield break;
        }

        yield return new Proposal(
            ProposalKind.Passages,
            "all laws",
            features.Of(ProposalKind.Passages, _laws.Take(TurnFeatures.FirstCard).Select(passage => passage.Id)),
            () => new LawAnswer
            {
                Title = French.Set("Textes de loi"),
                Passages = _laws,
                Suggestions = suggester.AboutPassages(_laws),
                Why = Why.For(edition, turn, French.Set("tous les textes de loi que le dossier cite")),
            })
        {
            IsSure = true,
        };
    }
}
