namespace Partenariat.Dialogs.Reading;

/// <summary>What the wording of a question asks for, whatever it is about. Several may hold at once.</summary>
[Flags]
public enum Frame
{
    /// <summary>Nothing recognised.</summary>
    None = 0,

    /// <summary>« c’est quoi », « définir »…</summary>
    Definition = 1 << 0,

    /// <summary>« différence entre », « par rapport à », « vs »…</summary>
    Contrast = 1 << 1,

    /// <summary>« qui dit que », « quel auteur »…</summary>
    Who = 1 << 2,

    /// <summary>« selon », « d’après », « que dit »…</summary>
    Says = 1 << 3,

    /// <summary>« d’où vient », « quelle page », « référence »…</summary>
    Source = 1 << 4,

    /// <summary>« quelle loi », « texte juridique »…</summary>
    Law = 1 << 5,

    /// <summary>« référentiel », « programme »…</summary>
    Curriculum = 1 << 6,

    /// <summary>« que lire », « bibliographie »…</summary>
    Bibliography = 1 << 7,

    /// <summary>« témoignage », « entretien »…</summary>
    Testimony = 1 << 8,

    /// <summary>« faut-il », « peut-on »…</summary>
    Debate = 1 << 9,

    /// <summary>« vérifie », « est-ce exact »…</summary>
    Check = 1 << 10,

    /// <summary>« développe », « la suite »…</summary>
    More = 1 << 11,

    /// <summary>« un autre avis », « qui d’autre »…</summary>
    OtherOpinion = 1 << 12,

    /// <summary>« et la coopération ? », « dans tout ça »…</summary>
    FollowUp = 1 << 13,

    /// <summary>« définition officielle ».</summary>
    Official = 1 << 14,

    /// <summary>« bonjour ».</summary>
    Greeting = 1 << 15,

    /// <summary>« merci ».</summary>
    Thanks = 1 << 16,

    /// <summary>« au revoir ».</summary>
    Goodbye = 1 << 17,

    /// <summary>« à quoi tu sers », « aide »…</summary>
    Help = 1 << 18,

    /// <summary>An insult.</summary>
    Insult = 1 << 19,

    /// <summary>An attempt to give the bot orders about itself.</summary>
    Injection = 1 << 20,

    /// <summary>« aucune de ces propositions ».</summary>
    NoneOfThese = 1 << 21,

    /// <summary>« ce que réseau et partenariat ont en commun ».</summary>
    CommonGround = 1 << 22,

    /// <summary>Polite words and chatter that carry no question: « s’il vous plaît », « j’ai un exposé demain ».</summary>
    Polite = 1 << 23,

    /// <summary>« qui est … ».</summary>
    Person = 1 << 24,

    /// <summary>« je voulais dire … ».</summary>
    Correction = 1 << 25,

    /// <summary>« donne la phrase exacte ».</summary>
    Again = 1 << 26,

    /// <summary>« l’autre », « un autre ».</summary>
    Another = 1 << 27,

    /// <summary>« paru dans quelle revue », « chez quel éditeur »…</summary>
    Publication = 1 << 28,

    /// <summary>« rédige-moi une dissertation ».</summary>
    Writing = 1 << 29,
}
