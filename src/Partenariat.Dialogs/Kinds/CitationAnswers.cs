using Partenariat.Corpus;
using Partenariat.Corpus.Citations;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Reading;

namespace Partenariat.Dialogs.Kinds;

/// <summary>Makes the answers that give references in a style, or ask of what.</summary>
internal sealed class CitationAnswers(Edition edition, Suggester suggester)
{
    private const int MostExamples = 3;

    private static readonly IReadOnlyList<CitationStyle> Offered = Enum.GetValues<CitationStyle>();

    private readonly WorkFinder _works = new(edition);

    /// <summary>Asks what to cite, where the message names a style and nothing else.</summary>
    public Answer AskBack(StyleRequest request, string message)
    {
        var style = request.Written[0];
        var examples = edition.Sources
            .Where(work => work is { Year: not null, ViaId: null, AuthorIds.Count: 1 })
            .Select(work => (edition.FindAuthor(work.AuthorIds[0])?.Family, work.Year))
            .Where(work => work.Family is not null)
            .DistinctBy(work => work.Family)
            .Take(MostExamples)
            .Select(work => new Suggestion(French.Set($"Cite {work.Family} {work.Year} en {CitationStyleNames.Of(style)}")));
        return new ClarifyAnswer
        {
            Title = French.Set("Que voulez-vous citer ?"),
            Message = French.Set($"{(request.Unwritten is { } unknown ? $"{unknown} " : "")}Dites-moi de quel passage ou de quel ouvrage vous voulez la référence en {request.Name} : "
                + "nommez un auteur, avec l'année s'il le faut, ou posez d'abord une question et demandez ensuite la référence de ce que je montre. "
                + $"Je donne les références en {French.Join([.. Offered.Select(CitationStyleNames.Of)])}."),
            Suggestions = [.. examples],
            Asked = [message],
            Why = French.Set($"style de référence reconnu : {request.Name}"),
        };
    }

    /// <summary>The references of texts in each style of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="texts">What is cited; at least one.</param>
    /// <param name="asked">The messages of the thread.</param>
    /// <param name="remark">A sentence to say before, or null.</param>
    /// <param name="why">Why these are shown.</param>
    public Answer Show(StyleRequest request, IReadOnlyList<CitedText> texts, IReadOnlyList<string> asked, string? remark, string why)
    {
        var passages = texts.Select(text => text.Passage ?? _works.PlaceOf(text.Work)).OfType<Passage>().DistinctBy(passage => passage.Id).ToList();
        var import = request.Program is { } program ? $"{program} lit le format RIS : copiez ce bloc et importez-le." : null;
        var message = string.Join(' ', new[] { request.Unwritten, import, remark }.OfType<string>());
        return new SourceAnswer
        {
            Title = French.Set($"{(texts.Count > 1 ? "Références" : "Référence")} en {request.Name}"),
            Message = message.Length == 0 ? null : French.Set(message),
            Passages = passages,
            References = [.. texts.SelectMany(_ => request.Written, (text, style) => new StyledReference(style, text.Work, text.Passage))],
            Suggestions = suggester.AboutPassages(passages),
            Asked = asked,
            Why = why,
        };
    }
}
