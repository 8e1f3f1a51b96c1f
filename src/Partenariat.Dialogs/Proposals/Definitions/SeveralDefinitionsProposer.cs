using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Proposals.Contrasts;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Proposals.Definitions;

/// <summary>« c'est quoi un réseau et c'est quoi un partenariat ? »: what each of them is, none left out and nothing compared.</summary>
internal sealed class SeveralDefinitionsProposer(Edition edition, Suggester suggester) : IProposer
{
    private const double Likely = 0.5;
    private const int MostNotions = 4;

    // All that may stand between the names.
    private static readonly FrozenSet<string> s_links = LanguageFile.Lines("enumeration-links.tsv").ToFrozenSet(StringComparer.Ordinal);

    private readonly ContrastsWriter _writer = new(edition, suggester);

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        var asked = turn.Asked;
        var notions = asked.Notions.Select(edition.FindNotion).OfType<Notion>().Take(MostNotions).ToList();
        if (notions.Count < 2 || !notions.TrueForAll(notion => notion.Status == NotionStatus.Defined)
            || turn.Message.Acts.Any("definition", "official") < Likely
            || QuestionForms.Compares(turn.Message) || !AreEnumerated(turn.Message)
            || _writer.Definitions(turn, notions) is not { } answer)
        {
            yield break;
        }

        yield return new Proposal(
            ProposalKind.Definition,
            $"definitions {string.Join(' ', asked.Notions)}",
            features.Of(
                ProposalKind.Definition,
                answer.Passages.Take(TurnFeatures.FirstCard).Select(passage => passage.Id),
                (ProposalFeature.CoversAll, 1),
                (ProposalFeature.IsExplicit, 1)),
            () => answer)
        {
            IsSure = true,
        };
    }

    private static readonly FrozenSet<string> s_genitives = LanguageFile.Lines("genitive-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static bool AreEnumerated(Message message)
    {
        var notions = message.Names.Entities.Where(entity => entity.Kind == EntityKind.Notion).OrderBy(entity => entity.Start).ToList();
        // « l'instrumentalisation d'un partenaire » is one thing.
        var isOfTheOther = notions.Zip(notions.Skip(1)).Any(pair =>
            message.Words.FirstOrDefault(word => word.Start >= pair.First.End) is { } next
            && next.Start < pair.Second.Start
            && s_genitives.Contains(next.Plain));
        return !isOfTheOther && message.Words.Where(word => word.Start >= notions[0].End && word.End <= notions[^1].Start)
            .All(word => s_links.Contains(word.Plain) || notions.Exists(notion => notion.Start <= word.Start && word.End <= notion.End));
    }
}
