using Partenariat.Bot.Evaluation;
using Partenariat.Corpus;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Questions;

/// <summary>The plain questions that every dossier gets, made from what an edition names: what is asked most must always be right.</summary>
internal static class CommonQuestions
{
    private const int Fragment = 60;
    private const int EachAbsent = 4;
    private const int Ending = 3;

    // {0} the notion with its article, {1} the bare term, {2} « du », « de la » and the term.
    private static readonly string[] s_definitions =
    [
        "c'est quoi {0} ?", "définition {2}", "définition {1}", "Qu'est-ce que {0} ?", "{1} ça veut dire quoi", "c koi {0}",
        "Bonjour, pour mon mémoire je cherche une définition de la notion « {1} », merci d'avance.",
        "Bonjour, pourriez-vous me donner une définition {2} s'il vous plaît ? Merci", "comment on définit {0}", "{1} ?",
        "tu peux m'expliquer ce que veut dire {1} stp", "slt jdois fr 1 exposé, C quoi {0}",
    ];

    // {0} and {1} with articles, {2} and {3} bare.
    private static readonly string[] s_differences =
    [
        "Quelle différence entre {0} et {1} ?", "{2} ou {3} ?", "diff {2} {3}", "{0} et {1}, mm chose ?", "c'est quoi la différence entre {2} et {3}",
        "Bonjour, pourriez-vous m'expliquer ce qui distingue {0} {5} ? Merci", "comparer {2} et {3}", "En quoi {0} se distingue {5} ?",
    ];

    // {0} the whole name, {1} the family name.
    private static readonly string[] s_authors =
    [
        "Que dit {0} ?", "que pense {1} ?", "les idées de {0}", "tu as quoi sur {1}", "Bonjour, que dit {1} dans le dossier ?", "{0}",
    ];

    // {0} the title, {1} the family name of the first author, {2} the year.
    private static readonly string[] s_works =
    [
        "De quelle année est « {0} » ?", "qui a écrit {0} ?", "Quel est l'éditeur ou la revue de « {0} » ?", "référence de {0}",
        "« {0} » en APA", "Comment citer {0} en BibTeX ?",
    ];

    // {0} the short title.
    private static readonly string[] s_laws = ["que dit la {0} ?", "la {0}", "de quoi parle la {0} ?", "Bonjour, je cherche ce que prévoit la {0}, merci"];

    private static readonly string[] s_missing =
    [
        "la loi du 11 février 2005", "la loi du 5 mars 2007", "la loi du 14 mars 2016", "la loi du 7 février 2022", "la loi de 1901",
        "la loi du 4 mars 1984", "la loi du 21 juillet 1999",
        "la loi n° 2016-297", "la loi 2005-102", "le décret du 7 août 2009", "la circulaire du 3 mai 2011", "la loi du 1er décembre 1988",
        "l'ordonnance du 2 février 1945",
        "la loi du 30 juin 1975", "la loi du 6 janvier 1978", "la loi du 13 août 2004", "l'article 226-13 du code pénal", "le décret n° 2018-734",
        "la loi du 24 mars 2014", "l'arrêté du 20 octobre 2011",
    ];

    private static readonly string[] s_askMissing = ["que dit {0} ?", "{0}"];

    private static readonly string[] s_years =
    [
        "que dit la loi de {0} ?", "la loi de {0}", "Bonjour, que prévoit la loi de {0} ?", "c'est quoi la loi de {0}", "loi {0} ?",
        "parle moi de la loi de {0}", "et la loi de {0} ?", "que dit la loi {0} svp",
    ];

    private static readonly string[] s_said =
    [
        "selon {0} c'est quoi {1} ?", "comment {0} définit {1}", "la définition {2} de {0}", "bonsoir d'après {0} c'est quoi {1} ?",
    ];

    // A notion alone is asked for by its definition.
    private const string Alone = "{1}";

