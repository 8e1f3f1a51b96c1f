using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Proposals.Refusals;

/// <summary>The honest end: the dossier does not treat this, with what proves it and the nearest questions that it answers.</summary>
internal sealed class RefusalsProposer(Edition edition, NearestQuestions nearest) : IProposer
{
    // « Le dossier n'en parle pas » is a claim, and must win by so much; by more where nothing is named that the dossier has not. Measured
    // on 25,173 messages that the model had learned: from 1 to 2 for the second 117 true ones are lost of 1,500, and 31 false ones of 84.
    private const double Floor = 0.6;
    private const double FloorWithoutSubject = 2;

    // That nothing is there on what the dossier has by its name is the worst of these claims.
    private const double FloorBesideAName = 2.6;
    private const double FloorOfADiploma = 4;
    private const double NoWords = 0.1;

    private static readonly string[] s_ofScreen = ["again", "simpler", "shorter", "more", "another"];
    private const double OfScreen = 0.5;

    private const int MostWords = 14;
    private const double Practical = 0.5;

    private static readonly FrozenSet<string> s_laws = LanguageFile.Lines("named-texts.tsv").Concat(LanguageFile.Lines("law-words.tsv"))
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenSet<string> _settings = edition.Absent.Where(subject => subject.IsSetting).Select(subject => subject.Label)
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenSet<string> _diplomas = edition.Absent.Where(subject => subject.IsDiploma).Select(subject => subject.Label)
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly OwnDossier _own = new(edition);

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        if (!FirstPerson.IsIntroduction(turn.Message) && Proof.Of(turn) is { } proof && !IsOnlyTold(turn, proof)
            && !(proof.Subject.Count == 0 && IsOfTheScreen(turn)))
        {
            var values = features.Of(
                ProposalKind.Refusal,
                [],
                (ProposalFeature.SubjectShare, proof.ShareOf(turn)),
                (ProposalFeature.SubjectIsObject, proof.IsObject(turn) ? 1 : 0),
                (ProposalFeature.SubjectIsLast, proof.IsLast(turn) ? 1 : 0),
                (ProposalFeature.SubjectIsNoun, proof.IsNoun(turn) ? 1 : 0),
                (ProposalFeature.SubjectIsQuoted, proof.IsQuoted(turn) ? 1 : 0),
                (ProposalFeature.SubjectIsAll, proof.IsAll(turn) ? 1 : 0),
                (ProposalFeature.SubjectIsSetting, proof.Subject.Count > 0 && proof.Subject.All(_settings.Contains) ? 1 : 0),
                (ProposalFeature.SubjectIsTold, proof.IsTold(turn) ? 1 : 0),
                (ProposalFeature.SubjectIsPurpose, proof.IsPurpose(turn) ? 1 : 0));
            yield return new Proposal(ProposalKind.Refusal, $"not treated: {string.Join(", ", proof.Subject)}", values, () => Refuse(turn, proof))
            {
                Floor = FloorOf(turn, proof),
                IsSure = (turn.Asked.Absent.Count > 0 && proof.IsAll(turn) && turn.Asked.Match.Words.Terms.All(term => term.PassagesInText == 0))
                    || (proof.IsAll(turn) && ForeignNames.AreIn(turn.Message, turn.Asked.Unknown))
                    || (proof.IsNameAskedFor(turn) && !_own.IsPublisherAskedFor(turn.Message))
                    || IsBesideThePoint(turn, proof)
                    || IsOfAStranger(turn)
                    || IsOfAMissingLaw(turn),
            };
        }
    }

    private double FloorOf(Turn turn, Proof proof)
    {
        return proof.Subject.Count == 0 ? (turn.Asked.NamesSomething ? FloorBesideAName : FloorWithoutSubject)
            : IsADiplomaBesideANotion(turn) ? FloorOfADiploma : Floor;
    }

    // « DEASS partenariat »: what the dossier has is shown, and that it has not the diploma is said beside it.
    private bool IsADiplomaBesideANotion(Turn turn)
    {
        return turn.Asked.Notions.Count > 0 && turn.Asked.LeftoverWeight < NoWords && turn.Asked.Absent.All(_diplomas.Contains);
    }

    // « tu peux répéter ? » asks for nothing but what was shown.
    private static bool IsOfTheScreen(Turn turn)
    {
        return turn.GoesOn && !turn.Asked.NamesSomething && turn.Message.Acts.Any(s_ofScreen) > OfScreen;
    }

    // « Notre fondation veut monter un PPP pour la crèche » asks of the PPP: that the dossier has no word of crèches is said beside it.
    private static bool IsOnlyTold(Turn turn, Proof proof)
    {
        return proof.IsOnlyTold(turn)
            || (turn.Asked.NamesSomething && (proof.IsForWhom(turn) || (proof.IsOfPeople(turn) && !proof.IsLast(turn))));
    }

    // « il fait quel temps demain ? »: an absent subject, and a request that no dossier answers. Where people work or train must be
    // asked of: « directrice de crèche. et la petite enfance, on existe ? » only tells it.
    private bool IsBesideThePoint(Turn turn, Proof proof)
    {
        var asked = turn.Asked;
        return asked.Absent.Count > 0 && !asked.NamesSomething && asked.Style is null
            && turn.Message.Asking is { } asking && ActsOfKind.Share(ProposalKind.Refusal, asking.Acts) >= Practical
            && (!asked.Absent.All(_settings.Contains) || proof.Places.Any(place => asking.Start <= place.Start && place.End <= asking.End));
    }

    // « que pense Julien Dupont du partenariat ? »: what others think of it is no answer.
    private bool IsOfAStranger(Turn turn)
    {
        var asked = turn.Asked;
        var entities = turn.Message.Names.Entities;
        return entities.Any(entity => entity.Kind == EntityKind.Absent && IsFullName(entity.Id) && !_settings.Contains(entity.Id))
            && !entities.Any(entity => entity.Kind is EntityKind.Author or EntityKind.Source or EntityKind.Law)
            && asked.Style is null
            && turn.Message.Words.Count <= MostWords
            && turn.Message.Clauses.Count(clause => !clause.IsCourtesy) == 1;
    }

    // As written, or as the editors name somebody whom they know to be absent: « Autès » is « Michel Autès ».
    private static bool IsFullName(string name)
    {
        return name.Split(' ') is [[var first, ..], .., [var last, ..]] && char.IsUpper(first) && char.IsUpper(last);
    }

    // « que dit la loi ELAN du logement ? »: no other law, and nobody else, answers that.
    private static bool IsOfAMissingLaw(Turn turn)
    {
        var asked = turn.Asked;
        return asked.MissingLaws.Any(IsALaw) && asked.Laws.Count + asked.Authors.Count + asked.Works.Count + asked.Diplomas.Count == 0
            && asked.Style is null && turn.Message.Words.Count <= MostWords;
    }

    // « la convention de 2002 » may be anything.
    private static bool IsALaw(string name)
    {
        return PlainWords.Of(name) is [var first, ..] && s_laws.Contains(first.Plain);
    }

    private NotFoundAnswer Refuse(Turn turn, Proof proof)
    {
        return new NotFoundAnswer
        {
            Absence = Absence.Absent,
            Title = NotFoundAnswer.NotTreated,
            Message = French.Set(Sentence(proof, OfThatYear(turn))),
            Notions = turn.Asked.Notions,
            Suggestions = [.. OfThatYear(turn).Select(LegalTextWords.Question), .. nearest.To(turn)],
            Why = Why.For(
                edition,
                turn,
                French.Set(proof.Subject.Count > 0 ? $"absent du dossier : {French.Join(proof.Subject)}" : "aucun passage ne réunit ces mots")),
        };
    }

    private List<Source> OfThatYear(Turn turn)
    {
        return [.. turn.Asked.LawsOfThatYear.Select(edition.FindSource).OfType<Source>()];
    }

    private static string Sentence(Proof proof, IReadOnlyList<Source> ofThatYear)
    {
        return proof switch
        {
            { IsLaw: true } when ofThatYear is [{ Year: { } year }, ..] =>
                $"Je ne trouve pas dans le dossier de « {French.Join(proof.Subject)} ». "
                + $"De {year}, il cite : {string.Join(" ; ", ofThatYear.Select(law => law.Title))}.",
            { Subject.Count: 0 } => "Je n'ai rien trouvé dans le dossier qui réponde à cette question.",
            { IsLaw: true } => $"Le dossier ne contient pas ce texte : « {French.Join(proof.Subject)} ».",
            _ => $"Le dossier ne parle pas {French.Join([.. proof.Subject.Select(French.Of)], "ni")}.",
        };
    }
}
