using Partenariat.Corpus;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Tests.Quotations.Measurement;

/// <summary>Makes texts that sound like quotations of the dossier and are none.</summary>
internal sealed class InventionGenerator(Edition edition, int seed)
{
    private static readonly string[] s_subjects =
    [
        "Le partenariat", "La coopération", "Le travail en réseau", "La coordination", "Toute démarche partenariale",
        "Un partenariat réussi", "L'action sociale", "Le travail social", "La concertation", "Le projet commun",
        "L'injonction au partenariat", "La convention", "L'évaluation du partenariat", "Le réseau",
    ];

    private static readonly string[] s_verbs =
    [
        "suppose", "est avant tout", "permet", "ne se réduit pas à", "repose sur", "engage", "constitue", "ne peut remplacer",
        "favorise", "interroge", "doit être compris comme", "n'est jamais", "exige", "renforce", "met en jeu",
    ];

    private static readonly string[] s_objects =
    [
        "une confiance entre les acteurs", "un engagement de chaque institution", "la reconnaissance des compétences de l'autre",
        "une culture commune", "un partage des responsabilités", "des règles claires", "un projet partagé", "une volonté politique",
        "la place de l'usager", "une négociation permanente", "des moyens suffisants", "une relation d'égalité",
        "le décloisonnement des services", "un langage commun", "une organisation souple", "l'échange d'informations",
    ];

    private static readonly string[] s_tails =
    [
        "au service des personnes accompagnées", "dans le champ de l'action sociale", "sur un territoire donné",
        "entre les professionnels et les bénévoles", "pour répondre aux besoins des usagers", "malgré les contraintes des institutions",
        "au-delà des logiques de chacun", "dans un cadre défini par tous", "à l'échelle du département", "sans lequel rien ne dure",
        "quand les objectifs sont partagés", "et non une simple addition de moyens", "afin de mieux travailler ensemble",
    ];

    private static readonly string[] s_people = ["Ma voisine", "Le facteur", "Mon cousin", "Notre équipe", "La petite fille", "Le boulanger", "Un vieux monsieur", "Ta sœur"];

    private static readonly string[] s_deeds = ["a acheté", "regarde", "prépare", "a perdu", "cherche encore", "vend", "nous a montré", "range"];

    private static readonly string[] s_things = ["un vélo rouge", "le journal du matin", "une tarte aux pommes", "les clés de la maison", "des bottes de pluie", "son vieux chapeau", "le dernier train", "un bouquet de fleurs"];

    private static readonly string[] s_times = ["avant le repas", "depuis ce matin", "dans la cour de l'école", "parce qu'il fait beau", "et il pleut toujours", "sans rien dire à personne", "comme chaque dimanche", "au coin de la rue"];

    private readonly Random _random = new(seed);
    private readonly string[] _names = [.. edition.Sources.SelectMany(source => new[] { source.Title, source.ContainerTitle, source.ShortTitle }).Concat(edition.Sections.Select(section => section.Title)).OfType<string>().Distinct(StringComparer.Ordinal)];

    private readonly string[][] _sentences = [.. edition.Passages.Select(passage => WordSplitter.Split(passage.Text).Select(word => passage.Text[word.Start..word.End]).ToArray()).Where(words => words.Length > 8)];

    public IEnumerable<Sample> Generate(int count)
    {
        for (var made = 0; made < count; made++)
        {
            yield return (made % 7) switch
            {
                0 => Invent("words of the dossier", Chain(1, _random.Next(8, 30))),
                1 => Invent("phrases of the dossier", Chain(_random.Next(2, 5), _random.Next(12, 40))),
                2 => Invent("template", $"{Any(s_subjects)} {Any(s_verbs)} {Any(s_objects)} {Any(s_tails)}."),
                3 => Invent("long template", $"{Any(s_subjects)} {Any(s_verbs)} {Any(s_objects)} {Any(s_tails)} : {Any(s_subjects)} {Any(s_verbs)} {Any(s_objects)}, {Any(s_tails)}."),
                4 => Invent("names in a template", $"{Any(_names)} {Any(s_verbs)} {Any(s_objects)} {Any(s_tails)}."),
                5 => Invent("names in a short template", $"{Any(_names)} {Any(s_verbs)} {Any(s_objects)}."),
                _ => Invent("everyday", string.Join(' ', Enumerable.Range(0, _random.Next(1, 6)).Select(_ => $"{Any(s_people)} {Any(s_deeds)} {Any(s_things)} {Any(s_times)}."))),
            };
        }
    }

    private static Sample Invent(string family, string text)
    {
        return new Sample(family, text, null, 1);
    }

    // Pieces of so many words, each from another passage.
    private string Chain(int piece, int length)
    {
        List<string> words = [];
        while (words.Count < length)
        {
            var sentence = Any(_sentences);
            var start = _random.Next(sentence.Length - piece);
            words.AddRange(sentence[start..(start + piece)]);
        }

        return string.Join(' ', words);
    }

    private T Any<T>(IReadOnlyList<T> list)
    {
        return list[_random.Next(list.Count)];
    }
}
