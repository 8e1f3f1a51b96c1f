using System.Globalization;
using System.Text.RegularExpressions;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;

namespace Partenariat.Dialogs.Kinds;

/// <summary>Works as a list: all of an author's, those on a notion whose publication is asked for, a list put in order.</summary>
internal sealed partial class WorksDialog(Edition edition, Suggester suggester) : IAnswerDialog
{
    private const int MostOnANotion = 5;

    private static readonly StringComparer s_alphabet = StringComparer.Create(CultureInfo.GetCultureInfo("fr-FR"), ignoreCase: true);

    private readonly WorkFinder _works = new(edition);

    /// <summary>Puts the list just shown in the order asked for.</summary>
    /// <returns>The answer, or null where the message asks for something else, or no list was shown.</returns>
    public Answer? TryAnswer(Question question, ConversationState state)
    {
        var isOfList = state.Kind is AnswerKind.Bibliography or AnswerKind.Source && state.Shown.Count > 0 && state.Waiting.Count > 0;
        if (!isOfList || !InOrder().IsMatch(question.Plain) || HasSubject(question))
        {
            return null;
        }

        var works = state.Shown.Take(1).Concat(state.Waiting).Select(edition.FindPassage).OfType<Passage>().Select(passage => passage.Source);
        return List(Sorted(works, question), French.Set("liste montrée juste avant"), state.Notions);
    }

    /// <inheritdoc />
    public Answer? TryAnswer(Question question)
    {
        return OfAuthor(question) ?? OnNotion(question) ?? Whole(question);
    }

    // « Liste les ouvrages de Dhume » : all of them, not only those of the bibliography.
    private Answer? OfAuthor(Question question)
    {
        if (question.Authors.Count == 0 || question.Notions.Count > 0 || !TheWorks().IsMatch(question.Plain) || SaysMore(question))
        {
            return null;
        }

        var works = _works.Of(question.Authors);
        return works.Count == 0 ? null : List(Sorted(works, question), Reasons.For(edition, question with { Sources = [] }), []);
    }

    // « l'article sur le DERPAD, il est paru où ? » : the works whose passages treat it, first those that say so in their title.
    private Answer? OnNotion(Question question)
    {
        if (question.Notions.Count == 0 || question.Authors.Count + question.Sources.Count > 0 || !question.Asks(Frame.Publication | Frame.Source) || !AWorkOn().IsMatch(question.Plain))
        {
            return null;
        }

        var notions = question.Notions.Select(edition.FindNotion).OfType<Notion>().ToList();
        var isArticle = AnArticle().IsMatch(question.Plain);
        var works = edition.Passages
            .Where(passage => passage.Source.Id != Edition.OwnSourceId && notions.All(notion => passage.Notions.Contains(notion.Id, StringComparer.Ordinal)))
            .GroupBy(passage => passage.Source)
            .OrderByDescending(passages => passages.Count())
            .Select(passages => passages.Key)
            .Where(work => !isArticle || work.Type.StartsWith("article", StringComparison.Ordinal) || work.Type == "chapter")
            .ToList();
        var titled = works.Where(work => notions.All(notion => TypedFrench.Plain(work.Title ?? "").Contains(TypedFrench.Plain(notion.Label), StringComparison.Ordinal))).ToList();
        works = titled.Count > 0 ? titled : [.. works.Take(MostOnANotion)];
        return works.Count == 0 ? null : new SourceAnswer
        {
            Title = French.Set("Source et référence"),
            Notions = question.Notions,
            Passages = PlacesOf(works),
            Suggestions = suggester.FirstQuestions,
            Why = Reasons.For(edition, question),
        };
    }

    // « la bibliographie par année »
    private Answer? Whole(Question question)
    {
        if (!InOrder().IsMatch(question.Plain) || !AskedList().IsMatch(question.Plain) || HasSubject(question))
        {
            return null;
        }

        var works = edition.Passages.Where(passage => passage.Kind == PassageKind.Reference).Select(passage => passage.Source);
        return List(Sorted(works, question), French.Set("bibliographie du dossier"), []);
    }

