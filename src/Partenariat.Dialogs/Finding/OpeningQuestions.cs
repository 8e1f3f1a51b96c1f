using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Finding;

/// <summary>Three questions that show what the bot can do: a definition, a contrast, an author.</summary>
internal static class OpeningQuestions
{
    /// <summary>Finds them; fewer where the edition has nothing of a sort.</summary>
    public static IReadOnlyList<Suggestion> Of(Edition edition)
    {
        var contrast = edition.Contrasts.FirstOrDefault(candidate => candidate.Status == ContrastStatus.Explicit && candidate.Notions.Count == 2);
        var notions = contrast?.Notions.Select(edition.FindNotion).OfType<Notion>().ToList() ?? [];
        var defined = edition.Notions.FirstOrDefault(notion => notion.Status == NotionStatus.Defined);
        var speaker = edition.Passages.Where(OwnWords.Are).SelectMany(passage => passage.Authors).Where(Voices.IsPerson)
            .GroupBy(author => author.Id, StringComparer.Ordinal).MaxBy(group => group.Count())?.First();
        var questions = new List<Suggestion>();
        if (notions is [var one, var other])
        {
            questions.Add(SuggestionWriter.Difference(one, other));
        }

        if (defined is not null)
        {
            questions.Add(SuggestionWriter.Definition(defined));
        }

        if (speaker is not null && defined is not null)
        {
            questions.Add(SuggestionWriter.Says(speaker, defined));
        }

        return [.. questions.Select(question => question with { Label = question.Question })];
    }
}
