using Partenariat.Corpus;
using Partenariat.Dialogs.Reading;
using Partenariat.Search;

namespace Partenariat.Dialogs.Finding;

/// <summary>Finds the debate that a question raises, by the words of its question, its keywords and its positions.</summary>
internal sealed class DebateFinder
{
    private readonly DossierIndex _index;
    private readonly IReadOnlyList<(Debate Debate, IReadOnlySet<string> Terms)> _debates;

    public DebateFinder(Edition edition, DossierIndex index)
    {
        _index = index;
        _debates = [.. edition.Debates.Select(debate => (debate, Terms(debate)))];
    }

    /// <summary>The nearest debate.</summary>
    /// <returns>The debate and the share (0 to 1) of the question's content words that it speaks of; null for none.</returns>
    public (Debate Debate, double Share)? Nearest(Question question)
    {
        var total = Relevance.Weight(question.Terms);
        if (total <= 0)
        {
            return null;
        }

        return _debates
            .Select(candidate => (
                candidate.Debate,
                Share: question.Terms.Where(term => candidate.Terms.Contains(term.Term)).Sum(term => term.Weight) / total))
            .Where(candidate => candidate.Share > 0)
            .OrderByDescending(candidate => candidate.Share)
            .Select(candidate => ((Debate, double)?)candidate)
            .FirstOrDefault();
    }

    private HashSet<string> Terms(Debate debate)
    {
        var words = string.Join(' ', debate.Keywords.Concat(debate.Positions.Select(position => position.Label)).Append(debate.Question));
        return [.. _index.Terms(words).Select(term => term.Term)];
    }
}
