using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Proposals.Laws;
using Partenariat.Dialogs.Proposals.People;
using Partenariat.Dialogs.Ranking;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Passages;

/// <summary>Makes an answer of passages: its type, its title, what must be said of them.</summary>
internal sealed class PassagesWriter(Edition edition, Suggester suggester)
{
    private const double Sure = 0.5;
    private const double Telling = 0.8;

    /// <summary>The answer.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="passages">What is shown, best first; at least one.</param>
    public Answer Write(Turn turn, IReadOnlyList<Passage> passages)
    {
        var asked = turn.Asked;
        var notion = Notion(turn);
        Answer answer = PassagesKind.Of(turn, passages[0]) switch
        {
            AnswerKind.Definition when notion is not null => Definition(turn, notion, passages),
            AnswerKind.Law => new LawAnswer
            {
                Title = French.Set("Textes de loi"),
                Message = IsFar(turn, passages[0]) ? French.Set(LawsProposer.Doubt) : null,
                Remarks = LawRemark(),
                Why = "",
                Suggestions = suggester.AboutPassages(passages),
            },
            AnswerKind.Curriculum => new CurriculumAnswer
            {
                Title = French.Set(asked.Diplomas is [var diploma] ? $"Référentiel : {diploma}" : "Programmes et référentiels"),
                Why = "",
                Suggestions = suggester.AboutPassages(passages),
            },
            AnswerKind.Bibliography => new BibliographyAnswer { Title = French.Set("Bibliographie"), Why = "", Suggestions = suggester.FirstQuestions },
            AnswerKind.Source => new SourceAnswer { Title = French.Set("Source et référence"), Why = "", Suggestions = suggester.AboutPassages(passages) },
            AnswerKind.Testimony => new TestimonyAnswer
            {
                Title = French.Set("Témoignages"),
                Absence = Absence.Referred,
                Message = French.Set("Le dossier présente ces témoignages, mais le texte des entretiens n'y est pas."),
                Why = "",
                Suggestions = suggester.AboutPassages(passages),
            },
            AnswerKind.Author => Author(turn, passages),
            _ => new PassagesAnswer { Title = French.Set("Ce que dit le dossier"), Why = "", Suggestions = suggester.AboutPassages(passages) },
        };
        return answer with
        {
            Notions = asked.Notions.Count > 0 ? asked.Notions : answer.Kind == AnswerKind.Definition ? [notion!.Id] : OfThread(turn, passages[0]),
            Silences = [.. Silent(turn, passages), .. SilentOn(turn), .. NotDefined(asked, answer), .. NoExample(turn, passages)],
            Passages = answer.Passages.Count > 0 ? answer.Passages : passages,
            Why = Why.For(edition, turn),
        };
    }

    // Where no text is named, and the nearest holds less than half of what is asked.
    private static bool IsFar(Turn turn, Passage nearest)
    {
        return turn.Asked.Laws.Count + turn.Asked.Notions.Count == 0 && turn.Asked.LeftoverWeight >= Telling
            && turn.Ranking.Passages.FirstOrDefault(ranked => ranked.Passage.Id == nearest.Id) is { } ranked
            && ranked.Candidate[PassageFeature.LeftoverInOwnText] < Sure;
    }

    // « et selon Dhume ? » goes on about the notion spoken of.
    private static IReadOnlyList<string> OfThread(Turn turn, Passage first)
    {
        return turn is { GoesOn: true, Before: { } before } ? [.. before.Notions.Intersect(first.Notions, StringComparer.Ordinal)] : [];
    }

    // « et les CLIC ? » after what Jaeger says: where he says nothing of them, this is said.
    private IEnumerable<string> Silent(Turn turn, IReadOnlyList<Passage> passages)
    {
        var asked = turn.Asked;
        return turn.GoesOn && asked.Authors.Count + asked.Laws.Count + asked.Works.Count == 0 && asked.Notions.Count + asked.Sections.Count > 0
            && turn.State.Authors is [var author] && edition.FindAuthor(author) is { } silent
            && !passages.Take(Choice.TurnFeatures.FirstCard).Any(passage => Voices.Of(passage, [author]))
            && asked.Notions.Select(edition.FindNotion).OfType<Notion>().All(notion => IsSilentOn(silent, notion))
            ? [French.Set($"{silent.Name} n'en parle pas dans le dossier.")]
            : [];
    }

    private IEnumerable<string> NotDefined(Asked asked, Answer answer)
    {
        if (answer.Kind != AnswerKind.Definition && asked is { Notions: [var id], Authors.Count: 0 }
            && edition.FindNotion(id) is { Status: NotionStatus.Mentioned } notion && Undefined.IsAskedIn(asked.Message))
        {
            return [French.Set($"Le dossier ne définit pas {notion.WithArticle}.")];
        }

        return Undefined.Of(asked) is { } words ? [$"{French.Set("Le dossier ne définit pas")} «\u00A0{words}\u00A0»."] : [];
    }

