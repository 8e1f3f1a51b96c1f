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

    // So many words in a row may be the name of a law; so few, a name in a question.
    private const int LongName = 14;
    private const int ShortRun = 9;

    private readonly QuotationReader _reader = new(checker);

    /// <inheritdoc />
    public Answer? TryAnswer(Question question)
    {
        var reading = _reader.Read(question.Text);
        var quotations = reading.Quotations.Where(quotation => IsMeant(quotation, reading, question)).ToList();
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

    private static bool IsMeant(PastedQuotation quotation, QuotationReading reading, Question question)
    {
        var words = Words().Count(quotation.Text);
        var intent = reading.Intent;
        return intent switch
        {
            _ when !quotation.IsMarked && intent != QuotationIntent.Check && IsQuestion(question, reading) => false,
            QuotationIntent.Check => true,
            _ when question.Sources.Count > 0 && words <= ShortestUnasked * 2 && IsTitle(quotation, question) => false,
            QuotationIntent.Origin => words >= ShortestUnasked - 2,
            _ => words >= ShortestUnasked,
        };
    }

    // « que prévoit la loi du 2 janvier 2002 rénovant l'action sociale ? » shares the name of a law with the dossier.
    private static bool IsQuestion(Question question, QuotationReading reading)
    {
        return (question.Laws.Count > 0 && reading.VerbatimWords < LongName)
            || (reading.Intent == QuotationIntent.None && reading.VerbatimWords < ShortRun && QuestionWord().IsMatch(question.Plain));
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

    [GeneratedRegex(@"^(?:et |alors |bonjour,? )?(?:que|qu'|qui|quels?|quelles?|comment|pourquoi|ou|quand|combien|est-ce|y a-t-il)\b", RegexOptions.CultureInvariant)]
    private static partial Regex QuestionWord();

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"(?:selon|d['’]après|chez|c['’]est bien|c['’]est) (?<name>\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}+)?)|(?<name>\p{Lu}\p{Ll}{2,}) (?:écrit|dit|affirme|a (?:dit|écrit))\b", RegexOptions.CultureInvariant)]
    private static partial Regex SomebodyNamed();
}
