using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Corpus.Citations;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.References;

/// <summary>References in the style asked for: of what was just shown, or of the works that the message names.</summary>
internal sealed class ReferencesProposer(Edition edition, Suggester suggester) : IProposer
{
    private const double Likely = 0.15;
    private const double Sure = 0.6;
    private const double FewWords = 0.5;
    private const int MostExamples = 3;

    private static readonly StyleRead s_usual = new([CitationStyle.Iso690], null, null);

    private static readonly string[] s_said = ["says", "debate", "for", "against", "opposite", "why", "definition", "contrast", "challenge", "correction"];

    private static readonly FrozenSet<string> s_pronouns = LanguageFile.Lines("pronouns.tsv").ToFrozenSet(StringComparer.Ordinal);

    private readonly CitedReader _cited = new(edition);
    private readonly WorkPlaces _places = new(edition);

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        // « et celle de 2003 ? » after a reference in a style goes on in that style.
        var names = turn.Asked.Works.Count + turn.Asked.Authors.Count + turn.Asked.Laws.Count > 0 || turn.Asked.Year is not null || turn.Asked.Rank is not null;
        var goesOn = turn.State.Styles.Count > 0
            && names
            && turn.Asked.Notions.Count == 0
            && CitedReader.Telling(turn.Asked).Sum(term => term.Weight) < FewWords
            && !AsksWhatIsSaid(turn);
        var before = goesOn ? new StyleRead(turn.State.Styles, null, null) : null;
        var style = turn.Asked.Style ?? before ?? (turn.Message.Acts.Any("cite", "citeof") >= Likely ? s_usual : null);
        if (style is null || turn.Message.Acts["writing"] > Sure)
        {
            yield break;
        }

        var cited = _cited.Read(turn);
        if (cited.Works.Count > 0)
        {
            yield return new Proposal(
                ProposalKind.References,
                $"references {string.Join(' ', cited.Works.Select(work => work.Id))}",
                features.Of(
                    ProposalKind.References,
                    cited.Works.Select(work => work.Passage?.Id).OfType<string>(),
                    (ProposalFeature.FromThread, cited.IsNamed ? 0 : 1),
                    (ProposalFeature.IsExplicit, turn.Asked.Style is null ? 0 : 1)),
                () => Show(style, cited, turn))
            {
                IsSure = turn.Asked.Style is not null || goesOn || turn.Message.Acts.Any("cite", "citeof") > Sure,
            };
        }
        else if (turn.Asked.Absent.Count == 0 && !ForeignNames.AreIn(turn.Message, turn.Asked.Unknown))
        {
            yield return new Proposal(
                ProposalKind.References,
                "references of what?",
                features.Of(ProposalKind.References, [], (ProposalFeature.HasPassages, 0)),
                () => AskBack(style))
            {
                IsSure = turn.Asked.Style is not null && !turn.Asked.NamesSomething && turn.Asked.LeftoverWeight < FewWords + 1,
            };
        }
    }

    // « et Dhume, il est d'accord ? » after a reference asks for words again.
    private static bool AsksWhatIsSaid(Turn turn)
    {
        return turn.Message.Words.Any(word => s_pronouns.Contains(word.Plain)) || turn.Message.Acts.Any(s_said) >= Likely;
    }

    private SourceAnswer Show(StyleRead style, Cited read, Turn turn)
    {
        var cited = read.Works;
        var passages = cited.Select(work => work.Passage ?? _places.Of(work.Work)).OfType<Passage>().DistinctBy(passage => passage.Id).ToList();
        var import = style.Program is { } program ? $"{program} lit le format RIS : copiez ce bloc et importez-le." : null;
        var missing = read.MissingYear is { } year ? $"Le dossier ne cite aucun texte de cet auteur daté de {year} ; voici ceux qu'il cite." : null;
        var message = string.Join(' ', new[] { Unwritten(style), missing, import }.OfType<string>());
        return new SourceAnswer
        {
            Title = French.Set($"{(cited.Count > 1 ? "Références" : "Référence")} en {NameOf(style)}"),
            Message = message.Length == 0 ? null : French.Set(message),
            Passages = passages,
            References = [.. cited.SelectMany(_ => style.Written, (work, written) => new StyledReference(written, work.Work, work.Passage))],
            Suggestions = suggester.AboutPassages(passages),
            Why = read.IsNamed ? Why.For(edition, turn) : French.Set("ce qui vient d'être montré"),
        };
    }

    private ClarifyAnswer AskBack(StyleRead style)
    {
        var written = style.Written[0];
        var examples = edition.Sources
            .Where(work => work is { Year: not null, ViaId: null, AuthorIds.Count: 1 })
            .Select(work => (edition.FindAuthor(work.AuthorIds[0])?.Family, work.Year))
            .Where(work => work.Family is not null)
            .DistinctBy(work => work.Family)
            .Take(MostExamples)
            .Select(work => new Suggestion(French.Set($"Cite {work.Family} {work.Year} en {CitationStyleNames.Of(written)}")));
        return new ClarifyAnswer
        {
            Title = French.Set("Que voulez-vous citer ?"),
            Message = French.Set(string.Join(' ', new[]
            {
                Unwritten(style),
                $"Dites-moi de quel passage ou de quel ouvrage vous voulez la référence en {NameOf(style)} : nommez un auteur, avec l'année s'il le faut,"
                    + " ou posez d'abord une question et demandez ensuite la référence de ce que je montre.",
                $"Je donne les références en {French.Join([.. Enum.GetValues<CitationStyle>().Select(CitationStyleNames.Of)])}.",
            }.OfType<string>())),
            Suggestions = [.. examples],
            Why = French.Set($"style de référence reconnu : {NameOf(style)}"),
        };
    }

    private static string? Unwritten(StyleRead style)
    {
        return style.Unwritten is { } name ? $"Je n'écris pas le style {name}." : null;
    }

    private static string NameOf(StyleRead style)
    {
        return French.Join([.. style.Written.Select(CitationStyleNames.Of)]);
    }
}
