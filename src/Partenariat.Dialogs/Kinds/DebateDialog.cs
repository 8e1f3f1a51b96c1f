using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;
using Partenariat.Search;

namespace Partenariat.Dialogs.Kinds;

/// <summary>One question to which the authors answer differently: who holds what, never averaged.</summary>
internal sealed class DebateDialog(Edition edition, DebateFinder debates, ContrastFinder contrasts, PassageFinder finder) : IAnswerDialog
{
    // A question worded as one needs to be less like the debate than any other sentence.
    private const double LikenessWhenAsked = 0.55;
    private const double Preference = 0.1;
    private const double LikenessOtherwise = 0.6;

    /// <inheritdoc />
    public Answer? TryAnswer(Question question)
    {
        if (question.Authors.Count > 0 || (question.Before is not null && !question.Asks(Frame.Debate)) || question.Asks(Frame.Definition | Frame.Who | Frame.Source | Frame.Law | Frame.Curriculum | Frame.Bibliography))
        {
            return null;
        }

        var isAsked = question.Asks(Frame.Debate);
        var needed = isAsked ? LikenessWhenAsked : LikenessOtherwise;
        var hits = finder.Find(question);
        if (question.Asks(Frame.Contrast) && question.Notions.Count >= 2
            || Relevance.Weight(question.Terms) < Relevance.Negligible
            || debates.Nearest(question) is not { } nearest
            || nearest.Likeness < needed
            || contrasts.Nearest(question)?.Likeness > nearest.Likeness + (isAsked ? Preference : 0)
            || IsAnsweredElsewhere(nearest.Debate, nearest.Likeness + (isAsked ? Preference : 0), hits))
        {
            return null;
        }

        return Show(question, nearest.Debate, [.. hits.Select(hit => hit.Passage.Id)]);
    }

    // A passage outside of the debate that the question is more like is a better answer.
    private static bool IsAnsweredElsewhere(Debate debate, double likeness, IReadOnlyList<SearchHit> hits)
    {
        return hits is [var best, ..]
            && best.Likeness > likeness
            && !debate.Positions.Any(position => position.Passage.Id == best.Passage.Id || position.Passage.Parent?.Id == best.Passage.Id);
    }

    private Answer Show(Question question, Debate debate, List<string> hits)
    {
        List<Passage> passages =
        [
            .. debate.Positions
                .Select(position => position.Passage)
                .DistinctBy(passage => passage.Id)
                .OrderBy(passage => hits.IndexOf(passage.Id) is >= 0 and var rank ? rank : int.MaxValue),
        ];
        return new DebateAnswer
        {
            Title = French.Set(debate.Question),
            Notions = question.Notions,
            Debate = debate with { Positions = [.. debate.Positions.OrderBy(position => passages.IndexOf(position.Passage))] },
            Passages = passages,
            Remarks = [French.Set("Les auteurs ne sont pas d'accord : le bot montre leurs positions sans trancher.")],
            Suggestions =
            [
                .. debate.Notions.Select(edition.FindNotion).OfType<Notion>()
                    .Where(notion => notion.Status == NotionStatus.Defined)
                    .Select(SuggestionWriter.Definition)
                    .Take(3),
            ],
            Why = Reasons.For(edition, question, French.Set("question débattue dans le dossier")),
        };
    }
}