    // « un exemple ? » after a notion of which the dossier gives none: what was shown before is no example.
    private IEnumerable<string> NoExample(Turn turn, IReadOnlyList<Passage> passages)
    {
        return turn.Message.Acts["exampleof"] > Sure && !turn.Asked.NamesSomething
            && turn.Before is { Notions: [var id] } before && edition.FindNotion(id) is { } notion
            && !passages.Take(Choice.TurnFeatures.FirstCard).Any(passage => passage.Notions.Contains(id, StringComparer.Ordinal)
                && !before.Screen.Any(shown => shown.Id == passage.Id))
            ? [French.Set($"Je ne trouve pas dans le dossier d'exemple {French.Of(notion.Label)} ; en voici d'autres.")]
            : [];
    }

    // « que dit Béhar du conflit ? »: none of his words is on it.
    private IEnumerable<string> SilentOn(Turn turn)
    {
        var asked = turn.Asked;
        if (asked.Authors is not [var id] || asked.Notions is not [var notionId] || asked.Works.Count + asked.Laws.Count > 0
            || edition.FindAuthor(id) is not { IsOnlyReferred: false } author || edition.FindNotion(notionId) is not { } notion)
        {
            yield break;
        }

        if (IsSilentOn(author, notion))
        {
            yield return French.Set($"Dans le dossier, {author.Name} ne parle pas {French.Of(notion.WithArticle)}.");
        }
    }

    private bool IsSilentOn(Author author, Notion notion)
    {
        var name = PlainWords.Fold(notion.Label);
        return edition.TextsWith(author.Id).All(passage =>
            !passage.Notions.Contains(notion.Id, StringComparer.Ordinal) && !PlainWords.Fold(passage.Text).Contains(name, StringComparison.Ordinal));
    }

    private Notion? Notion(Turn turn)
    {
        return turn.Asked.Notions.Concat(turn.Before?.Notions ?? []).Select(edition.FindNotion).FirstOrDefault(notion => notion is not null);
    }

    // All definitions in the editors' order behind those that answer.
    private DefinitionAnswer Definition(Turn turn, Notion notion, IReadOnlyList<Passage> passages)
    {
        var definitions = notion.Definitions.Select(edition.FindPassage).OfType<Passage>().Where(passage => !CandidateReader.IsExcluded(passage, turn.Asked));
        IReadOnlyList<Passage> all = [.. passages.Take(Choice.TurnFeatures.FirstCard).Concat(definitions).Concat(passages).DistinctBy(passage => passage.Id)];
        var isDefined = notion.Status == NotionStatus.Defined;
        return new DefinitionAnswer
        {
            Title = French.Set(French.Capitalize(notion.Label)),
            Absence = notion.Status switch { NotionStatus.Mentioned => Absence.Mentioned, NotionStatus.Referred => Absence.Referred, _ => null },
            Message = isDefined ? null : French.Set(notion.Status == NotionStatus.Referred
                ? $"Le dossier renvoie à un texte sur {notion.WithArticle}, mais ne le contient pas."
                : $"Le dossier ne définit pas {AskedNotion.Of(turn, notion)}. Il en parle notamment ici :"),
            Passages = all,
            Suggestions = suggester.AboutNotion(notion, [.. all[0].Authors.Select(author => author.Id).Take(1)]),
            Why = "",
        };
    }

    private AuthorAnswer Author(Turn turn, IReadOnlyList<Passage> passages)
    {
        var authors = turn.Asked.Authors.Select(edition.FindAuthor).OfType<Author>()
            .Where(author => !author.IsOnlyReferred || turn.Asked.Authors.Count == 1)
            .ToList();
        var author = authors.FirstOrDefault();
        var isOnlyReferred = author?.IsOnlyReferred == true;
        return new AuthorAnswer
        {
            Title = author is null ? French.Set("Qui en parle ?") : French.Join([.. authors.Select(named => named.Name)]),
            Absence = isOnlyReferred ? Absence.Referred : null,
            Passages = isOnlyReferred ? ReferredAuthor.Naming(edition, author!, passages) : [],
            Message = isOnlyReferred ? ReferredAuthor.Message(author!) : null,
            Suggestions = author is null ? suggester.AboutPassages(passages) : suggester.AboutAuthor(author),
            Why = "",
        };
    }

    private IReadOnlyList<string> LawRemark()
    {
        return edition.OwnSource.Year is { } year ? [French.Set($"Textes cités par le dossier en {year} : ils ont pu changer depuis.")] : [];
    }
}
