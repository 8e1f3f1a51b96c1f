using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Search.Quotations;

namespace Partenariat.Dialogs.Kinds;

/// <summary>Whether the quotations of a message are exact, and whose words they are.</summary>
internal sealed class QuotationDialog(QuotationReview review, Suggester suggester)
{
    /// <summary>The verdicts; null where the message quotes nothing to check.</summary>
    /// <param name="message">What the user typed. Not trusted.</param>
    /// <param name="notions">Ids of the notions that it names.</param>
    public QuotationAnswer? TryAnswer(string message, IReadOnlyList<string> notions)
    {
        var report = review.Check(message);
        return report.Quotations.Count == 0 ? null : Show(report) with { Notions = notions };
    }

    /// <summary>The verdict on quotations that were checked.</summary>
    /// <param name="report">At least one quotation.</param>
    public QuotationAnswer Show(MessageReport report)
    {
        var places = report.Quotations
            .SelectMany(check => check.Report?.Places ?? [])
            .SelectMany(place => place.Passages.Prepend(place.Passage))
            .OfType<Passage>()
            .DistinctBy(passage => passage.Id)
            .ToList();
        return new QuotationAnswer
        {
            Absence = report.Reports.Count > 0 && report.Reports.All(single => single.Verdict == QuotationVerdict.NotFound) ? Absence.Absent : null,
            Title = ReviewWords.Title(report),
            Message = report.Quotations is [{ Report: { } only }] ? VerdictWords.Explain(only) : null,
            Passages = places,
            Report = report,
            Suggestions = suggester.AboutPassages([.. places.Take(1)]) is var near && near.Any() ? near : suggester.FirstQuestions,
            Why = French.Set("comparaison mot à mot avec le texte du dossier"),
        };
    }
}