    // {0} with its article, {1} bare, {2} after « de ».
    private static readonly string[] s_presence =
    [
        "le dossier parle-t-il {2} ?", "est-ce que le dossier parle {2} ?", Alone, "y a quelque chose sur {0} ?", "que dit le dossier sur {0} ?",
        "Bonjour, votre dossier traite-t-il {2} ?",
    ];

    // {0} with its article.
    private static readonly string[] s_quotable =
    [
        "donne-moi une citation sur {0}", "je cherche une citation sur {0} pour mon mémoire", "des citations d'auteurs sur {0} svp",
    ];

    private static readonly string[] s_strange =
    [
        "les volcans", "la photosynthèse", "le permis de conduire", "les mangas", "la blockchain", "l'astrologie", "les dinosaures", "la sophrologie",
        "l'hypnose", "l'origami", "la narcolepsie", "l'orthodontie", "la plongée", "le gluten", "la schizophrénie", "le tricot", "l'alcoolisme",
        "la naturopathie", "le jardinage", "l'escalade",
    ];

    private static readonly string[] s_unwritten =
    [
        "rédige-moi une dissertation sur {0}", "invente une citation sur {0}", "écris un texte de 20 lignes sur {0}",
    ];

    private static readonly string[] s_own =
    [
        "Comment citer ce dossier en APA ?", "la référence du dossier", "référence de ce dossier svp", "Comment citer le dossier ?",
        "le dossier en BibTeX", "ce dossier en ISO 690",
    ];

