using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Finding;

/// <summary>Makes follow-up questions that the dossier can answer, each whole in itself.</summary>
internal sealed class Suggester(Edition edition)
{
    private const int Most = 4;

    /// <summary>Three questions that show what the bot can do: a definition, a contrast, an author.</summary>
    public IReadOnlyList<Suggestion> FirstQuestions { get; } = First(edition);

    /// <summary>Follow-ups to what a notion is: its contrasts, then what authors say of it.</summary>
    public IReadOnlyList<Suggestion> AboutNotion(Notion notion, IReadOnlyList<string> exceptAuthors)
    {
        var partners = edition.Contrasts
            .Where(contrast => contrast.Notions.Contains(notion.Id, StringComparer.Ordinal))
            .SelectMany(contrast => contrast.Notions)
            .Where(id => id != notion.Id)
            .Distinct(StringComparer.Ordinal)
            .Select(edition.FindNotion)
            .OfType<Notion>()
            .Take(2)
            .Select(other => Difference(notion, other));
        var authors = edition.Passages
            .Where(passage => passage.Notions.Contains(notion.Id, StringComparer.Ordinal))
            .SelectMany(passage => passage.Authors)
            .Where(IsPerson)
            .Where(author => !exceptAuthors.Contains(author.Id, StringComparer.Ordinal))
            .GroupBy(author => author.Id, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .Select(group => Says(group.First(), notion));
        return [.. partners.Concat(authors).Take(Most)];
    }

    /// <summary>Follow-ups to a contrast: each author who draws it, then each notion.</summary>
    public static IReadOnlyList<Suggestion> AboutContrast(IReadOnlyList<Notion> notions, IReadOnlyList<Contrast> others)
    {
        var names = French.Join([.. notions.Select(notion => notion.WithArticle)]);
        var byAuthor = others
            .Select(contrast => contrast.About.Concat(contrast.By).FirstOrDefault(IsPerson))
            .OfType<Author>()
            .DistinctBy(author => author.Id)
            .Select(author => new Suggestion(French.Set($"Selon {author.Name}"), French.Set($"Quelle différence entre {names} selon {author.Name} ?")));
        return [.. byAuthor.Take(Most - 1).Concat(notions.Select(Definition)).Take(Most)];
    }

    /// <summary>Follow-ups to an author: the notions on which they speak.</summary>
    public IReadOnlyList<Suggestion> AboutAuthor(Author author)
    {
        return
        [
            .. edition.Passages
                .Where(passage => passage.Authors.Any(speaker => speaker.Id == author.Id))
                .SelectMany(passage => passage.Notions)
                .GroupBy(id => id, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .Select(group => edition.FindNotion(group.Key))
                .OfType<Notion>()
                .Take(Most)
                .Select(notion => Says(author, notion)),
        ];
    }

    /// <summary>Follow-ups to passages found for an open question: the notions that they treat.</summary>
    public IReadOnlyList<Suggestion> AboutPassages(IReadOnlyList<Passage> passages)
    {
        return
        [
            .. passages.Take(Most)
                .SelectMany(passage => passage.Notions)
                .Distinct(StringComparer.Ordinal)
                .Select(edition.FindNotion)
                .OfType<Notion>()
                .Where(notion => notion.Status == NotionStatus.Defined)
                .Take(Most - 1)
                .Select(Definition),
        ];
    }

    /// <summary>« Qu’est-ce que le réseau ? », « Que sont les territoires ? »</summary>
    public static Suggestion Definition(Notion notion)
    {
        return new Suggestion(French.Capitalize(notion.Label), French.Set(
            notion.WithArticle.StartsWith("les ", StringComparison.Ordinal) ? $"Que sont {notion.WithArticle} ?" : $"Qu'est-ce que {notion.WithArticle} ?"));
    }

    /// <summary>« Quelle différence entre le réseau et le partenariat ? »</summary>
    public static Suggestion Difference(Notion one, Notion other)
    {
        return new Suggestion(
            French.Set($"{French.Capitalize(one.Label)} / {other.Label}"),
            French.Set($"Quelle différence entre {one.WithArticle} et {other.WithArticle} ?"));
    }

    private static Suggestion Says(Author author, Notion notion)
    {
        return new Suggestion(
            French.Set($"{French.Capitalize(notion.Label)} selon {author.Name}"),
            French.Set($"Que dit {author.Name} {French.Of(notion.WithArticle)} ?"));
    }

    private static bool IsPerson(Author author)
    {
        return author.Family is not null && !author.IsOnlyReferred;
    }

    private static IReadOnlyList<Suggestion> First(Edition edition)
    {
        var contrast = edition.Contrasts.FirstOrDefault(candidate => candidate.Status == ContrastStatus.Explicit && candidate.Notions.Count == 2);
        var notions = contrast?.Notions.Select(edition.FindNotion).OfType<Notion>().ToList() ?? [];
        var defined = edition.Notions.FirstOrDefault(notion => notion.Status == NotionStatus.Defined);
        var speaker = edition.Passages.SelectMany(passage => passage.Authors).Where(IsPerson)
            .GroupBy(author => author.Id, StringComparer.Ordinal).MaxBy(group => group.Count())?.First();
        var questions = new List<Suggestion>();
        if (notions is [var one, var other])
        {
            questions.Add(new Suggestion(Difference(one, other).Question));
        }

        if (defined is not null)
        {
            questions.Add(new Suggestion(Definition(defined).Question));
        }

        if (speaker is not null && defined is not null)
        {
            questions.Add(new Suggestion(Says(speaker, defined).Question));
        }

        return questions;
    }
}
