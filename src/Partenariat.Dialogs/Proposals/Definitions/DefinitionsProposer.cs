using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Ranking;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Proposals.Definitions;

/// <summary>What a notion is: its defining passages in the editors' order, narrowed to an author where one is named.</summary>
internal sealed class DefinitionsProposer(Edition edition, Suggester suggester) : IProposer
{
    // A definition that holds so much of the question's other words comes before the others.
    private const double Telling = 0.6;
    private const double FewWords = 0.25;

    private const double Likely = 0.6;
    private const int MostWordsOfATask = 24;
    private const int MostWordsBehindAbout = 4;

    // « sur », « autour de »
    private static readonly FrozenSet<string> s_about = LanguageFile.Lines("hook-leads.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_howMany = LanguageFile.Lines("how-many-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « ok et … alors ? »
    private static readonly FrozenSet<string> s_fillers = LanguageFile.Lines("notion-beside.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_definition = LanguageFile.Lines("definition-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_determiners = LanguageFile.Lines("determiners.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        var asked = turn.Asked;
        var isNamed = asked.Notions.Count > 0;
        var notions = isNamed ? asked.Notions : asked.NamesSomething ? [] : turn.Before?.Notions.Take(1) ?? [];
        foreach (var notion in notions.Select(edition.FindNotion).OfType<Notion>())
        {
            if (Passages(turn, notion) is { Count: > 0 } passages)
            {
                var others = IsAnother(turn) ? passages.Where(passage => !turn.Before!.Screen.Contains(passage)).ToList() : [];
                passages = others.Count > 0 ? others : passages;
                // « il dit quoi d'autre ? »: not what was just shown.
                if (!isNamed && others.Count == 0 && turn.Before?.Main == passages[0] && turn.Message.Acts.Any("more", "another") > Likely)
                {
                    continue;
                }

                yield return new Proposal(
                    ProposalKind.Definition,
                    $"definition {notion.Id}",
                    features.Of(
                        ProposalKind.Definition,
                        passages.Take(TurnFeatures.FirstCard).Select(passage => passage.Id),
                        (ProposalFeature.FromThread, isNamed ? 0 : 1),
                        (ProposalFeature.CoversAll, asked.Notions.Count == 1 ? 1 : 0),
                        (ProposalFeature.IsExplicit, notion.Status == NotionStatus.Defined ? 1 : 0),
                        (ProposalFeature.NamesSides, asked.Authors.Count > 0 ? 1 : 0)),
                    () => Write(turn, notion, passages))
                {
                    IsSure = notion.Status == NotionStatus.Defined
                        && (others.Count > 0 || (StartsTopic(turn) && IsAllSaid(turn)) || (turn.Before is null && IsSubjectOfATask(turn))),
                };
            }
        }
    }

    // After « le dossier n'en parle pas », a notion is asked for as in a new conversation.
    private static bool StartsTopic(Turn turn)
    {
        return turn.Before is null or { Kind: AnswerKind.NotFound or AnswerKind.Smalltalk };
    }

    // « une autre définition, mais pas celle du ministère », « une autre, mais pas de Dhume » after definitions
    private static bool IsAnother(Turn turn)
    {
        return turn is { Before: { Main: not null, Notions.Count: 1 } before, Asked: { NamesSomething: false, Absent.Count: 0, Style: null, Rank: null } }
            && turn.Message.Words.Count <= MostWordsOfATask
            && turn.Speaker is null && turn.State.Authors.Count == 0
            && turn.Message.Acts["another"] > Likely
            && (turn.Message.Words.Any(word => s_definition.Contains(word.Plain))
                || (before.Kind == AnswerKind.Definition && (turn.Asked.ExcludesOfficial || turn.Asked.Excluded.Count > 0)));
    }

    // « réseau », « le partenariat ? »: a notion alone is asked for by its definition.
    private static bool IsAllSaid(Turn turn)
    {
        var asked = turn.Asked;
        return asked.Notions.Count == 1 && asked.Authors.Count + asked.Works.Count + asked.Laws.Count + asked.Diplomas.Count + asked.Absent.Count == 0
            && turn.Message.Words.All(word => word.Plain == "?" || s_determiners.Contains(word.Plain) || s_fillers.Contains(word.Plain)
                || turn.Message.Names.Entities.Any(entity => entity.Kind == EntityKind.Notion && entity.Start <= word.Start && word.End <= entity.End));
    }

    // « j'ai un partiel lundi sur la coopération, aide »: nothing but a notion is said of what is wanted.
    private static bool IsSubjectOfATask(Turn turn)
    {
        var message = turn.Message;
        return turn.Asked is { Notions.Count: 1, Authors.Count: 0, Works.Count: 0, Laws.Count: 0, Diplomas.Count: 0, Absent.Count: 0 }
            && message.Words.Count <= MostWordsOfATask
            && message.Acts.Any("story", "project", "help") > Likely
            && message.Clauses.All(clause => clause.IsAside)
            && message.Names.Entities.Where(entity => entity.Kind == EntityKind.Notion).Take(1).Any(entity =>
                message.Words.Where(word => word.End <= entity.Start).TakeLast(MostWordsBehindAbout).Any(word => s_about.Contains(word.Plain)));
    }

    private IReadOnlyList<Passage> Passages(Turn turn, Notion notion)
    {
        var asked = turn.Asked;
        var held = turn.Ranking.Passages.ToDictionary(ranked => ranked.Passage.Id, ranked => ranked.Candidate, StringComparer.Ordinal);
        var isAllSaid = IsAllSaid(turn);
        double Share(Passage passage)
        {
            return asked.LeftoverWeight >= FewWords && !isAllSaid && held.TryGetValue(passage.Id, out var candidate)
                ? candidate[PassageFeature.LeftoverAnywhere] : 0;
        }

        List<Passage> passages =
        [
            .. notion.Definitions.Concat(notion.Status == NotionStatus.Defined ? [] : notion.Mentions)
                .Select(edition.FindPassage).OfType<Passage>()
                .Where(passage => asked.Authors.Count == 0
                    || passage.Authors.Concat(passage.QuotedBy).Any(author => asked.Authors.Contains(author.Id, StringComparer.Ordinal)))
                .Where(passage => !CandidateReader.IsExcluded(passage, asked))
                .OrderByDescending(passage => Share(passage) >= Telling ? Share(passage) : 0)
                .DistinctBy(passage => passage.Id),
        ];
        var official = passages.Where(passage => passage.Kind is PassageKind.Official or PassageKind.Law).ToList();
        return official.Count > 0 && turn.Message.Acts["official"] > Telling ? official : passages;
    }

    private Answer Write(Turn turn, Notion notion, IReadOnlyList<Passage> passages)
    {
        return new DefinitionAnswer
        {
            Title = French.Set(French.Capitalize(notion.Label)),
            Absence = notion.Status switch { NotionStatus.Mentioned => Absence.Mentioned, NotionStatus.Referred => Absence.Referred, _ => null },
            Message = notion.Status switch
            {
                NotionStatus.Mentioned => French.Set($"Le dossier ne définit pas {AskedNotion.Of(turn, notion)}. Il en parle notamment ici :"),
                NotionStatus.Referred => French.Set($"Le dossier renvoie à un texte sur {notion.WithArticle}, mais ne le contient pas."),
                _ when passages.Count > 1 && turn.Message.Words.Any(word => s_howMany.Contains(word.Plain)) =>
                    French.Set($"Le dossier retient {passages.Count} définitions {French.Of(notion.WithArticle)}."),
                _ => null,
            },
            Notions = turn.Asked.Notions.Count > 0 ? turn.Asked.Notions : [notion.Id],
            Passages = passages,
            Suggestions = suggester.AboutNotion(notion, [.. passages[0].Authors.Select(author => author.Id).Take(1)]),
            Why = Why.For(edition, turn, French.Set("définitions retenues par les éditeurs")),
        };
    }
}
