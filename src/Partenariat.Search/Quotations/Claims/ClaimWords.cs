using System.Collections.Frozen;

namespace Partenariat.Search.Quotations.Claims;

/// <summary>A class of words of <c>claim-words.txt</c>.</summary>
internal sealed class ClaimWords
{
    private const string Resource = "Partenariat.Search.Quotations.Claims.claim-words.txt";
    private const char Prefix = '~';

    private static readonly FrozenDictionary<string, ClaimWords> Classes = EmbeddedText.Lines(Resource)
        .Where(line => line[0] != '#')
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .GroupBy(words => words[0], words => words[1..], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => new ClaimWords([.. group.SelectMany(words => words)]), StringComparer.Ordinal);

    private readonly FrozenSet<string> _words;
    private readonly string[] _prefixes;

    private ClaimWords(IReadOnlyList<string> words)
    {
        _words = words.Where(word => word[^1] != Prefix).ToFrozenSet(StringComparer.Ordinal);
        _prefixes = [.. words.Where(word => word[^1] == Prefix).Select(word => word[..^1]).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Verbs that give the subject's own words: « écrit », « souligne ».</summary>
    public static ClaimWords Say { get; } = Classes["say"];

    /// <summary>Their participles: « a écrit ».</summary>
    public static ClaimWords Said { get; } = Classes["said"];

    /// <summary>Verbs whose object is not the subject's own opinion: « conteste ».</summary>
    public static ClaimWords Contest { get; } = Classes["contest"];

    /// <summary>Verbs whose object is another author: « cite », « reprend ».</summary>
    public static ClaimWords Cite { get; } = Classes["cite"];

    /// <summary>« quel auteur ».</summary>
    public static ClaimWords Which { get; } = Classes["which"];

    /// <summary>Prepositions before a speaker: « selon ».</summary>
    public static ClaimWords By { get; } = Classes["by"];

    /// <summary>Nouns of speech: « la formule de ».</summary>
    public static ClaimWords Speech { get; } = Classes["speech"];

    /// <summary>Adverbs and pronouns that may stand beside a verb.</summary>
    public static ClaimWords Adverb { get; } = Classes["adverb"];

    /// <summary>Negations.</summary>
    public static ClaimWords Negation { get; } = Classes["negation"];

    /// <summary>« contrairement à ».</summary>
    public static ClaimWords Contrary { get; } = Classes["contrary"];

    /// <summary>« souligné par nous ».</summary>
    public static ClaimWords Editorial { get; } = Classes["editorial"];

    /// <summary>« Mme », « professeur ».</summary>
    public static ClaimWords Civility { get; } = Classes["civility"];

    /// <summary>Words of references that are neither names nor a sentence.</summary>
    public static ClaimWords Link { get; } = Classes["link"];

    /// <summary>Words after which the quoting author stands: « cité par », « in ».</summary>
    public static ClaimWords Second { get; } = Classes["second"];

    /// <summary>« voir aussi ».</summary>
    public static ClaimWords Also { get; } = Classes["also"];

    /// <summary>Kinds of official texts.</summary>
    public static ClaimWords Law { get; } = Classes["law"];

    /// <summary>Names of months, whole and short.</summary>
    public static ClaimWords Month { get; } = Classes["month"];

    /// <summary>Relative pronouns.</summary>
    public static ClaimWords Relative { get; } = Classes["relative"];

    /// <summary>Words that begin a clause of another bearing: « mais », « alors que ».</summary>
    public static ClaimWords Turn { get; } = Classes["turn"];

    /// <summary>Words that head the name of a house: « université », « éditions ».</summary>
    public static ClaimWords Institution { get; } = Classes["institution"];

    /// <summary>Publishers whom references name without announcing them.</summary>
    public static ClaimWords Publisher { get; } = Classes["publisher"];

    /// <summary>Words of greeting and thanks: the names beside them are of people who write or are written to.</summary>
    public static ClaimWords Greeting { get; } = Classes["greeting"];

    /// <summary>Words that may stand between a quotation and the speaker named behind it.</summary>
    public static ClaimWords Bridge { get; } = Classes["bridge"];

    /// <summary>Words that lead to a speaker when they stand right before the name.</summary>
    public static ClaimWords Lead { get; } = Classes["lead"];

    /// <summary>Words that open a sentence on what comes next: « selon », « comme ».</summary>
    public static ClaimWords Forward { get; } = Classes["forward"];

    /// <summary>Words that point at a speaker named elsewhere: « il », « l'auteur ».</summary>
    public static ClaimWords Pronoun { get; } = Classes["pronoun"];

    /// <summary>Words inside a name: « de », « von ».</summary>
    public static ClaimWords Particle { get; } = Classes["particle"];

    /// <summary>Words before a noun: a capital behind one begins no name.</summary>
    public static ClaimWords Determiner { get; } = Classes["determiner"];

    /// <summary>Words that begin a sentence beside a quotation which speaks of it: « c'est de Dhume ».</summary>
    public static ClaimWords SpeaksOfIt { get; } = Classes["speaks-of-it"];

    /// <summary>Words by which a sentence announces a quotation: « cette citation de Dhume ».</summary>
    public static ClaimWords Announcing { get; } = Classes["announcing"];

    /// <summary>Words by which it announces several.</summary>
    public static ClaimWords AnnouncingSeveral { get; } = Classes["announcing-several"];

    /// <summary>Words that may stand between two quotations of one reference.</summary>
    public static ClaimWords Between { get; } = Classes["between"];

    /// <summary>Words that lead to somebody who is not the speaker: « avec ».</summary>
    public static ClaimWords Away { get; } = Classes["away"];

    /// <summary>Of these, what does not keep a name from being a subject: « et ».</summary>
    public static ClaimWords Joining { get; } = Classes["joining"];

    /// <summary>What else may stand between a subject and its verb.</summary>
    public static ClaimWords Beside { get; } = Classes["beside"];

    /// <summary>« a », « ont », before a participle.</summary>
    public static ClaimWords Auxiliary { get; } = Classes["auxiliary"];

    /// <summary>Small words between a name and its quotation.</summary>
    public static ClaimWords Into { get; } = Classes["into"];

    /// <summary>« dans », before a dated work.</summary>
    public static ClaimWords Within { get; } = Classes["within"];

    /// <summary>Articles.</summary>
    public static ClaimWords Article { get; } = Classes["article"];

    /// <summary>Prepositions behind a noun of speech: « la formule de ».</summary>
    public static ClaimWords Of { get; } = Classes["of"];

    /// <summary>« attribué à ».</summary>
    public static ClaimWords Ascribed { get; } = Classes["ascribed"];

    /// <summary>Words behind which a clause begins.</summary>
    public static ClaimWords Opener { get; } = Classes["opener"];

    /// <summary>Words that make a verb say the contrary.</summary>
    public static ClaimWords Denial { get; } = Classes["denial"];

    /// <summary>Words with which a question begins.</summary>
    public static ClaimWords Question { get; } = Classes["question"];

    /// <summary>What may stand before them.</summary>
    public static ClaimWords Passage { get; } = Classes["passage"];

    /// <summary>True where a folded word belongs to the class.</summary>
    public bool Has(string folded)
    {
        return _words.Contains(folded) || Array.Exists(_prefixes, prefix => folded.StartsWith(prefix, StringComparison.Ordinal));
    }
}
