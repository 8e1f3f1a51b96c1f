using Partenariat.Corpus;
using Partenariat.Corpus.Citations;
using Partenariat.Dialogs.Answers;
using Partenariat.Search.Quotations;

namespace Partenariat.Cards.Tests;

/// <summary>An answer of every kind over an edition, and the largest that it can give rise to.</summary>
internal static class TestAnswers
{
    private const string Question = "Qu’en dit le dossier ?";

    private const string Why = "notion reconnue";

    private static readonly IReadOnlyList<Suggestion> s_suggestions = [new("C’est quoi le réseau ?"), new("Réseau", "Que dit la loi du réseau ?")];

    /// <summary>One answer a kind and a shape, by name.</summary>
    public static IReadOnlyDictionary<string, Answer> Of(Edition edition)
    {
        return new Dictionary<string, Answer>
        {
            ["définition"] = Passages(edition, AnswerKind.Definition, PassageKind.Definition, PassageKind.Official),
            ["auteur"] = Passages(edition, AnswerKind.Author, PassageKind.Quotation),
            ["source"] = Passages(edition, AnswerKind.Source, PassageKind.Quotation),
            ["loi"] = Passages(edition, AnswerKind.Law, PassageKind.Law) with { Remarks = ["Ces textes ont pu changer depuis."] },
            ["programme"] = Passages(edition, AnswerKind.Curriculum, PassageKind.Curriculum),
            ["bibliographie"] = Passages(edition, AnswerKind.Bibliography, PassageKind.Reference),
            ["témoignage"] = Passages(edition, AnswerKind.Testimony, PassageKind.Testimony),
            ["tout le dossier"] = Passages(edition, AnswerKind.Passages, Enum.GetValues<PassageKind>()) with { Message = "Tout." },
            ["contraste"] = Contrast(edition),
            ["côte à côte"] = Passages(edition, AnswerKind.Contrast, PassageKind.Definition) with { Remarks = ["Définitions mises côte à côte par le bot."] },
            ["débat"] = Debate(edition),
            ["bavardage"] = Words(AnswerKind.Smalltalk) with { Message = "Je réponds avec des citations." },
            ["précision"] = new ClarifyAnswer { Title = "Titre", Why = Why, Suggestions = s_suggestions, Asked = [Question], Message = "Que voulez-vous dire ?", Choices = [new Suggestion("Le réseau", "C’est quoi le réseau ?"), new Suggestion("C’est quoi un réseau de santé ?")] },
            ["absence"] = Words(AnswerKind.NotFound) with { Message = "Le dossier n’en parle pas.", Absence = Absence.Absent },
            ["citation exacte"] = Quotation(TestQuotations.Exact(edition)),
            ["citation modifiée"] = Quotation(TestQuotations.Altered(edition)),
            ["citation introuvable"] = Quotation(TestQuotations.NotFound("Un **mot** [lié](https://exemple.example) jamais lu.")),
            ["références demandées"] = References(edition),
            ["plusieurs citations"] = Quotation(TestQuotations.Exact(edition), TestQuotations.Altered(edition), TestQuotations.NotFound("Autre chose.")),
        };
    }

    /// <summary>All contrasts of the first pair that has one, with what the pair has in common.</summary>
    public static Answer Contrast(Edition edition)
    {
        var notions = edition.Contrasts[0].Notions;
        var contrasts = edition.Contrasts.Where(contrast => notions.All(contrast.Notions.Contains)).ToList();
        return new ContrastAnswer
        {
            Title = string.Join(" / ", notions),
            Notions = notions,
            Contrasts = contrasts,
            Passages = [.. contrasts.SelectMany(contrast => contrast.Rows).SelectMany(row => row.Cells).Select(cell => cell.Passage).DistinctBy(passage => passage.Id)],
            Remarks = ["Les auteurs ne sont pas d’accord."],
            Suggestions = [new Suggestion("C’est quoi le partenariat ?")],
            Why = "notions reconnues",
            Asked = [Question],
        };
    }

