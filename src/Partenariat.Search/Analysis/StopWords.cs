using System.Collections.Frozen;

namespace Partenariat.Search.Analysis;

/// <summary>Words that carry no content, folded.</summary>
internal static class StopWords
{
    /// <summary>Articles, pronouns, prepositions, conjunctions and auxiliaries: never indexed, never searched.</summary>
    public static FrozenSet<string> Grammar { get; } = Read(
        """
        a ac afin ai aie aient ainsi al alors as assez au aucun aucune aupres auquel aussi autant autre autres aux
        auxquelles auxquels avais avait avant avec avez avoir avons ayant beaucoup bien c ca car ce ceci cela celle
        celles celui cependant certain certaine certaines certains ces cest cet cette ceux chacun chacune chaque chez
        chui ci comme d dans dautre dautres dc de dehors deja depuis des desquelles desquels donc dont ds du duquel
        durant elle elles en encore entre envers es est et etaient etais etait etant ete etes etre eu eux faire
        faisait fait font fut hors il ils j je jsuis jusqu jusque ke ken l la laquelle lautre le lequel les
        lesquelles lesquels leur leurs lors lorsqu lorsque lui m ma mais malgre me meme memes mes mien mieux mm moi
        moins mon n ne neanmoins ni nos notamment notre nous on ont or ou ouais oui par parce parfois parmi pas
        pendant peu peut peuvent pk plus plusieurs plutot pour pourtant pq pr pres puis puisqu puisque qd qu quand
        quant que quel quelconque quelle quelles quelqu quelque quelques quels qui quiconque quoi quoique s sa sans
        sauf se selon sera seraient serait serez seront ses si sien sinon soi soient soit sommes son sont sous soyez
        suis sur t ta tandis tant te tel telle telles tels tes tjrs toi ton toujours tous tout toute toutes tres trop
        tt tte tu un une vers voici voila vos votre vous vu y ya yen
        """);

    /// <summary>Words of the frame of a question, of politeness and of typed chat: they weigh almost nothing.</summary>
    public static FrozenSet<string> Frame { get; } = Read(
        """
        aide aider aimerais aimerait and apprendre are aujourd auteur auteure auteures auteurs autrice autrices avance bah ben between
        bjr bonjour bonsoir bref bsr cherche chercher citation citations cite citee citees citer cites clair
        clairement combien comment comparaison compare comparer comprend comprendre comprends concernant concerne
        concretement consiste correspond correspondre coucou dacc daccord definir definis definit
        definition definitions demain demander dessus differe difference differences differencier different
        differents dire dis disait disent distinction distinctions distingue distinguent distinguer dit dite dites do
        document does dois doit doivent donne donner donnez dossier ecrire ecrit ecrivent enfin entend entendre
        entends est evoque evoquee evoquees evoquent evoquer explication explications explique expliquer expliquez
        expose exposer expression faudrait faut fiche formule genre gens hein help how hui ici idee interroge is jai
        jaimerais kel kelle kelles kels kes keske ki koi kom madame maintenant mean means merci mets mettre monsieur
        montre montrer mot mots nomme nommee nommer of ok or page pages paragraphe parait paraitre pareil pareille
        pareils parle parlent parler parlez passage passages pense pensent penser phrase phrases plait possible
        pourquoi pourrais pourrait pourriez pourrions pouvez precis precise precisement preciser presente presenter
        propos question questions raconte raconter rappel rappeler rappelle recopie reference references rep repond
        repondre reponse reponses resume resumer retrouve retrouver sais sait salut savez savoir section sens
        signification signifie signifier slt mdr lol ptdr jpp tkt souhaite souhaiterais source sources stp suivant svp synonyme terme
        termes texte textes the theme titre titres traite traiter trouve trouver utilise utiliser va vais versus
        veuillez veulent veut veux viennent viens vient vis voient voir voire vois voit voudrais voudrait voulais
        voulait vouloir vrai vraiment vs what when where which who why
        """);

    private static FrozenSet<string> Read(string words)
    {
        return words
            .Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal);
    }
}