    private static bool HasSubject(Question question)
    {
        return question.Notions.Count + question.Authors.Count + question.Sources.Count + question.Laws.Count + question.Diplomas.Count > 0;
    }

    // « Chauffaut critique les écrits de praticiens ? » is about what he says.
    private static bool SaysMore(Question question)
    {
        return Relevance.Weight([.. question.LeftoverTerms.Where(term => !AskedList().IsMatch(term.Surface))]) >= Relevance.Telling;
    }

    private Answer List(IEnumerable<Source> works, string why, IReadOnlyList<string> notions)
    {
        return new BibliographyAnswer
        {
            Title = French.Set("Bibliographie"),
            Notions = notions,
            Passages = PlacesOf(works),
            Suggestions = suggester.FirstQuestions,
            Why = why,
        };
    }

    private IReadOnlyList<Passage> PlacesOf(IEnumerable<Source> works)
    {
        return [.. works.DistinctBy(work => work.Id).Select(_works.PlaceOf).OfType<Passage>()];
    }

    // Works without a date come last, whatever the order.
    private IEnumerable<Source> Sorted(IEnumerable<Source> works, Question question)
    {
        return question.Plain switch
        {
            var plain when ByAuthor().IsMatch(plain) => works.OrderBy(FirstAuthor, s_alphabet).ThenBy(work => work.Year ?? int.MaxValue),
            var plain when NewestFirst().IsMatch(plain) => works.OrderByDescending(work => work.Year ?? int.MinValue),
            _ => works.OrderBy(work => work.Year ?? int.MaxValue),
        };
    }

    private string FirstAuthor(Source work)
    {
        var author = work.AuthorIds.Count > 0 ? edition.FindAuthor(work.AuthorIds[0]) : null;
        return author?.Family ?? author?.Name ?? work.Title ?? work.Id;
    }

    [GeneratedRegex(@"\bpar (?:annees?|dates?|auteurs?|ordre (?:chronologique|alphabetique|de date))\b|\bchronologi\w+|\b(?:les |la |le )?plus (?:recente?s?|anciens?|anciennes?|vieux) (?:d'abord|en premier|au debut|a|jusqu)\b", RegexOptions.CultureInvariant)]
    private static partial Regex InOrder();

    [GeneratedRegex(@"\bpar (?:auteurs?|ordre alphabetique)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ByAuthor();

    [GeneratedRegex(@"\bplus recente?s? (?:d'abord|en premier|au debut|a|jusqu)", RegexOptions.CultureInvariant)]
    private static partial Regex NewestFirst();

    [GeneratedRegex(@"\b(?:listes?|lister|listez|bibliographie|biblio|references|ouvrages|publications|publie|publies|ecrits?|travaux|oeuvres|textes|titres|sources)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AskedList();

    [GeneratedRegex(@"\b(?:ouvrages|publications|ecrits|travaux|oeuvres|textes|references|titres|biblio(?:graphie)?) (?:(?:cites? |references? )?(?:de|d')|par|signes)|\bqu(?:'|'est-ce qu'|e )a (?:ecrit|publie)\b|\ba (?:ecrit|publie) quoi\b|\b(?:liste|cite|donne|quels sont)\b.{0,20}\b(?:ouvrages|publications|ecrits|travaux|oeuvres)\b", RegexOptions.CultureInvariant)]
    private static partial Regex TheWorks();

    [GeneratedRegex(@"\b(?:l'|cet? |un |le |quel |son )?(?:article|livre|ouvrage|texte|rapport|these|memoire|bouquin) (?:qui (?:parle|traite)|sur|a propos|concernant|consacre|au sujet)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AWorkOn();

    [GeneratedRegex(@"\barticle\b", RegexOptions.CultureInvariant)]
    private static partial Regex AnArticle();
}
