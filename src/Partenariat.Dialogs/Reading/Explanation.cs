using System.Globalization;
using System.Text;
using Partenariat.Search;

namespace Partenariat.Dialogs.Reading;

/// <summary>How a question was read, for maintainers: what was recognised, the wording, the query, the first hits.</summary>
/// <param name="Question">The question as understood, follow-ups made whole.</param>
/// <param name="FollowsUp">True where it was completed from the conversation.</param>
/// <param name="Search">The query on its content words, and the reckoning of the first hits.</param>
public sealed record Explanation(Question Question, bool FollowsUp, SearchExplanation Search)
{
    /// <summary>The explanation as text, several lines.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"frames    {Question.Frames}{(FollowsUp ? " (follow-up)" : "")}");
        foreach (var entity in Question.Recognition.Entities)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"entity    {entity.Kind} {entity.Id} « {entity.Surface} » {entity.Quality}");
        }

        text.AppendLine(CultureInfo.InvariantCulture, $"content   {Question.Content.Trim()}");
        foreach (var term in Question.Terms)
        {
            var leftover = Question.LeftoverTerms.Any(other => other.Term == term.Term) ? "" : " (named)";
            text.AppendLine(CultureInfo.InvariantCulture, $"term      {term.Surface} → {term.Term} text {term.PassagesInText} keywords {term.PassagesInKeywords} weight {term.Weight:F2}{leftover} {term.Correction}");
        }

        text.AppendLine(CultureInfo.InvariantCulture, $"query     {Search.Query}");
        foreach (var (hit, _) in Search.Hits)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"hit       {hit.Score:F2} {hit.Coverage:P0} {hit.Likeness:F2} {hit.Passage.Id} [{string.Join(' ', hit.MatchedTerms)}]");
        }

        return text.ToString();
    }
}
