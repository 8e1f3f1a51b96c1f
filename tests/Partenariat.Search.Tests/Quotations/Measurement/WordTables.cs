namespace Partenariat.Search.Tests.Quotations.Measurement;

/// <summary>Words for words: what a careless or a malicious hand would put in their place.</summary>
internal static class WordTables
{
    public static IReadOnlyDictionary<string, string> Synonyms { get; } = Both(
        "partenariat=collaboration", "coopération=collaboration", "acteurs=intervenants", "objectif=but", "objectifs=buts",
        "travail=activité", "usagers=bénéficiaires", "institution=organisation", "institutions=organisations",
        "difficultés=obstacles", "ensemble=conjointement", "nécessaire=indispensable", "souvent=fréquemment", "permet=autorise",
        "mise=entrée", "relation=rapport", "relations=rapports", "enjeux=défis", "notion=concept", "forme=manière",
        "plusieurs=différents", "professionnels=praticiens", "personnes=individus", "services=dispositifs", "action=intervention",
        "actions=interventions", "projet=programme", "projets=programmes", "réseau=maillage", "réseaux=maillages",
        "territoire=espace", "territoires=espaces", "définition=description", "question=interrogation", "moyens=ressources",
        "commun=partagé", "commune=partagée", "communs=partagés", "cadre=contexte", "recherche=quête", "sens=signification",
        "développement=essor", "pratiques=usages", "logique=démarche", "place=position", "besoin=nécessité", "rôle=fonction");

    public static IReadOnlyDictionary<string, string> Antonyms { get; } = Both(
        "difficile=facile", "plus=moins", "commun=distinct", "communs=distincts", "formel=informel", "public=privé",
        "publics=privés", "publique=privée", "avec=sans", "toujours=jamais", "souvent=rarement", "local=national", "locale=nationale",
        "fort=faible", "forte=faible", "richesse=pauvreté", "ancien=récent", "coopération=concurrence", "conflit=accord",
        "consensus=désaccord", "possible=impossible", "horizontal=vertical", "libre=contraint", "interne=externe",
        "égaux=inégaux", "avant=après", "mêmes=autres", "tous=aucuns", "facilite=empêche", "permet=interdit", "augmente=réduit",
        "complexité=simplicité", "confiance=méfiance", "différents=semblables", "différentes=semblables", "importance=futilité",
        "collectif=individuel", "collective=individuelle", "commence=finit", "positif=négatif", "avantages=inconvénients");

    public static IReadOnlyList<string> Adverbs { get; } =
    [
        "parfois", "souvent", "toujours", "rarement", "seulement", "vraiment", "aussi", "surtout", "notamment", "désormais",
        "sans doute", "presque", "évidemment", "peut-être", "encore", "pleinement", "jamais",
    ];

    public static IReadOnlyList<string> Numbers { get; } = ["deux", "trois", "quatre", "cinq", "dix", "vingt", "cent", "mille"];

    private static Dictionary<string, string> Both(params string[] pairs)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in pairs.Select(pair => pair.Split('=')))
        {
            words.TryAdd(pair[0], pair[1]);
            words.TryAdd(pair[1], pair[0]);
        }

        return words;
    }
}
