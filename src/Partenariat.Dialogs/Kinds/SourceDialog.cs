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
        var asksPublication = question.Authors.Count > 0 && question.Asks(Frame.Publication) && !question.Asks(Frame.Says | Frame.Definition | Frame.Contrast);
        if (!question.Asks(Frame.Source) && !asksWork && !asksPublication)
        {
            return null;
        }

        question = question with { Sources = NamedWorks.Of(edition, question) };
        var hits = Hits(question);
        var passages = PassageFinder.Answering(question, hits, question.NamesSomething || question.Asks(Frame.Official) ? 0 : Relevance.OfKind);
        if (passages.Count == 0 && question.Asks(Frame.Official))
        {
            passages = [.. edition.Passages.Where(passage => passage.Kind == PassageKind.Official)];
        }

        if (passages.Count == 0 && question.Sources.Count > 0)
        {
            passages = [.. edition.Passages.Where(passage => question.Sources.Contains(passage.Source.Id, StringComparer.Ordinal))];
        }

        return passages.Count == 0 ? null : new SourceAnswer
        {
            Title = French.Set("Source et référence"),
            Notions = question.Notions,
            Passages = [.. passages.Select(Reference).DistinctBy(passage => passage.Id)],
            Suggestions = suggester.AboutPassages(passages),
            Why = Reasons.For(edition, question, Matched.Words(question, hits)),
        };
    }

    // A note that gives a reference answers as the line of that work.
    private Passage Reference(Passage passage)
    {
        return edition.Apparatus.FirstOrDefault(text => text.IsSourceLine && text.Text == passage.Text) ?? passage;
    }

    private IReadOnlyList<SearchHit> Hits(Question question)
    {
        if (question.Sources.Count == 0)
        {
            return [.. finder.Find(question, question.Asks(Frame.Official) ? OfficialOnly : WithSourceLines).OrderByDescending(hit => Voice(hit.Passage, question) * hit.Score)];
        }

        // One name can stand for several works, those of a review for one: what the question says more decides.
        return
        [
            .. question.Sources
                .SelectMany(source => finder.Find(question with { Authors = [] }, request => WithSourceLines(request) with { SourceId = source }))
                .DistinctBy(hit => hit.Passage.Id)
                .OrderByDescending(hit => Voice(hit.Passage, question) * hit.Score),
        ];
    }

    private static SearchRequest OfficialOnly(SearchRequest request)
    {
        return request with { Kinds = new HashSet<PassageKind> { PassageKind.Official } };
    }

    private static SearchRequest WithSourceLines(SearchRequest request)
    {
        return request with { KeepsSourceLines = true };
    }

    // Where and when a work came out, its reference line says; what it says, its own words do.
    private static double Voice(Passage passage, Question question)
    {
        return passage switch
        {
            { IsSourceLine: true } or { Kind: PassageKind.Reference } => question.Asks(Frame.Publication) ? 3 : question.Asks(Frame.Source) ? 0.8 : 0.3,
            { Authors.Count: > 0 } => 1,
            _ => 0.5,
        };
    }
}