    /// <summary>Each contrast as an answer of its own.</summary>
    public static IEnumerable<Answer> EachContrast(Edition edition)
    {
        return edition.Contrasts.Select(contrast => (ContrastAnswer)Contrast(edition) with { Notions = contrast.Notions, Contrasts = [contrast], Passages = [] });
    }

    /// <summary>The debate with the most positions.</summary>
    public static Answer Debate(Edition edition)
    {
        var debate = edition.Debates.MaxBy(candidate => candidate.Positions.Count)!;
        return new DebateAnswer
        {
            Title = debate.Question,
            Why = Why,
            Suggestions = s_suggestions,
            Asked = [Question],
            Debate = debate,
            Passages = [.. debate.Positions.Select(position => position.Passage).DistinctBy(passage => passage.Id)],
        };
    }

    /// <summary>Some passages and works, each in every style.</summary>
    public static Answer References(Edition edition)
    {
        var styles = Enum.GetValues<CitationStyle>();
        var passages = edition.Passages.Where(passage => passage.Kind == PassageKind.Quotation).DistinctBy(passage => passage.Source.Id).Take(4).ToList();
        var ofPassages = passages.SelectMany(_ => styles, (passage, style) => new StyledReference(style, passage.Source, passage));
        var ofWorks = edition.Sources.Take(4).SelectMany(_ => styles, (work, style) => new StyledReference(style, work, null));
        return new SourceAnswer
        {
            Title = "Titre",
            Message = "Les voici.",
            Passages = passages,
            References = [.. ofPassages, .. ofWorks],
            Suggestions = s_suggestions,
            Why = Why,
            Asked = [Question],
        };
    }

    /// <summary>Every passage of some kinds.</summary>
    public static Answer Passages(Edition edition, AnswerKind kind, params IReadOnlyList<PassageKind> kinds)
    {
        return Words(kind) with { Passages = [.. edition.Passages.Where(passage => kinds.Contains(passage.Kind))] };
    }

    /// <summary>Checked quotations.</summary>
    public static Answer Quotation(params IReadOnlyList<QuotationReport> reports)
    {
        return new QuotationAnswer
        {
            Title = "Titre",
            Report = new MessageReport("", [.. reports.Select(report => new QuotationCheck(report.Given, 0, IsMarked: true, report.Attribution.Claim) { Report = report })], QuotationIntent.None),
            Passages = [.. reports.Select(report => report.Passage).OfType<Passage>()],
            Suggestions = s_suggestions,
            Why = Why,
            Asked = [Question],
        };
    }

    private static Answer Words(AnswerKind kind)
    {
        Answer answer = kind switch
        {
            AnswerKind.Definition => new DefinitionAnswer { Title = "Titre", Why = Why },
            AnswerKind.Contrast => new ContrastAnswer { Title = "Titre", Why = Why },
            AnswerKind.Author => new AuthorAnswer { Title = "Titre", Why = Why },
            AnswerKind.Source => new SourceAnswer { Title = "Titre", Why = Why },
            AnswerKind.Law => new LawAnswer { Title = "Titre", Why = Why },
            AnswerKind.Curriculum => new CurriculumAnswer { Title = "Titre", Why = Why },
            AnswerKind.Bibliography => new BibliographyAnswer { Title = "Titre", Why = Why },
            AnswerKind.Testimony => new TestimonyAnswer { Title = "Titre", Why = Why },
            AnswerKind.Smalltalk => new SmalltalkAnswer { Title = "Titre", Why = Why },
            AnswerKind.Clarify => new ClarifyAnswer { Title = "Titre", Why = Why },
            AnswerKind.NotFound => new NotFoundAnswer { Title = "Titre", Why = Why },
            _ => new PassagesAnswer { Title = "Titre", Why = Why },
        };
        return answer with { Suggestions = s_suggestions, Asked = [Question] };
    }
}