    // After a definition.
    private static readonly (string Question, AnswerKind Kind)[] s_next =
    [
        ("la source ?", AnswerKind.Source), ("c'est de qui ?", AnswerKind.Source), ("la page stp", AnswerKind.Source), ("en quelle année", AnswerKind.Source),
        ("t'as la référence ?", AnswerKind.Source), ("en APA", AnswerKind.Source),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<EvaluationQuestion> Of(Edition edition)
    {
        return
        [
            .. Definitions(edition), .. Differences(edition), .. Authors(edition), .. Works(edition), .. Laws(edition),
            .. MissingLaws(), .. Present(edition), .. Untreated(edition), .. Strange(edition), .. Said(edition), .. Unwritten(edition), .. Own(),
            .. Ambiguous(edition), .. Next(edition),
        ];
    }

    /// <summary>Twelve ways for every defined notion.</summary>
    public static IEnumerable<EvaluationQuestion> Definitions(Edition edition)
    {
        return from notion in edition.Notions
               where notion.Status == NotionStatus.Defined
               let expected = new Expectation { Any = Fragments(edition, notion.Definitions), Answers = [nameof(AnswerKind.Definition)] }
               from form in s_definitions
               select Question("definition", expected, form, notion.WithArticle, notion.Label, French.Of(notion.WithArticle));
    }

    /// <summary>Eight ways for every pair of notions that a table sets apart.</summary>
    public static IEnumerable<EvaluationQuestion> Differences(Edition edition)
    {
        return from pair in Pairs(edition)
               let one = edition.FindNotion(pair.One)!
               let other = edition.FindNotion(pair.Other)!
               let tables = edition.Contrasts
                   .Where(contrast => contrast.Notions.Contains(one.Id, StringComparer.Ordinal)
                       && contrast.Notions.Contains(other.Id, StringComparer.Ordinal))
                   .ToList()
               let expected = new Expectation { All = [Cells(tables, one.Id), Cells(tables, other.Id)], Answers = [nameof(AnswerKind.Contrast)] }
               from form in s_differences
               select Question(
                   "contrast",
                   expected,
                   form,
                   one.WithArticle,
                   other.WithArticle,
                   one.Label,
                   other.Label,
                   French.Of(one.WithArticle),
                   French.Of(other.WithArticle));
    }

    /// <summary>Six ways for every author who speaks.</summary>
    public static IEnumerable<EvaluationQuestion> Authors(Edition edition)
    {
        return from author in edition.Authors
               where !author.IsOnlyReferred && char.IsUpper(author.Name[0]) && edition.Passages.Any(passage => passage.Authors.Contains(author))
               let expected = new Expectation
               {
                   Author = [author.Family ?? author.Name],
                   Any = Fragments(edition, [.. edition.Texts.Where(passage => Speaks(passage, author)).Select(passage => passage.Id)]),
               }
               from form in s_authors
               select Question("author", expected, form, author.Name, author.Family ?? author.Name);
    }

    /// <summary>Six questions for every work with a title of its own.</summary>
    public static IEnumerable<EvaluationQuestion> Works(Edition edition)
    {
        return from work in edition.Sources
               where work.Title is { Length: > 15 } && work.Type != "legislation" && edition.Sources.Count(other => other.Title == work.Title) == 1
               let expected = new Expectation
               {
                   Work = work.Title![..Math.Min(40, work.Title!.Length)],
                   Answers = [nameof(AnswerKind.Source), nameof(AnswerKind.Bibliography)],
               }
               from form in s_works
               select Question("source", expected, form, work.Title!);
    }

    /// <summary>Four ways for every law that the edition holds.</summary>
    public static IEnumerable<EvaluationQuestion> Laws(Edition edition)
    {
        return from law in edition.Sources
               where law is { Type: "legislation", ShortTitle: not null }
               let held = edition.Passages.Where(passage => passage.Source.Id == law.Id).Select(passage => passage.Id).ToList()
               where held.Count > 0
               let expected = new Expectation { Any = Fragments(edition, held) }
               from form in s_laws
               select Question("law", expected, law.ShortTitle![0] is 'o' ? form.Replace("la {0}", "l'{0}", StringComparison.Ordinal) : form, law.ShortTitle!);
    }

    /// <summary>Laws that no dossier of this kind holds.</summary>
    public static IEnumerable<EvaluationQuestion> MissingLaws()
    {
        return from law in s_missing
               from form in s_askMissing
               select Question("offtopic", new Expectation { Refuse = true }, form, law);
    }

    /// <summary>Whether the dossier treats what it treats.</summary>
    public static IEnumerable<EvaluationQuestion> Present(Edition edition)
    {
        return from notion in edition.Notions
               where notion.Status == NotionStatus.Defined
               let expected = new Expectation
               {
                   Any = Fragments(
                       edition,
                       [.. notion.Definitions, .. edition.Passages.Where(passage => passage.Notions.Contains(notion.Id)).Select(passage => passage.Id)]),
               }
               from form in s_presence.Where(form => form != Alone).Concat(s_quotable)
               select Question("open", expected, form, notion.WithArticle, notion.Label, French.Of(notion.WithArticle));
    }

    /// <summary>Whether it treats what its editors know that it does not.</summary>
    public static IEnumerable<EvaluationQuestion> Untreated(Edition edition)
    {
        return Refused(edition.Absent
            .Where(subject => subject.Forms.Contains(Bare(subject.Label), StringComparer.OrdinalIgnoreCase))
            .Where((_, index) => index % EachAbsent == 0)
            .Select(subject => subject.Label));
    }

    /// <summary>What no editor thought of.</summary>
    public static IEnumerable<EvaluationQuestion> Strange(Edition edition)
    {
        var text = string.Join(' ', edition.Texts.Select(passage => passage.Text));
        return Refused(s_strange.Where(subject => !text.Contains(Stem(Bare(subject)), StringComparison.OrdinalIgnoreCase)));
    }

    private static IEnumerable<EvaluationQuestion> Refused(IEnumerable<string> subjects)
    {
        return from subject in subjects
               from form in s_presence
               select Question(
                   "offtopic",
                   new Expectation { Refuse = true, Answers = [nameof(AnswerKind.NotFound)] },
                   form,
                   subject,
                   Bare(subject),
                   French.Of(subject));
    }

    // « jardin » of « jardinage »
    private static string Stem(string word)
    {
        return word[..^(word.Length > Ending * 2 ? Ending : 1)];
    }

    private static string Bare(string subject)
    {
        return subject[(subject.IndexOfAny([' ', '\'', '’']) is var cut && cut is > 0 and <= 3 ? cut + 1 : 0)..];
    }

    /// <summary>What an author calls a notion.</summary>
    public static IEnumerable<EvaluationQuestion> Said(Edition edition)
    {
        return from notion in edition.Notions
               where notion.Status == NotionStatus.Defined
               from author in notion.Definitions.Select(edition.FindPassage).OfType<Passage>().SelectMany(passage => passage.Authors).Distinct()
               let own = notion.Definitions.Where(id => edition.FindPassage(id)!.Authors.Contains(author)).ToList()
               from form in s_said
               select Question(
                   "author",
                   new Expectation { Any = Fragments(edition, own) },
                   form,
                   author.Family ?? author.Name,
                   notion.WithArticle,
                   French.Of(notion.WithArticle));
    }

    /// <summary>The bot writes nothing.</summary>
    public static IEnumerable<EvaluationQuestion> Unwritten(Edition edition)
    {
        return from notion in edition.Notions
               where notion.Status == NotionStatus.Defined
               from form in s_unwritten
               select Question("offtopic", new Expectation { Refuse = true }, form, notion.WithArticle);
    }

    /// <summary>How the dossier itself is cited.</summary>
    public static IEnumerable<EvaluationQuestion> Own()
    {
        return from form in s_own
               select Question("source", new Expectation { Answers = [nameof(AnswerKind.Source)] }, form);
    }

    /// <summary>« La loi de 2002 » where the edition holds several of that year.</summary>
    public static IEnumerable<EvaluationQuestion> Ambiguous(Edition edition)
    {
        return from year in edition.Sources
                   .Where(work => work is { Type: "legislation", Year: not null }
                       && work.ShortTitle?.StartsWith("loi ", StringComparison.Ordinal) == true)
                   .GroupBy(work => work.Year!.Value)
               where year.Count() > 1
               from form in s_years
               select Question("law", new Expectation { Clarify = true }, form, year.Key.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Six questions after a definition.</summary>
    public static IEnumerable<EvaluationQuestion> Next(Edition edition)
    {
        return from notion in edition.Notions
               where notion.Status == NotionStatus.Defined
               from next in s_next
               select Question(
                   "followup",
                   new Expectation { Any = Fragments(edition, notion.Definitions), Answers = [next.Kind.ToString()] },
                   next.Question) with
               {
                   Context = [$"c'est quoi {notion.WithArticle} ?"],
               };
    }

    private static EvaluationQuestion Question(string kind, Expectation expected, string form, params string[] words)
    {
        var question = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, [.. words]);
        return new EvaluationQuestion { Id = question, Kind = kind, Question = question, Expect = expected };
    }

    private static IEnumerable<(string One, string Other)> Pairs(Edition edition)
    {
        return edition.Contrasts
            .Where(contrast => contrast.Status is ContrastStatus.Explicit or ContrastStatus.Crossing)
            .SelectMany(contrast => contrast.Notions.SelectMany((one, index) => contrast.Notions.Skip(index + 1).Select(other => (one, other))))
            .Distinct();
    }

    private static List<string> Cells(List<Contrast> tables, string notion)
    {
        return
        [
            .. tables
                .SelectMany(table => table.Rows).SelectMany(row => row.Cells)
                .Where(cell => cell.NotionId == notion)
                .Select(cell => Cut(cell.Text))
                .Distinct(),
        ];
    }

    private static List<string> Fragments(Edition edition, IReadOnlyList<string> ids)
    {
        return [.. ids.Select(edition.FindPassage).OfType<Passage>().Select(passage => Cut(passage.Text))];
    }

    private static bool Speaks(Passage passage, Author author)
    {
        return passage.Authors.Concat(passage.QuotedBy).Concat(passage.About).Contains(author);
    }

    private static string Cut(string text)
    {
        return text[..Math.Min(Fragment, text.Length)];
    }
}
