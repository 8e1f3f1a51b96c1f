using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;
using Partenariat.Search;

namespace Partenariat.Dialogs.Kinds;

/// <summary>Where words come from: the work, the page, the date, the publisher.</summary>
internal sealed class SourceDialog(Edition edition, PassageFinder finder, Suggester suggester) : IAnswerDialog
{
    /// <inheritdoc />
    public Answer? TryAnswer(Question question)
    {
        var asksWork = question.Sources.Count > 0 && !question.Asks(Frame.Definition | Frame.Contrast);
        if (!question.Asks(Frame.Source) && !asksWork)
        {
            return null;
        }

        var hits = Hits(question);
        var passages = PassageFinder.Answering(hits, question.NamesSomething ? 0 : Relevance.Bare);
        if (passages.Count == 0 && question.Sources.Count > 0)
        {
            passages = [.. edition.Passages.Where(passage => question.Sources.Contains(passage.Source.Id, StringComparer.Ordinal))];
        }

        return passages.Count == 0 ? null : new Answer
        {
            Kind = AnswerKind.Source,
            Title = French.Set("Source et référence"),
            Notions = question.Notions,
            Passages = passages,
            Suggestions = suggester.AboutPassages(passages),
            Why = Reasons.For(edition, question, Matched.Words(hits)),
        };
    }

    private IReadOnlyList<SearchHit> Hits(Question question)
    {
        foreach (var source in question.Sources)
        {
            if (finder.Find(question with { Authors = [] }, request => request with { SourceId = source }) is { Count: > 0 } inWork)
            {
                return inWork;
            }
        }

        return question.Sources.Count > 0 ? [] : finder.Find(question);
    }
}
