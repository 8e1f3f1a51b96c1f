using Partenariat.Bot.WebChat;

namespace Partenariat.Bot.Questions;

/// <summary>The fields of the forms that ask without JavaScript; each form fills one of them, or two.</summary>
/// <param name="Q">A question in words, after those that it follows on.</param>
/// <param name="Citation">A text to check.</param>
/// <param name="Notion">The first of two notions to compare, with its article.</param>
/// <param name="Autre">The second one.</param>
/// <param name="Auteur">The name of an author.</param>
/// <param name="Page">The page of a long answer, from 1.</param>
internal sealed record QuestionForm(string[]? Q, string? Citation, string? Notion, string? Autre, string? Auteur, int? Page)
{
    private const int LongestThread = 10;

    /// <summary>The messages that the fields make, the question last; none where they are empty.</summary>
    public IReadOnlyList<string> Asked
    {
        get
        {
            string[] messages = this switch
            {
                { Citation: { } quotation } => [QuestionMenu.Check(quotation)],
                { Notion: { } one, Autre: { } other } => [QuestionMenu.Compare(one, other)],
                { Auteur: { } author } => [QuestionMenu.Hear(author)],
                _ => Q ?? [],
            };
            return [.. messages.Where(message => !string.IsNullOrWhiteSpace(message)).TakeLast(LongestThread)];
        }
    }
}
