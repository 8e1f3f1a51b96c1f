using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Turns;

namespace Partenariat.Dialogs.Proposals.Passages;

/// <summary>What an answer of passages is called: by what is asked, where the passage shown first is such a thing.</summary>
internal static class PassagesKind
{
    private const double Likely = 0.3;
    private const double Sure = 0.5;

    // « comment évaluer un partenariat ? » asks for no definition of what it names.
    private static readonly string[] s_ofMore = ["how", "why", "conditions", "limits", "effects", "history", "example", "exampleof", "actors"];

    /// <summary>The kind of an answer that shows a passage first.</summary>
    public static AnswerKind Of(Turn turn, Passage first)
    {
        var (asked, acts) = (turn.Asked, turn.Message.Acts);
        var isBareName = asked.LeftoverWeight < Likely && asked.Notions.Count == 1 && asked.Authors.Count == 0 && acts.Any(s_ofMore) <= Sure;
        return first switch
        {
            { Kind: PassageKind.Testimony } => AnswerKind.Testimony,
            { Kind: PassageKind.Law } when asked.Laws.Count > 0 || acts["law"] > Likely => AnswerKind.Law,
            { Kind: PassageKind.Curriculum } => AnswerKind.Curriculum,
            _ when IsReference(first) && acts.Any("bibliography", "works") > Likely => AnswerKind.Bibliography,
            _ when IsReference(first)
                || acts.Any("source", "page", "date", "publication", "link", "title", "sourceof", "pageof", "dateof", "linkof") > Sure => AnswerKind.Source,
            _ when asked.Authors.Count > 0 && acts.Any("definition", "official") < Sure => AnswerKind.Author,
            _ when Defines(turn, first) && (isBareName || acts.Any("definition", "official") > Likely) => AnswerKind.Definition,
            _ when asked.Authors.Count > 0 || acts.Any("who", "person") > Sure => AnswerKind.Author,
            _ => AnswerKind.Passages,
        };
    }

    private static bool Defines(Turn turn, Passage first)
    {
        return turn.Ranking.Passages.Any(ranked => ranked.Passage.Id == first.Id
            && (ranked.Candidate[Ranking.PassageFeature.Defines] > 0 || ranked.Candidate[Ranking.PassageFeature.DefinesThreadNotion] > 0
                || (turn.Asked.Notions.Count > 0 && ranked.Candidate[Ranking.PassageFeature.TreatsNotion] > 0)));
    }

    private static bool IsReference(Passage passage)
    {
        return passage.IsSourceLine || passage.Kind == PassageKind.Reference;
    }
}
