using System.Text.RegularExpressions;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;

namespace Partenariat.Dialogs.Kinds;

/// <summary>What to read: entries of the bibliography, then works that the dossier presents.</summary>
internal sealed partial class BibliographyDialog(Edition edition, PassageFinder finder, Suggester suggester) : IAnswerDialog
{
    private const double NotFarBehind = 0.4;

    private static readonly IReadOnlySet<PassageKind> Works =
        new HashSet<PassageKind> { PassageKind.Reference, PassageKind.Presentation };

    /// <inheritdoc />
    public Answer? TryAnswer(Question question)
    {
        // « la référence de l'article sur… » means one work, which the dossier cites.
        if (!question.Asks(Frame.Bibliography) || (question.Asks(Frame.Source) && OneWork().IsMatch(question.Plain)))
        {
            return null;
        }

        var hits = finder.Find(question, request => request with { Kinds = Works });
        var subject = question.NamesSomething || Relevance.Weight(question.LeftoverTerms) >= Relevance.Negligible;
        var passages = subject
            ? [.. hits.Where(hit => (hit.Coverage > 0 && hit.Score >= hits[0].Score * NotFarBehind) || question.Authors.Count > 0).Select(hit => hit.Passage).OrderBy(passage => passage.Kind == PassageKind.Reference ? 0 : 1).ThenBy(passage => IsBy(passage, question.Authors) ? 0 : 1)]
            : edition.Passages.Where(passage => passage.Kind == PassageKind.Reference).ToList();
        return passages.Count == 0 ? null : new BibliographyAnswer
        {
            Title = French.Set("Bibliographie"),
            Notions = question.Notions,
            Passages = passages,
            Suggestions = suggester.FirstQuestions,
            Why = Reasons.For(edition, question, Matched.Words(question, hits)),
        };
    }

    [GeneratedRegex(@"(?:\bl'(?:article|ouvrage|etude)|\b(?:le|ce) (?:livre|texte|rapport|memoire)) (?:sur|a propos|au sujet|concernant|qui)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OneWork();

    private static bool IsBy(Passage passage, IReadOnlyList<string> authors)
    {
        return passage.Source.AuthorIds.Intersect(authors, StringComparer.Ordinal).Any();
    }
}
