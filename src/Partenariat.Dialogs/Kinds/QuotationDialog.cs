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

    // As many are checked where the message is nothing but them and their reference.
    private const int ShortestCited = 3;

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
        if (!Answers(reports, quotations, reading.Intent, question))
        {
            return null;
        }

        var places = reports.SelectMany(report => report.Places).SelectMany(place => place.Passages.Prepend(place.Passage)).OfType<Passage>();
        return new QuotationAnswer
        {
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

    // What is no quotation to check unless it is found: « qui dit que… ? » in the user's own words, a term in
    // quotation marks in a question about an author or a work, a few words with their reference.
    private static bool Answers(List<QuotationReport> reports, List<PastedQuotation> quotations, QuotationIntent intent, Question question)
    {
        var isShort = intent == QuotationIntent.None && quotations.TrueForAll(quotation => Words().Count(quotation.Text) < ShortestUnasked);
        if (reports.Exists(report => report.Verdict != QuotationVerdict.NotFound))
        {
            return !isShort || !reports.Exists(IsInReference);
        }

        var isTerm = reports.TrueForAll(report => report.Reason == NotFoundReason.TooShort)
            && question.Authors.Count + question.Sources.Count > 0;
        return !isTerm && !isShort && intent != QuotationIntent.Speaker;
    }

    // « dictature du partenariat » (Damon, 2002) is the title of a work.
    private static bool IsInReference(QuotationReport report)
    {
        return report.Places.Any(place => place.Source is not null || place.Passage?.Kind == PassageKind.Reference);
    }

    private bool IsMeant(PastedQuotation quotation, QuotationReading reading, Question question)
    {
        var words = Words().Count(quotation.Text);
        var intent = reading.Intent;
        return intent switch
        {
            _ when !quotation.IsMarked && intent != QuotationIntent.Check && IsQuestion(question, reading) => false,
            QuotationIntent.Check => true,
            _ when question.Sources.Count > 0 && words <= ShortestUnasked * 2 && IsTitle(quotation, question) => false,
            QuotationIntent.Origin or QuotationIntent.Speaker => words >= ShortestUnasked - 2,
            _ => words >= ShortestUnasked || (quotation.IsMarked && words >= ShortestCited && IsCited(quotation, question)),
        };
    }

    // « marché de dupes » (Damon, 2009); alone, such words are a quotation unless they name a notion.
    private bool IsCited(PastedQuotation quotation, Question question)
    {
        return quotation.Frame.Any(char.IsLetterOrDigit)
            ? IsReference(quotation.Frame)
            : question.Recognition.Entities.Count == 0;
    }

    // Names of authors or works, years and pages, and nothing else.
    private bool IsReference(string text)
    {
        var recognition = recognizer.Recognize(text);
        var named = recognition.Entities.Where(entity => entity.Kind is EntityKind.Author or EntityKind.Source or EntityKind.Law).ToList();
        return named.Count > 0 && ReferenceWords().Matches(text).All(word =>
            word.Groups["other"].Length == 0 || named.Exists(entity => entity.Start <= word.Index && word.Index < entity.End));
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
        var report = CheckAsItIs(quotation);
        return report.Verdict is QuotationVerdict.Altered or QuotationVerdict.NotFound && SetClaimApart(quotation) is { } other
            ? CheckAsItIs(other)
            : report;
    }

    // « … d'autorité (Simondi). Il n'existe pas… », « … reconnu commun, inrp 1993 »: a reference is a claim.
    private PastedQuotation? SetClaimApart(PastedQuotation quotation)
    {
        var claims = PossibleClaims().Matches(quotation.Text).Where(match => IsReference(match.Value)).Reverse().ToList();
        return claims.Count == 0 ? null : claims.Aggregate(quotation, (rest, match) => rest.MoveToFrame(match.Index, match.Length));
    }

    private QuotationReport CheckAsItIs(PastedQuotation quotation)
    {
        var claim = recognizer.Recognize(quotation.Frame);
        var authors = claim.Ids(EntityKind.Author);
        return checker.Check(new QuotationRequest(quotation.Text)
        {
            ClaimedAuthorIds = authors,
            ClaimedSourceIds = [.. claim.Entities.Where(entity => IsWork(entity, claim)).Select(entity => entity.Id).Distinct(StringComparer.Ordinal)],
            ClaimsUnknownAuthor = authors.Count == 0 && ClaimsSomebodyElse(claim),
            ClaimedYear = quotation.Year,
            ClaimedPage = quotation.Page,
        });
    }

    // « (Damon, 2009) » claims an author and a year; which work that is, is not said.
    private static bool IsWork(Entity entity, Recognition claim)
    {
        var isYear = char.IsAsciiDigit(entity.Surface.TrimEnd()[^1])
            && claim.Entities.Any(author => author.Kind == EntityKind.Author && author.Start == entity.Start);
        return entity.Kind == EntityKind.Law || (entity.Kind == EntityKind.Source && !isYear);
    }

    // « selon Bourdieu », « Bourdieu écrit » : a capital where a name stands, and no author of the dossier there.
    private static bool ClaimsSomebodyElse(Recognition claim)
    {
        return SomebodyNamed().Matches(claim.Text)
            .Select(match => match.Groups["name"])
            .Any(name => !claim.Entities.Any(entity => entity.Kind != EntityKind.Absent && entity.Start < name.Index + name.Length && entity.End > name.Index));
    }

    [GeneratedRegex(@"^(?:et |alors |bonjour,? )?(?:que|qu'|qui|quels?|quelles?|comment|pourquoi|ou|quand|combien|est-ce|y a-t-il)\b", RegexOptions.CultureInvariant)]
    private static partial Regex QuestionWord();

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"\s*\([^()]{2,80}\)|\s*[,;–—][^,;–—()]{2,80}$", RegexOptions.CultureInvariant)]
    private static partial Regex PossibleClaims();

    [GeneratedRegex(@"\b(?:\d+\w?|pp?|pages?|in|dans|selon|d|apr[eè]s|chez|de|du|et|al|op|cit|[eé]d|vol|n|no)\b|(?<other>\w+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ReferenceWords();

    // A capital at the beginning of a question is no name: « Qui dit », « Elle a écrit ».
    private const string Name = @"(?<name>(?!(?:Qui|Que|Quel|Quels|Quelle|Quelles|Lequel|Laquelle|Elle|Elles|Ils|Cela|Ceci|Lui|Celui|Celle|Personne|Tout|Certains|Est|Quand|Comment|Pourquoi)\b)\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}+)?)";

    [GeneratedRegex(@"(?:selon|d['’]après|chez|c['’]est bien|c['’]est) " + Name + "|" + Name + @" (?:écrit|dit|affirme|a (?:dit|écrit))\b|\(" + Name + @",? (?:19|20)[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex SomebodyNamed();
}
