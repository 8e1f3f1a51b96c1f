using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Partenariat.Corpus.Citations;
using Partenariat.Search;

namespace Partenariat.Dialogs.Reading;

/// <summary>A message that asks for a reference in a style: « en APA », « format Zotero ? », « en note de bas de page ».</summary>
/// <param name="Styles">The styles, in the order of the message; empty where it names only one that the bot does not write.</param>
/// <param name="Program">The program named in their place, such as « Zotero », or null.</param>
/// <param name="Unknown">A style that the bot does not write, as users write its name, or null.</param>
/// <param name="Rest">The message without the wording of the request: what is to be cited, if it says so.</param>
/// <param name="IsSure">False where the words may also ask for a source in general (« la référence complète »).</param>
internal sealed partial record StyleRequest(
    IReadOnlyList<CitationStyle> Styles, string? Program, string? Unknown, string Rest, bool IsSure)
{
    /// <summary>The styles to write; ISO 690 where the message names only one that the bot does not write.</summary>
    public IReadOnlyList<CitationStyle> Written => Styles.Count > 0 ? Styles : [CitationStyle.Iso690];

    /// <summary>Their names, as in « APA et BibTeX ».</summary>
    public string Name => French.Join([.. Written.Select(CitationStyleNames.Of)]);

    /// <summary>The sentence that says that a style is not written, or null.</summary>
    public string? Unwritten => Unknown is { } name && Styles.Count == 0 ? $"Je n'écris pas le style {name}." : null;

    // A longer message is a pasted text.
    private const int LongestRequest = 400;

    private static readonly IReadOnlyList<(CitationStyle Style, Regex Pattern)> Patterns =
    [
        (CitationStyle.Iso690, Iso690()), (CitationStyle.Apa, Apa()), (CitationStyle.BibTex, BibTex()), (CitationStyle.Ris, Ris()), (CitationStyle.CslJson, CslJson()),
    ];

    /// <summary>Reads a message.</summary>
    /// <param name="message">What the user typed.</param>
    /// <returns>The request, or null where no style is asked for.</returns>
    public static StyleRequest? Read(string message)
    {
        if (message.Length > LongestRequest)
        {
            return null;
        }

        var text = WellFormed.Text(message).Normalize(NormalizationForm.FormC);
        var folded = PlacedFold.Of(text);
        var found = Patterns
            .SelectMany(entry => entry.Pattern.Matches(folded), (entry, match) => (entry.Style, Match: match))
            .Where(entry => IsMeant(folded, entry.Match))
            .OrderBy(entry => entry.Match.Index)
            .ToList();
        var unknown = UnknownStyle().Match(folded) is { Success: true } other && IsMeant(folded, other) ? other : null;
        var program = found.Select(entry => entry.Match.Groups["program"]).FirstOrDefault(group => group.Success)?.Value;
        if (found.Count > 0 || unknown is not null)
        {
            return new StyleRequest(
                [.. found.Select(entry => entry.Style).Distinct()],
                program is null ? null : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(program).Replace("Endnote", "EndNote", StringComparison.Ordinal),
                unknown is null ? null : NameOf(unknown.Groups["name"].Value),
                Without(text, folded, [.. found.Select(entry => entry.Match), .. unknown is null ? Array.Empty<Match>() : [unknown]]),
                IsSure: true);
        }

        var wholes = WholeReference().Matches(folded).Where(match => !IsQuoted(folded, match)).ToList();
        return wholes.Count == 0
            ? null
            : new StyleRequest([CitationStyle.Iso690], null, null, Without(text, folded, wholes), wholes.Exists(match => match.Groups["sure"].Success));
    }

    /// <summary>The same request of another message, which names no style.</summary>
    public static StyleRequest Again(IReadOnlyList<CitationStyle> styles, string message)
    {
        return new StyleRequest(styles, null, null, message, IsSure: false);
    }

    // « APA » is also an allowance and « ris » a word: they name a style after « en », « norme »… , beside a word for a
    // reference, or alone.
    private static bool IsMeant(string folded, Match match)
    {
        if (IsQuoted(folded, match))
        {
            return false;
        }

        var lead = match.Groups["lead"].Value;
        var isSubject = lead.EndsWith('\'') || OtherLead().IsMatch(lead);
        return match.Groups["own"].Success
            || Marker().IsMatch(lead)
            || (!isSubject && (AboutReferences().IsMatch(folded) || !Filler().Replace(Blank(folded, match), " ").Any(char.IsLetterOrDigit)));
    }

    private static bool IsQuoted(string folded, Match match)
    {
        return folded.LastIndexOf('«', match.Index) > folded.LastIndexOf('»', match.Index);
    }

    private static string Without(string text, string folded, IReadOnlyList<Match> styles)
    {
        var rest = text.ToCharArray();
        foreach (var match in styles.Concat(Request().Matches(styles.Aggregate(folded, Blank))))
        {
            rest.AsSpan(match.Index, match.Length).Fill(' ');
        }

        return Spaces().Replace(new string(rest), " ").Trim(' ', ',', ';', ':', '-');
    }

    private static string Blank(string folded, Match match)
    {
        return string.Concat(folded.AsSpan(0, match.Index), new string(' ', match.Length), folded.AsSpan(match.Index + match.Length));
    }

    private static string NameOf(string folded)
    {
        return folded is "mla" or "ieee" ? folded.ToUpperInvariant() : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(folded);
    }

    private const string Lead = @"(?<lead>(?:(?<!['\p{L}])(?:en|au|aux|sous|selon|avec|dans|version|formats?|formatee?s?|normes?|styles?|fichiers?|fiches?|notices?|exporte?[rz]?|pour|vers|via|de|la|le|les|un|une|du|mon|ma|son|sa|ton|ta|votre|leur|sur) |(?<![\p{L}])[ld]')*\.?)";
    private const string End = @"(?![\p{L}\p{N}])";

    [GeneratedRegex(Lead + @"(?<![\p{L}\p{N}])(?:(?<own>(?:nf )?iso[ -]?690)|iso)" + End, RegexOptions.CultureInvariant)]
    private static partial Regex Iso690();

    [GeneratedRegex(Lead + @"(?<![\p{L}\p{N}])apa(?: 7(?:e|eme)?)?" + End, RegexOptions.CultureInvariant)]
    private static partial Regex Apa();

    [GeneratedRegex(Lead + @"(?<![\p{L}\p{N}])(?:(?<own>bib[ -]?tex|biblatex)|latex|bib)" + End, RegexOptions.CultureInvariant)]
    private static partial Regex BibTex();

    [GeneratedRegex(Lead + @"(?<![\p{L}\p{N}])(?:(?<own>(?<program>zotero|endnote|mendeley))|ris)" + End, RegexOptions.CultureInvariant)]
    private static partial Regex Ris();

    [GeneratedRegex(Lead + @"(?<![\p{L}\p{N}])(?:(?<own>csl[ -]?json)|csl|json)" + End, RegexOptions.CultureInvariant)]
    private static partial Regex CslJson();

    [GeneratedRegex(Lead + @"(?<![\p{L}\p{N}])(?<name>mla|chicago|harvard|vancouver|turabian|ieee)" + End, RegexOptions.CultureInvariant)]
    private static partial Regex UnknownStyle();

    [GeneratedRegex(@"(?<sure>\b(?:en|(?:pour|dans) (?:une|la|ma|mes|les|des)|comme) notes? (?:de )?bas de pages?|\ben bas de pages?)\b|\b(?:references?|refs?|notices?|adresses?|citations?) (?:exactes? |precises? )?(?:completes?|entieres?|integrales?|biblio(?:graphi(?:que|es?))?s?)(?: completes?| entieres?| exactes?)?\b", RegexOptions.CultureInvariant)]
    private static partial Regex WholeReference();

    [GeneratedRegex(@"\b(?:en|version|format|formatee?s?|normes?|styles?|fichiers?|fiches?|notices?|exporte?[rz]?|formats) |\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"\b(?:une?|mon|ma|son|sa|ton|ta|votre|leur|sur|la) $", RegexOptions.CultureInvariant)]
    private static partial Regex OtherLead();

    [GeneratedRegex(@"\b(?:cite[rz]?|citations?|citons|references?|refs?|referencer|bibliographi\w+|biblio)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AboutReferences();

    // The verbs of the request, and what stands for the reference itself: « tu peux me la mettre ».
    [GeneratedRegex(@"(?:\b(?:est-ce que |et |alors |donc |ok |merci |plutot |maintenant )*(?:tu peux|tu pourrais|peux-tu|pourrais-tu|vous pouvez|vous pourriez|pouvez-vous|pourriez-vous|on peut|peut-on|je peux|puis-je|comment(?: puis-je| je peux| on peut)?|il faut|il me faut|il me faudrait|faudrait|je dois|je devrais|on doit|dois-je|je veux|je voudrais|je veux bien|j'aimerais|j'ai besoin d[e']?|besoin d[e']?|t'as|tu as|as-tu|vous avez|avez-vous) ?(?:bien )?)?(?:\b(?:me |nous |m'|te )?(?:le |la |les |l')?)?\b(?:cite[rz]?|donne[rz]?|redonne[rz]?|met|mets|mettez|mettre|fai[st]|faire|faites|ecri[st]|ecrire|converti[rst]*|transforme[rz]?|exporte[rz]?|affiche[rz]?|montre[rz]?|envoie|envoyer|passe[rz]?|file|sors|sortir|genere[rz]?|presente[rz]?|ajoute[rz]?|insere[rz]?|avoir|reference[rz]|formate[rz]?)(?:-(?:le|la|les|en)|[ -](?:moi|nous)(?!\p{L}))*(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Request();

    [GeneratedRegex(@"\b(?:et|ou|ok|oui|non|alors|donc|merci|stp|svp|s'il (?:te|vous) plait|la|le|les|l'|un|une|ca|cela|moi|nous|me|en|aussi|plutot|maintenant|bonjour|salut|norme|format|style|quoi|possible|c'est|tu (?:peux|as|pourrais)|t'as|pour)(?!\p{L})|\b[lmtcd]'", RegexOptions.CultureInvariant)]
    private static partial Regex Filler();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
