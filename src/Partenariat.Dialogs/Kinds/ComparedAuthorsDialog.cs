using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;

namespace Partenariat.Dialogs.Kinds;

/// <summary>Two authors or more on one subject: the best passage of each, side by side.</summary>
internal sealed class ComparedAuthorsDialog(Edition edition, PassageFinder finder, Suggester suggester) : IAnswerDialog
{
    /// <inheritdoc />
    public Answer? TryAnswer(Question question)
    {
        // A work or a family name can stand for several authors at one place: that is no comparison.
        var places = question.Recognition.Entities
            .Where(entity => question.Authors.Contains(entity.Id, StringComparer.Ordinal))
            .Select(entity => entity.Start)
            .Distinct()
            .Count();
        if (question.Authors.Count < 2 || places < 2 || question.Asks(Frame.Source) || AreCoauthors(question.Authors))
        {
            return null;
        }

        var notion = question.Notions.Select(edition.FindNotion).OfType<Notion>().FirstOrDefault()
            ?? (question.Asks(Frame.Definition) ? DefinedByAll(question.Authors) : null);
        var sides = question.Authors.Select(author => Side(question, author, notion)).ToList();
        if (sides.Any(side => side.Count == 0))
        {
            return null;
        }

        var passages = Enumerable.Range(0, 2)
            .SelectMany(rank => sides.Where(side => side.Count > rank).Select(side => side[rank]))
            .DistinctBy(passage => passage.Id);
        var names = question.Authors.Select(id => edition.FindAuthor(id)!.Name).ToList();
        return new ContrastAnswer
        {
            Title = string.Join(" / ", names),
            Notions = question.Notions,
            Passages = [.. passages],
            Remarks = [French.Set("Passages mis côte à côte par le bot.")],
            Suggestions = notion is null ? [] : suggester.AboutNotion(notion, question.Authors),
            Why = Reasons.For(edition, question),
        };
    }

    // « la définition de Brachet et celle de Lahary »: of what most people define.
    private Notion? DefinedByAll(IReadOnlyList<string> authors)
    {
        return edition.Notions
            .Where(notion => authors.All(author => notion.Definitions.Select(edition.FindPassage).OfType<Passage>().Any(passage => Voices.Of(passage, [author]))))
            .MaxBy(notion => notion.Definitions.Count);
    }

    private bool AreCoauthors(IReadOnlyList<string> authors)
    {
        return edition.Sources.Any(source => authors.All(author => source.AuthorIds.Contains(author, StringComparer.Ordinal)));
    }

    private List<Passage> Side(Question question, string author, Notion? notion)
    {
        var defining = (notion?.Definitions ?? [])
            .Select(edition.FindPassage)
            .OfType<Passage>()
            .Where(passage => Voices.Of(passage, [author]));
        // Who an author is, is not what they say.
        var found = finder.Find(question with { Authors = [author] })
            .Select(hit => hit.Passage)
            .OrderBy(passage => passage.Authors.Count > 0 ? 0 : passage.Kind is PassageKind.Note or PassageKind.Reference ? 2 : 1);
        return [.. defining.Concat(found).DistinctBy(passage => passage.Id).Take(2)];
    }
}
