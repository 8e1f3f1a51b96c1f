using Partenariat.Corpus;
using Partenariat.Dialogs.Reading;
using Partenariat.Search;

namespace Partenariat.Dialogs.Finding;

/// <summary>Finds the debate that a question raises, by its question and the ways in which people put it.</summary>
internal sealed class DebateFinder(Edition edition, DossierIndex index)
{
    private readonly PhraseMatcher _phrases = index.Phrases(
        [.. edition.Debates.Select(debate => debate.Keywords.Append(debate.Question).ToList())]);

    /// <summary>How like (0 to 1) a question is to each debate.</summary>
    public IEnumerable<(Debate Debate, double Likeness)> Likeness(Question question)
    {
        return _phrases.Match(question.Content).Select(match => (edition.Debates[match.Key], match.Value));
    }

    /// <summary>The nearest debate.</summary>
    /// <returns>The debate and how like (0 to 1) the question is to it; null for none.</returns>
    public (Debate Debate, double Likeness)? Nearest(Question question)
    {
        return Likeness(question)
            .OrderByDescending(match => match.Likeness)
            .Select(match => ((Debate, double)?)match)
            .FirstOrDefault();
    }
}
