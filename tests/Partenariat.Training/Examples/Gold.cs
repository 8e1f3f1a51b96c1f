using Partenariat.Bot.Evaluation;
using Partenariat.Corpus;
using Partenariat.Corpus.Citations;

namespace Partenariat.Training.Examples;

/// <summary>Which passages a question accepts as its answer.</summary>
internal sealed class Gold(Edition edition)
{
    private readonly Dictionary<string, string> _texts = edition.Texts.ToDictionary(passage => passage.Id, passage => Normalization.Normalize(passage.Text), StringComparer.Ordinal);

    private readonly Dictionary<string, string> _references = edition.Texts.ToDictionary(
        passage => passage.Id,
        passage => Normalization.Normalize(string.Join('\n', edition.Apparatus.Where(text => text.IsSourceLine && text.Source.Id == passage.Source.Id).Select(text => text.Text)
            .Prepend(Citation.Format(CitationStyle.Iso690, passage)).Prepend(passage.Source.Title))),
        StringComparer.Ordinal);

    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> _fragments = new(StringComparer.Ordinal);

    /// <summary>True where the passage is accepted.</summary>
    public bool Accepts(EvaluationQuestion question, Passage passage)
    {
        var expected = question.Expect;
        var isOfReferences = question.Kind is "source" or "bibliography" || expected.Work is not null;
        var fragments = expected.Any ?? expected.All?.SelectMany(list => list).ToList();
        if (fragments is null && expected.Work is null && expected.Author is null)
        {
            return false;
        }

        return (fragments is null || fragments.Any(fragment => Holds(passage, fragment) || (isOfReferences && _references[passage.Id].Contains(Normal(fragment), StringComparison.Ordinal))))
            && (expected.Author is null || expected.Author.Any(author => IsBy(passage, author)))
            && (expected.Work is null || _references[passage.Id].Contains(Normal(expected.Work), StringComparison.Ordinal));
    }

    /// <summary>True where the passage holds a fragment, in its text or, for a line that gives a work, its reference.</summary>
    public bool Holds(Passage passage, string fragment)
    {
        return _texts[passage.Id].Contains(Normal(fragment), StringComparison.Ordinal)
            || ((passage.IsSourceLine || passage.Kind == PassageKind.Reference) && _references[passage.Id].Contains(Normal(fragment), StringComparison.Ordinal));
    }

    private bool IsBy(Passage passage, string author)
    {
        var names = string.Join('\n', passage.Authors.Concat(passage.QuotedBy).Concat(passage.About).Select(person => person.Name));
        return Normalization.Normalize(names).Contains(Normal(author), StringComparison.Ordinal)
            || _references[passage.Id].Contains(Normal(author), StringComparison.Ordinal)
            || (author == Edition.OwnSourceId && passage.Authors.Count == 0);
    }

    private string Normal(string fragment)
    {
        return _fragments.GetOrAdd(fragment, Normalization.Normalize);
    }
}
