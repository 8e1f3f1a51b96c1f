using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Ranking;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Laws;

/// <summary>All laws that the dossier quotes: « quelles lois sont citées ? »</summary>
internal sealed class LawsProposer(Edition edition, Suggester suggester) : IProposer
{
    private const double FewWords = 0.5;
    private const double Held = 0.3;
    private const double Near = 0.6;
    private const int MostWords = 9;

    // « dans la loi », « au niveau juridique »
    private static readonly Phrases s_ofThread = Phrases.Read("thread-law-phrases.tsv");

    private static readonly Phrases s_texts = Phrases.Read("law-texts.tsv");

    // « lois », « décrets »
    private static readonly FrozenSet<string> s_laws = LanguageFile.Lines("all-laws-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « lois » and not « loi »; « textes »
    private static readonly FrozenSet<string> s_several = LanguageFile.Lines("several-laws-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « citées », « dossier »: they tell nothing of a subject.
    private static readonly FrozenSet<string> s_beside = LanguageFile.Lines("all-laws-beside.tsv").ToFrozenSet(StringComparer.Ordinal);

    // All that is quoted of each text, whole extracts first, by date; then where the dossier speaks of a text that it only names.
    private readonly List<Passage> _laws =
    [
        .. Texts(edition).SelectMany(law => edition.Passages.Where(passage => passage.Kind == PassageKind.Law && passage.Source.Id == law.Id)
            .OrderBy(passage => passage.Via is not null).ThenBy(passage => passage.Order)),
        .. Texts(edition).Where(law => !IsQuoted(edition, law)).SelectMany(law => LegalTexts.On(edition, law).Take(1)),
    ];

    private readonly string _list = string.Join(
        ' ',
        new[]
        {
            $"Le dossier cite : {string.Join(" ; ", Texts(edition).Where(law => IsQuoted(edition, law)).Select(law => Named(edition, law)))}.",
            string.Join(" ; ", Texts(edition).Where(law => !IsQuoted(edition, law)).Select(law => law.Title)) is { Length: > 0 } others
                ? $"Il nomme aussi, sans en citer d'extrait : {others}."
                : null,
        }.OfType<string>());

    /// <summary>What is said before texts that may be about something else.</summary>
    public const string Doubt = "Je ne suis pas sûr que ces textes répondent à la question : ce sont les plus proches que le dossier cite.";

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        if (OfThread(turn) is { Count: > 0 } ofThread)
        {
            var doubt = IsFar(turn, ofThread[0]) ? Doubt : null;
            yield return Show(turn, features, "laws of the thread", ofThread, doubt, "textes de loi sur le sujet de la conversation");
            yield break;
        }

        var asked = turn.Asked;
        var others = asked.Leftover.Terms.Where(term => !s_laws.Contains(PlainWords.Fold(term.Surface)) && !s_beside.Contains(PlainWords.Fold(term.Surface)));
        if (_laws.Count == 0
            || asked.Authors.Count + asked.Works.Count + asked.Laws.Count + asked.Diplomas.Count > 0
            || asked.Year is not null || asked.MissingLaws.Count + asked.Absent.Count > 0
            || asked.Style is not null || others.Sum(term => term.Weight) >= FewWords
            || !(turn.Message.Words.Any(word => s_laws.Contains(word.Plain)) || s_texts.AreIn(turn.Message.Words)))
        {
            yield break;
        }

        if (asked.Notions.Count == 0)
        {
            yield return Show(turn, features, "all laws", _laws, _list, "tous les textes de loi que le dossier cite");
        }
        else if (On(asked.Notions) is { Count: > 1 } laws && turn.Message.Words.Any(word => s_several.Contains(word.Plain)))
        {
            var titles = laws.Select(law => law.Source).DistinctBy(law => law.Id).Select(law => Named(edition, law));
            yield return Show(
                turn,
                features,
                "laws on a notion",
                laws,
                $"Textes cités où il en est question, par date : {string.Join(" ; ", titles)}.",
                "textes de loi que le dossier cite sur ce sujet");
        }
    }

    // « et dans la loi ? »: extracts that hold what the conversation is about, best first.
    private static List<Passage> OfThread(Turn turn)
    {
        var asked = turn.Asked;
        return turn.Before is null or { Kind: AnswerKind.Law } || asked.NamesSomething || asked.Year is not null || asked.Rank is not null
            || asked.MissingLaws.Count + asked.Absent.Count > 0 || asked.Style is not null
            || turn.Message.Words.Count > MostWords || !s_ofThread.AreIn(turn.Message.Words)
            || asked.Leftover.Terms.Where(term => !s_beside.Contains(PlainWords.Fold(term.Surface))).Sum(term => term.Weight) >= FewWords
            ? []
            : [.. turn.Ranking.Passages
                .Where(ranked => ranked.Passage.Kind == PassageKind.Law && ranked.Candidate[PassageFeature.ThreadCoverage] >= Held)
                .OrderByDescending(ranked => ranked.Candidate[PassageFeature.ThreadScore])
                .Select(ranked => ranked.Passage)];
    }

    private static bool IsFar(Turn turn, Passage nearest)
    {
        return turn.Ranking.Passages.First(ranked => ranked.Passage == nearest).Candidate[PassageFeature.ThreadCoverage] < Near;
    }

    // « quelles lois parlent du partenariat ? »
    private List<Passage> On(IReadOnlyList<string> notions)
    {
        return [.. _laws.Where(law => law.Kind == PassageKind.Law && notions.All(notion => law.Notions.Contains(notion, StringComparer.Ordinal)))];
    }

    private Proposal Show(Turn turn, TurnFeatures features, string name, IReadOnlyList<Passage> laws, string? list, string why)
    {
        return new Proposal(
            ProposalKind.Passages,
            name,
            features.Of(ProposalKind.Passages, laws.Take(TurnFeatures.FirstCard).Select(passage => passage.Id)),
            () => new LawAnswer
            {
                Title = French.Set("Textes de loi"),
                Message = list is null ? null : French.Set(list),
                Notions = turn.Asked.Notions,
                Passages = laws,
                Suggestions = suggester.AboutPassages(laws),
                Why = Why.For(edition, turn, French.Set(why)),
            })
        {
            IsSure = true,
        };
    }

    private static IEnumerable<Source> Texts(Edition edition)
    {
        return edition.Sources.Where(LegalTexts.Are).OrderBy(LegalTextWords.Day);
    }

    private static bool IsQuoted(Edition edition, Source law)
    {
        return edition.Passages.Any(passage => passage.Kind == PassageKind.Law && passage.Source.Id == law.Id);
    }

    // « loi du 31 mai 1990 visant à la mise en œuvre du droit au logement (art. 7) »
    private static string Named(Edition edition, Source law)
    {
        var articles = edition.Passages.Where(passage => passage.Source.Id == law.Id).Select(passage => passage.Locator).OfType<string>()
            .Distinct(StringComparer.Ordinal).ToList();
        return articles.Count == 0 ? law.Title ?? law.Id : $"{law.Title} ({French.Join(articles)})";
    }
}
