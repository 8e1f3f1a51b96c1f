using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.AboutDossier;

/// <summary>« À quelle page du dossier parle-t-on de… ? »: the page of the dossier itself, of a section, a passage found or shown.</summary>
internal sealed class DossierPagesProposer(Edition edition, Suggester suggester) : IProposer
{
    private const double FewWords = 0.35;
    private const int Shown = 3;

    // « page », « pages »
    private static readonly FrozenSet<string> s_pages = LanguageFile.Lines("page-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « combien de pages »
    private static readonly Phrases s_sizes = Phrases.Read("size-phrases.tsv");

    // « où commence … », « la partie sur … »
    private static readonly FrozenSet<string> s_sections = LanguageFile.Lines("section-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly Phrases s_within = Phrases.Read("within-dossier.tsv");

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        var words = turn.Message.Words;
        if (!words.Any(word => s_pages.Contains(word.Plain)) || s_sizes.AreIn(words) || turn.Asked.Style is not null
            || !(s_within.AreIn(words) || OwnDossier.IsPointedAt(turn.Message)))
        {
            yield break;
        }

        var (section, passage) = Meant(turn);
        if (passage is not null && words.Any(word => s_sections.Contains(word.Plain)))
        {
            (section, passage) = (passage.Section, null);
        }

        if ((section?.Page ?? passage?.Page ?? passage?.Section.Page) is not { } page)
        {
            yield break;
        }

        IReadOnlyList<Passage> passages = passage is not null ? [passage] : [.. edition.Texts.Where(text => text.Section.Id == section!.Id).Take(Shown)];
        yield return new Proposal(
            ProposalKind.Field,
            $"page of the dossier {section?.Id ?? passage!.Id}",
            features.Of(ProposalKind.Field, passages.Select(shown => shown.Id), (ProposalFeature.IsExplicit, 1)),
            () => new SourceAnswer
            {
                Title = French.Set("Page du dossier"),
                Message = French.Set($"Page du dossier : {page} (§ {section?.Title ?? passage!.Section.Title})."),
                Notions = turn.Asked.Notions,
                Passages = passages,
                Suggestions = suggester.AboutPassages(passages),
                Why = Why.For(edition, turn),
            })
        {
            IsSure = true,
        };
    }

    private (Section? Section, Passage? Passage) Meant(Turn turn)
    {
        var asked = turn.Asked;
        if (asked.Sections.Count > 0 && asked.Authors.Count + asked.Laws.Count + asked.Works.Count == 0)
        {
            return (edition.Sections.FirstOrDefault(section => asked.Sections.Contains(section.Id, StringComparer.Ordinal)), null);
        }

        var others = asked.Leftover.Terms.Where(term => !s_pages.Contains(PlainWords.Fold(term.Surface)));
        return !asked.NamesSomething && others.Sum(term => term.Weight) < FewWords
            ? (null, turn.Before?.Main)
            : (null, turn.Ranking.Passages.Select(ranked => ranked.Passage).FirstOrDefault(passage => !passage.IsSourceLine));
    }
}
