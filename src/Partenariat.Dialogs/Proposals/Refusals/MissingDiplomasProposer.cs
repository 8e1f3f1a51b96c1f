using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Proposals.Refusals;

/// <summary>« Que demande le référentiel des éducateurs spécialisés ? »: the dossier does not have it, and names those that it has.</summary>
internal sealed class MissingDiplomasProposer(Edition edition, NearestQuestions nearest) : IProposer
{
    private const double Likely = 0.4;

    // « et pour les éducateurs spécialisés ? » after a curriculum.
    private const int MostWordsOfFollowUp = 8;

    private static readonly Phrases s_curriculum = Phrases.Read("curriculum-phrases.tsv");

    private readonly IReadOnlyList<(AbsentSubject Subject, Phrases Names)> _diplomas =
        [.. edition.Absent.Where(subject => subject.IsDiploma).Select(subject => (subject, Phrases.Of(subject.Forms.Concat(subject.Trades))))];

    private readonly IReadOnlyList<string> _present =
        [.. edition.Passages.Select(passage => passage.Diploma).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        if (_present.Count > 0 && (IsCurriculumAsked(turn) || IsItself(turn)) && Missing(turn) is { } missing)
        {
            yield return new Proposal(
                ProposalKind.Refusal,
                $"no curriculum: {missing.Label}",
                features.Of(ProposalKind.Refusal, [], (ProposalFeature.IsExplicit, 1)),
                () => Refuse(turn, missing))
            {
                IsSure = true,
            };
        }
    }

    private static bool IsCurriculumAsked(Turn turn)
    {
        var (asked, message) = (turn.Asked, turn.Message);
        if (asked.Authors.Count + asked.Works.Count + asked.Laws.Count > 0 || message.Names.Entities.Any(entity => entity.Kind == EntityKind.Diploma))
        {
            return false;
        }

        return s_curriculum.AreIn(message.Words)
            || (message.Asking?.Acts ?? message.Whole)["curriculum"] >= Likely
            || (turn.Before is { Kind: AnswerKind.Curriculum } && !asked.NamesSomething && message.Words.Count <= MostWordsOfFollowUp);
    }

    // « qu'est-ce que le DEES attend… ? », not « pour le DEES, … » nor « partenariat DEES »
    private bool IsItself(Turn turn)
    {
        return turn.Asked.Absent.Count > 0
            && turn.Asked.Absent.All(label => _diplomas.Any(diploma => diploma.Subject.Label == label))
            && Proof.Of(turn) is { IsLaw: false } proof
            && proof.IsNoun(turn) && proof.IsLast(turn) && !proof.IsForWhom(turn) && !proof.IsPurpose(turn);
    }

    // Also where it is told before the question: « je prépare le DEES, quel domaine de compétences… »
    private AbsentSubject? Missing(Turn turn)
    {
        var words = PlainWords.Of(turn.Message.Given);
        return _diplomas.FirstOrDefault(diploma => diploma.Names.AreIn(words) || turn.Asked.Absent.Contains(diploma.Subject.Label, StringComparer.Ordinal))
            .Subject;
    }

    private NotFoundAnswer Refuse(Turn turn, AbsentSubject missing)
    {
        return new NotFoundAnswer
        {
            Absence = Absence.Absent,
            Title = NotFoundAnswer.NotTreated,
            Message = French.Set(
                $"Le dossier ne parle pas {French.Of(missing.Label)}. "
                + $"Il cite les programmes ou référentiels d'autres diplômes : {string.Join(", ", _present)}."),
            Notions = turn.Asked.Notions,
            Suggestions = [SuggestionWriter.Curricula, .. nearest.To(turn)],
            Why = Why.For(edition, turn, French.Set($"absent du dossier : {missing.Label}")),
        };
    }
}
