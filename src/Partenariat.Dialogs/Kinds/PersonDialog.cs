using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;

namespace Partenariat.Dialogs.Kinds;

/// <summary>Who an author is: the note in which the dossier presents them.</summary>
internal sealed class PersonDialog(Edition edition, Suggester suggester) : IAnswerDialog
{
    /// <inheritdoc />
    public Answer? TryAnswer(Question question)
    {
        if (!question.Asks(Frame.Person)
            || question.Authors.Count == 0
            || Relevance.Weight(question.LeftoverTerms) >= Relevance.Negligible)
        {
            return null;
        }

        var authors = question.Authors.Select(edition.FindAuthor).OfType<Author>().ToList();
        var notes = authors.Select(author => author.NoteId).OfType<string>().Select(edition.FindPassage).OfType<Passage>();
        var presentations = edition.Passages.Where(passage =>
            passage.Kind is PassageKind.Commentary or PassageKind.Testimony && passage.About.Any(authors.Contains));
        var passages = notes.Concat(presentations).DistinctBy(passage => passage.Id).ToList();
        return passages.Count == 0 ? null : new AuthorAnswer
        {
            Title = French.Join([.. authors.Select(author => author.Name)]),
            Passages = passages,
            Suggestions = suggester.AboutAuthor(authors[0]),
            Why = Reasons.For(edition, question),
        };
    }
}
