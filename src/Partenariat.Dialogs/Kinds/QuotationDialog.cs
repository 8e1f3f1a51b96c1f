using System.Text.RegularExpressions;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;
using Partenariat.Search;
using Partenariat.Search.Quotations;

namespace Partenariat.Dialogs.Kinds;

/// <summary>Whether the quotations of a message are exact, and whose words they are.</summary>
internal sealed partial class QuotationDialog(
    QuotationChecker checker,
    EntityRecognizer recognizer,
    Suggester suggester) : IAnswerDialog
{
    // Fewer words in quotation marks are a term or a title, unless the message asks for a check.
    private const int ShortestUnasked = 6;

    private readonly QuotationReader _reader = new(checker);

    /// <inheritdoc />
    public Answer? TryAnswer(Question question)
    {
        var reading = _reader.Read(question.Text);
        var quotations = reading.Quotations.Where(quotation => IsMeant(quotation, reading.Intent, question)).ToList();
        if (quotations.Count == 0)
        {
            return null;
        }

        var reports = quotations.ConvertAll(Check);
        var places = reports.SelectMany(report => report.Places).Select(place => place.Passage).OfType<Passage>();
        return new Answer
        {
            Kind = AnswerKind.Quotation,
            Absence = reports.TrueForAll(report => report.Verdict == QuotationVerdict.NotFound) ? Absence.Absent : null,
            Title = VerdictWords.Title(reports),
            Message = reports is [var single] ? VerdictWords.Explain(single) : null,
            Notions = question.Notions,
            Passages = [.. places.DistinctBy(passage => passage.Id)],
            Quotations = reports,
            Suggestions = suggester.AboutPassages([.. places.Take(1)]) is { Count: > 0 } some ? some : suggester.FirstQuestions,
            Why = French.Set("comparaison mot à mot avec le texte du dossier"),
        };
    }

    private static bool IsMeant(PastedQuotation quotation, QuotationIntent intent, Question question)
    {
        var words = Words().Count(quotation.Text);
        return intent switch
        {
            QuotationIntent.Check => true,
            _ when question.Sources.Count > 0 && words <= ShortestUnasked * 2 && IsTitle(quotation, question) => false,
            QuotationIntent.Origin => words >= ShortestUnasked - 2,
            _ => words >= ShortestUnasked,
        };
    }

    private static bool IsTitle(PastedQuotation quotation, Question question)
    {
        return question.Recognition.Entities.Any(entity =>
            entity.Kind == EntityKind.Source
            && (quotation.Text.Contains(entity.Surface.Trim(), StringComparison.OrdinalIgnoreCase)
                || entity.Surface.Contains(quotation.Text.Trim(), StringComparison.OrdinalIgnoreCase)));
    }

    private QuotationReport Check(PastedQuotation quotation)
    {
        var claim = recognizer.Recognize(quotation.Frame);
        var authors = claim.Ids(EntityKind.Author);
        return checker.Check(new QuotationRequest(quotation.Text)
        {
            ClaimedAuthorIds = authors,
            ClaimedSourceIds = [.. claim.Ids(EntityKind.Source), .. claim.Ids(EntityKind.Law)],
            ClaimsUnknownAuthor = authors.Count == 0 && ClaimsSomebodyElse(claim),
            ClaimedYear = quotation.Year,
            ClaimedPage = quotation.Page,
        });
    }

    // « selon Bourdieu », « Bourdieu écrit » : a capital where a name stands, and no author of the dossier there.
    private static bool ClaimsSomebodyElse(Recognition claim)
    {
        return SomebodyNamed().Matches(claim.Text)
            .Select(match => match.Groups["name"])
            .Any(name => !claim.Entities.Any(entity => entity.Start < name.Index + name.Length && entity.End > name.Index));
    }

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"(?:selon|d['’]après|chez|c['’]est bien|c['’]est) (?<name>\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}+)?)|(?<name>\p{Lu}\p{Ll}{2,}) (?:écrit|dit|affirme|a (?:dit|écrit))\b", RegexOptions.CultureInvariant)]
    private static partial Regex SomebodyNamed();
}
