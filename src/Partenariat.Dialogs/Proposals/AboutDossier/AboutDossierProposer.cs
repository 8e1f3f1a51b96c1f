using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Corpus.Citations;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Proposals.AboutDossier;

/// <summary>The dossier itself: who made it and when, by its own reference; what it holds, by its headings.</summary>
internal sealed class AboutDossierProposer(Edition edition, DossierIndex index, Suggester suggester) : IProposer
{
    private const double Likely = 0.15;
    private const double Certain = 0.9;
    private const double Sure = 0.5;
    private const double Telling = 0.1;
    private const int TopLevel = 2;

    // « de quoi ça parle ? » holds no word to search for.
    private static readonly FrozenSet<string> s_contentsWords = LanguageFile.Lines("contents-words.tsv").ToFrozenSet(StringComparer.Ordinal);
    private static readonly string s_contents = string.Join(' ', LanguageFile.Lines("contents-words.tsv"));

    private static readonly Phrases s_summaries = Phrases.Read("summary-words.tsv");

    private static readonly Phrases s_presence = Phrases.Read("presence.tsv");

    private readonly OwnDossier _own = new(edition);
    private readonly List<Passage> _introduction = [.. edition.Texts.Where(text => text.Section.Id == edition.Sections[0].Id)];
    private readonly PhraseMatcher _phrases = index.Phrases(
        [.. edition.Texts.Where(text => text.Section.Id == edition.Sections[0].Id).Select(text => text.Keywords)]);

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        var acts = turn.Message.Acts;

        // « l'éditeur de « (le titre) » ? » asks for the same.
        var asksForField = _own.IsPublisherAskedFor(turn.Message) || _own.IsNamed(turn.Message)
            && turn.Asked.Style is null
            && (ActsOfKind.Share(ProposalKind.Field, acts) >= Sure || acts["cite"] >= Sure || _own.IsAskedFor(turn.Message));
        if (acts["colophon"] >= Likely || asksForField)
        {
            yield return new Proposal(
                ProposalKind.Talk,
                "colophon",
                features.Of(
                    ProposalKind.Talk,
                    [],
                    (ProposalFeature.IsExplicit, 1),
                    (ProposalFeature.ActShare, acts["colophon"]),
                    (ProposalFeature.ActShareOfWhole, turn.Message.Whole["colophon"])),
                Reference)
            {
                IsSure = asksForField,
            };
        }

        // « le dossier parle-t-il du réseau ? », « … de la famille ? » ask for less.
        var asksForOne = turn.Asked.Notions.Count > 0 ? !_own.IsNamed(turn.Message)
            : turn.Asked.LeftoverWeight >= Telling && s_presence.AreIn(turn.Message.Words);
        var isSummary = s_summaries.AreIn(turn.Message.Words) && (OwnDossier.IsPointedAt(turn.Message) || _own.IsNamed(turn.Message))
            && turn.Asked.Authors.Count + turn.Asked.Notions.Count + turn.Asked.Laws.Count == 0;
        if ((acts["contents"] >= Likely && !asksForOne) || isSummary)
        {
            var introduction = _phrases.Match($"{turn.Message.Text} {s_contents}")
                .OrderByDescending(match => match.Value)
                .Select(match => _introduction[match.Key]);
            List<Passage> passages = [.. introduction.Take(TurnFeatures.FirstCard)];
            yield return new Proposal(
                ProposalKind.Talk,
                "contents",
                features.Of(
                    ProposalKind.Talk,
                    passages.Select(passage => passage.Id),
                    (ProposalFeature.IsExplicit, 1),
                    (ProposalFeature.ActShare, acts["contents"]),
                    (ProposalFeature.ActShareOfWhole, turn.Message.Whole["contents"])),
                () => Contents(passages, isSummary))
            {
                IsSure = isSummary || (acts["contents"] >= Certain && turn.Before is null && !turn.Asked.NamesSomething
                    && OwnDossier.IsPointedAt(turn.Message) && turn.Message.Words.Any(word => s_contentsWords.Contains(word.Plain))),
            };
        }
    }

    private SourceAnswer Reference()
    {
        return new SourceAnswer
        {
            Title = French.Set("Le dossier lui-même"),
            Message = Citation.Format(CitationStyle.Iso690, edition.OwnSource),
            Suggestions = suggester.FirstQuestions,
            Why = French.Set("question sur le dossier lui-même"),
        };
    }

    private PassagesAnswer Contents(IReadOnlyList<Passage> passages, bool isSummary)
    {
        var headings = edition.Sections.Where(section => section.Level <= TopLevel).Select(section => section.Title);
        return new PassagesAnswer
        {
            Title = French.Set("Ce que contient le dossier"),
            Message = (isSummary ? French.Set("Je ne résume pas : je cite. Voici ce que le dossier contient. ") : "")
                + $"{French.Set(Size())} {French.Set("Ses parties :")} {string.Join(French.Set(" ; "), headings)}.",
            Passages = passages,
            Suggestions = suggester.FirstQuestions,
            Why = French.Set("question sur le dossier lui-même"),
        };
    }

    // « combien d'auteurs, de textes de loi, de pages ? »
    private string Size()
    {
        var laws = edition.Passages.Where(passage => passage.Kind == PassageKind.Law).Select(passage => passage.Source.Id).Distinct().Count();
        var authors = edition.Passages.SelectMany(passage => passage.Authors).Distinct().Count();
        var pages = (string?)edition.OwnSource.Csl["number-of-pages"];
        List<string> counts =
        [
            $"les mots de {authors} auteurs",
            .. laws > 0 ? new[] { $"{laws} texte{(laws > 1 ? "s" : "")} de loi" } : [],
            $"{edition.Notions.Count(notion => notion.Status == NotionStatus.Defined)} notions définies",
        ];
        return $"Le dossier{(pages is null ? "" : $" ({pages} pages)")} réunit {French.Join(counts)}.";
    }
}
