using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Proposals.Inventories;

/// <summary>« Qui témoigne dans le dossier ? », « quels référentiels sont cités ? »: all testimonies, all curricula.</summary>
internal sealed class KindInventoriesProposer(Edition edition, Suggester suggester) : IProposer
{
    private static readonly FrozenSet<string> s_testimonies = LanguageFile.Lines("inventory-testimonies.tsv").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_curricula = LanguageFile.Lines("inventory-curricula.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « dans les programmes », « au référentiel »
    private static readonly Phrases s_ofThread = Phrases.Read("thread-curriculum-phrases.tsv");

    private const int MostWords = 8;

    private readonly IReadOnlyList<Passage> _testimonies = [.. edition.Passages.Where(passage => passage.Kind == PassageKind.Testimony)];
    private readonly IReadOnlyList<Passage> _curricula = [.. edition.Passages.Where(passage => passage.Kind == PassageKind.Curriculum)];

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        var asked = turn.Asked;
        if (asked.Authors.Count + asked.Works.Count + asked.Laws.Count + asked.Notions.Count > 0
            || turn.Message.Names.Entities.Any(entity => entity.Kind == EntityKind.Diploma))
        {
            yield break;
        }

        if (_testimonies.Count > 0 && InventoryWords.AskForAll(turn, s_testimonies))
        {
            yield return InventoryProposal.Of(features, "all testimonies", _testimonies, Testify);
        }
        else if (OfThread(turn) is { Count: > 0 } taught)
        {
            yield return InventoryProposal.Of(features, "curricula of the thread", taught, () => Teach(turn, taught));
        }
        else if (_curricula.Count > 0 && InventoryWords.AskForAll(turn, s_curricula))
        {
            yield return InventoryProposal.Of(features, "all curricula", _curricula, Teach);
        }
    }

    // « et dans les programmes ? »: items on what the conversation is about.
    private List<Passage> OfThread(Turn turn)
    {
        return turn.Before is { Notions: { Count: > 0 } notions } && !turn.Asked.NamesSomething && turn.Message.Words.Count <= MostWords
            && s_ofThread.AreIn(turn.Message.Words)
            ? [.. _curricula.Where(passage => passage.Notions.Intersect(notions, StringComparer.Ordinal).Any())]
            : [];
    }

    private CurriculumAnswer Teach(Turn turn, IReadOnlyList<Passage> taught)
    {
        return new CurriculumAnswer
        {
            Title = French.Set("Programmes et référentiels"),
            Notions = turn.Before!.Notions,
            Passages = taught,
            Suggestions = suggester.AboutPassages(taught),
            Why = Why.For(edition, turn),
        };
    }

    private TestimonyAnswer Testify()
    {
        return new TestimonyAnswer
        {
            Title = French.Set("Les témoignages du dossier"),
            Absence = Absence.Referred,
            Message = French.Set("Le dossier présente ces témoignages, mais le texte des entretiens n'y est pas."),
            Passages = _testimonies,
            Suggestions = suggester.AboutPassages(_testimonies),
            Why = French.Set("tous les témoignages que le dossier présente"),
        };
    }

    // One passage of each diploma first.
    private CurriculumAnswer Teach()
    {
        var diplomas = _curricula.Select(passage => passage.Diploma).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        List<Passage> first = [.. _curricula.DistinctBy(passage => passage.Diploma)];
        return new CurriculumAnswer
        {
            Title = French.Set("Les programmes et référentiels du dossier"),
            Message = French.Set($"Le dossier cite les programmes ou référentiels de {diplomas.Count} diplômes : {string.Join(", ", diplomas)}."),
            Passages = [.. first, .. _curricula.Except(first)],
            Suggestions = suggester.AboutPassages(first),
            Why = French.Set("tous les programmes et référentiels que le dossier cite"),
        };
    }
}
