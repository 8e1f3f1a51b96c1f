using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;
using Partenariat.Search;

namespace Partenariat.Dialogs.Kinds;

/// <summary>What sets two to four notions apart, one author a table; definitions side by side where nobody contrasts them.</summary>
internal sealed class ContrastDialog(
    Edition edition,
    ContrastFinder contrasts,
    PassageFinder finder,
    Suggester suggester) : IAnswerDialog
{
    private readonly ContrastAnswers _answers = new(edition, suggester);

    private const int MostNotions = 4;

    // A question worded as a contrast needs to be less like it than any other sentence.
    private const double LikenessWhenAsked = 0.45;
    private const double LikenessOfOneSide = 0.35;
    private const double LikenessOtherwise = 0.65;

    /// <inheritdoc />
    public Answer? TryAnswer(Question question)
    {
        return Named(question) ?? OneSide(question) ?? Paraphrased(question);
    }

    private Answer? Named(Question question)
    {
        if (question.Notions.Count < 2 || question.Asks(Frame.Source | Frame.Who))
        {
            return null;
        }

        var notions = question.Notions.Take(MostNotions).Select(edition.FindNotion).OfType<Notion>().ToList();
        var found = contrasts.Find([.. notions.Select(notion => notion.Id)], question.Authors);
        var asked = question.Asks(Frame.Contrast | Frame.CommonGround) || Alternative(question) || IsList(notions, found);
        var bare = Relevance.Weight(question.LeftoverTerms) < Relevance.Negligible;
        if (!asked && !bare)
        {
            return null;
        }

        var hits = finder.Find(question);
        if (!bare && IsAnsweredElsewhere(hits, found))
        {
            return null;
        }

        if (found.Any(contrast => contrast.Status is ContrastStatus.Explicit or ContrastStatus.Crossing))
        {
            return _answers.Tables(question, notions, bare ? found : ByRelevance(question, found, hits));
        }

        // Notions that are merely named together in a sentence are a question for the index.
        return asked || (bare && IsKeywords(question)) ? _answers.SideBySide(question, notions, found, bare ? [] : hits) : null;
    }

    // « Lahary parle de deux effets, l'effet partenarial et un autre : quelle différence ? »
    private Answer? OneSide(Question question)
    {
        if (question.Notions is not [var side] || question.Authors.Count == 0 || !question.Asks(Frame.Contrast) || question.Asks(Frame.Source | Frame.Who))
        {
            return null;
        }

        var likeness = contrasts.Likeness(question);
        var found = edition.Contrasts
            .Where(contrast => ContrastFinder.SpokenBy(contrast, question.Authors))
            .Where(contrast => contrast.Notions.Contains(side, StringComparer.Ordinal) || likeness.GetValueOrDefault(contrast.Id) >= LikenessOfOneSide)
            .OrderByDescending(contrast => likeness.GetValueOrDefault(contrast.Id))
            .ToList();
        return found.Count == 0
            ? null
            : _answers.Tables(question, [.. found[0].Notions.Select(edition.FindNotion).OfType<Notion>()], found);
    }

    // « une personne clé s'en va, qui tient le coup ? » names neither side.
    private Answer? Paraphrased(Question question)
    {
        if (question.Asks(Frame.Source | Frame.Law | Frame.Curriculum | Frame.Bibliography | Frame.Definition)
            || contrasts.Nearest(question) is not { } nearest
            || nearest.Likeness < (question.Asks(Frame.Contrast | Frame.Debate) ? LikenessWhenAsked : LikenessOtherwise))
        {
            return null;
        }

        var hits = finder.Find(question);
        if (hits is [var best, ..]
            && best.Likeness > nearest.Likeness
            && !ContrastFinder.PassagesOf(nearest.Contrast).Any(passage => IsPartOf(passage, best.Passage)))
        {
            return null;
        }

        var notions = nearest.Contrast.Notions.Select(edition.FindNotion).OfType<Notion>().ToList();
        var others = contrasts.Find(nearest.Contrast.Notions, question.Authors).Where(contrast => contrast.Id != nearest.Contrast.Id);
        return _answers.Tables(question, notions, [nearest.Contrast, .. others]);
    }

    // « concertation ou consultation ? », « se coordonner / collaborer »
    private static bool Alternative(Question question)
    {
        var entities = question.Recognition.Entities.Where(entity => entity.Kind == EntityKind.Notion).ToList();
        return entities.Zip(entities.Skip(1)).Any(pair =>
            pair.Second.Start >= pair.First.End
            && TypedFrench.Plain(question.Recognition.Text[pair.First.End..pair.Second.Start])
                is "ou" or "/" or "ou bien" or "vs" or "ou le" or "ou la" or "ou l'" or "ou les" or "ou de la" or "ou du" or "ou se" or "ou un" or "ou une");
    }

    // « réseau coopération » has no other words: the two are meant against each other.
    private static bool IsKeywords(Question question)
    {
        return !question.Asks(Frame.Debate) && question.Plain.Split(' ').Length <= (question.Notions.Count * 2) + 1;
    }

    // Three notions that one author tells apart are hardly ever named together for anything else.
    private static bool IsList(List<Notion> notions, IReadOnlyList<Contrast> found)
    {
        return notions.Count >= 3 && found.Any(contrast => contrast.Notions.Count == notions.Count);
    }

    private static bool IsAnsweredElsewhere(IReadOnlyList<SearchHit> hits, IReadOnlyList<Contrast> found)
    {
        return hits is [var best, ..]
            && best.Coverage >= Relevance.Telling
            && !found.SelectMany(ContrastFinder.PassagesOf).Any(passage => IsPartOf(passage, best.Passage));
    }

    private static bool IsPartOf(Passage passage, Passage whole)
    {
        return passage.Id == whole.Id || passage.Parent?.Id == whole.Id || whole.Parent?.Id == passage.Id;
    }

    private List<Contrast> ByRelevance(Question question, IReadOnlyList<Contrast> found, IReadOnlyList<SearchHit> hits)
    {
        var likeness = contrasts.Likeness(question);
        double Score(Contrast contrast)
        {
            var passages = ContrastFinder.PassagesOf(contrast);
            return hits.Where(hit => passages.Any(passage => IsPartOf(passage, hit.Passage)))
                .Select(hit => hit.Score)
                .DefaultIfEmpty(0)
                .Max();
        }

        return
        [
            .. found.OrderBy(contrast => contrast.Status is ContrastStatus.CommonGround or ContrastStatus.Juxtaposed)
                .ThenByDescending(contrast => likeness.GetValueOrDefault(contrast.Id) is var like && like >= LikenessWhenAsked ? like : 0)
                .ThenByDescending(Score),
        ];
    }
}
