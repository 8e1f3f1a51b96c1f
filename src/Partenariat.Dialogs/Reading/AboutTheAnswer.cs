using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Partenariat.Dialogs.Reading;

/// <summary>What a message asks of the answer on screen, where it is about nothing else.</summary>
internal enum AnswerRequest
{
    /// <summary>The message is about something else.</summary>
    None,

    /// <summary>« plus court », « j'ai pas compris ».</summary>
    Shorter,

    /// <summary>« la page stp », « c'est tiré d'une thèse ? ».</summary>
    Reference,

    /// <summary>« tu peux la redonner », « le deuxième ».</summary>
    Again,

    /// <summary>« qui a raison ? ».</summary>
    Verdict,
}

/// <summary>Reads messages made only of words that speak of the answer on screen.</summary>
internal static partial class AboutTheAnswer
{
    private const int MostWords = 14;

    private static readonly FrozenSet<string> Glue = Set(
        "et ou mais ok donc alors non oui nan bon euh merci s il elle te t tu as a peux peut pourrais pouvez pourriez vous me m moi nous la le les l un une des du "
        + "de d en dans c est ce ca cela je j ai n ne pas rien tout trop plus moins peu bien tres encore aussi exactement exacte exact complete precise precisement "
        + "quel quelle quels quelles quoi qui que sont donne donner donnez dis dire dit faire veux voudrais voulais faut besoin avoir avec pour sur ici "
        + "desole desolee pardon deja juste seulement vite fait plait phrase texte definition citation explique expliquer expliquez version franchement vraiment "
        + "combien celui celle svp stp etait serait beaucoup detail details savoir ses son sa");

    private static readonly FrozenDictionary<string, AnswerRequest> Keys = new (AnswerRequest Request, string Words)[]
    {
        (AnswerRequest.Shorter, "simple simples simplement court courte courts clair claire clairement bref resume resumer resumez long longue complique compliquee complexe "
            + "difficile comprends comprend comprendre compris pige capte vulgarise vulgariser essentiel facile facilement reformule reformuler reformulez autrement"),
        (AnswerRequest.Reference, "page pages p bouquin livre ouvrage article revue date annee auteur titre editeur edition source sources reference references lien these "
            + "memoire colloque numero publie publiee paru parue sort vient tire tiree extrait extraite issu issue"),
        (AnswerRequest.Again, "redonne redonner redonnez repete repeter repetez remets remettre remontre recopie"),
        (AnswerRequest.Verdict, "raison tort"),
    }.SelectMany(entry => Set(entry.Words).Select(word => KeyValuePair.Create(word, entry.Request))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The place that « l'autre » names: that of the first passage by somebody else.</summary>
    public const int TheOther = -2;

    /// <summary>Reads a message.</summary>
    /// <param name="plain">See <see cref="TypedFrench.Plain"/>.</param>
    /// <returns>The request, and the place of the passage meant: its rank (see <see cref="Ordinals"/>) or <see cref="TheOther"/>; null where none is named.</returns>
    public static (AnswerRequest Request, int? Place) Read(string plain)
    {
        if (Opinion().IsMatch(plain))
        {
            return (AnswerRequest.Verdict, null);
        }

        var isOther = Other().IsMatch(plain);
        var place = isOther ? TheOther : Ordinals.Rank(plain);
        var rest = isOther ? Other().Replace(plain, " ", 1) : Ordinals.Without(plain);
        var words = Words().Matches(rest).Select(match => match.Value).ToList();
        if (words.Count > MostWords || !words.All(word => Glue.Contains(word) || Keys.ContainsKey(word)))
        {
            return (AnswerRequest.None, null);
        }

        if (Satisfied().IsMatch(plain))
        {
            return (AnswerRequest.None, null);
        }

        var keys = words.Where(Keys.ContainsKey).Select(word => Keys[word]).ToList();
        return keys.Count > 0 ? (keys.Min(), place)
            : InOneSentence().IsMatch(plain) ? (AnswerRequest.Shorter, place)
            : place is not null ? (AnswerRequest.Again, place)
            : (AnswerRequest.None, null);
    }

    private static FrozenSet<string> Set(string words)
    {
        return words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\bl'autre\b", RegexOptions.CultureInvariant)]
    private static partial Regex Other();

    [GeneratedRegex("[a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    // « ok merci c'est clair », « j'ai compris », « c'est plus simple comme ça »
    [GeneratedRegex(@"^(?!.*\b(?:pas|rien|trop|mais|peux|pouvez|pourrais|version)\b)(?=.*\b(?:clair|claire|compris|comprends|simple|facile)\b)(?:.*\bmerci\b|.*\bc'est (?:tres |bien |deja |beaucoup )*(?:plus |moins )?(?:clair|simple|facile|complique)|(?:(?!\b(?:plus|moins)\b).)*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Satisfied();

    [GeneratedRegex(@"\ben une (?:seule )?phrase\b|\ben (?:deux|quelques) mots\b", RegexOptions.CultureInvariant)]
    private static partial Regex InOneSentence();

    [GeneratedRegex(@"^(?:et |alors |mais |ok |du coup )*(?:toi,? )?(?:tu |t')(?:en )?penses quoi(?: toi)?\W*$|^(?:et )?(?:c'est quoi |quel est )?ton avis\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Opinion();
}
