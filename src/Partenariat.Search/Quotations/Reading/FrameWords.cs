using System.Text.RegularExpressions;

namespace Partenariat.Search.Quotations.Reading;

/// <summary>The words in which people ask about a quotation.</summary>
internal static partial class FrameWords
{
    /// <summary>What a frame asks for.</summary>
    public static QuotationIntent Read(string frame)
    {
        return Claim().IsMatch(frame) ? QuotationIntent.Check
            : Speaker().IsMatch(frame) ? QuotationIntent.Speaker
            : Origin().IsMatch(frame) ? QuotationIntent.Origin
            : Check().IsMatch(frame) || Citation().IsMatch(frame) ? QuotationIntent.Check
            : QuotationIntent.None;
    }

    /// <summary>True where the frame calls what is pasted a quotation, so that no other proof is needed.</summary>
    public static bool SaysQuotation(string frame)
    {
        return Citation().IsMatch(frame);
    }

    /// <summary>True where the frame says that somebody said « ça »: what stands beside it is meant as a quotation.</summary>
    public static bool SaysWhoSaidIt(string frame)
    {
        return SaidIt().IsMatch(frame);
    }

    /// <summary>True where a sentence only speaks about a quotation, greets, thanks or gives a reference.</summary>
    public static bool IsFrame(string sentence)
    {
        return Read(sentence) != QuotationIntent.None || Courtesy().IsMatch(sentence) || IsReference(sentence);
    }

    /// <summary>True where a sentence is a reference down to the page.</summary>
    public static bool IsReference(string sentence)
    {
        return Reference().IsMatch(sentence);
    }

    /// <summary>The length of the words at the beginning that name who speaks: « c'est bien Lahary qui dit que ».</summary>
    public static int MeasureOpening(string sentence)
    {
        return Opening.Match(sentence).Length;
    }

    /// <summary>Where questions about the quotation, or its reference, may begin at the end of the sentence.</summary>
    public static IEnumerable<int> FindClosings(string sentence)
    {
        for (var match = Closing().Match(sentence); match.Success; match = Closing().Match(sentence, match.Index + 1))
        {
            yield return match.Index;
        }
    }

    private const string Adverb = @"(?:(?:bien|vraiment|r[eé]ellement|effectivement|exactement|textuellement|litt[eé]ralement|clairement)\s+)?";

    // What parts the words from what is said of them: more than a space, or an ordinary clause would be taken.
    private const string Break = @"(?:[,;:.!?…\n]+\s*|\s+[-–—>→=]+\s*|\s*[–—→]\s*)";

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // Not generated: the code made for this expression never ends on « Bonjour, selon Dhume c'est quoi… ».
    private static readonly Regex Opening = new(
        @"^\W*(?:(?:bonjour|bonsoir|salut)\W+)?(?:(?:est[- ]ce\s+que?\s+)?(?:c['’]?\s?est\s+(?:bien\s+)?)?(?:\S+\s+){1,5}?(?:qui\s+)?(?:dit|disait|[eé]crit|[eé]crivait|affirme|d[eé]clare|(?:a|aurait)\s+" + Adverb + @"(?:dit|[eé]crit|affirm[eé]|sorti|pondu))\s+" + Adverb + @"(?:mot\s+pour\s+mot\s+)?(?:que\s+|qu['’]|ceci\s+|cela\s+|[cç]a\s*[,:]\s*)?|qui\s+(?:a\s+)?(?:dit|[eé]crit)\s+(?:que\s+|qu['’])?|(?:selon|d['’]apr[eè]s|pour)\s+(?:\S+\s+){0,2}?\S+\s*,\s*)[:,]?\s*",
        Loose | RegexOptions.NonBacktracking);

    [GeneratedRegex(
        @"\bd['’ ]?o[uù]\s+(?:ça|ca|cela|[cç]a\s)?\s*(?:vien|sor|provien|est[- ](?:ce|elle|il|tir)|tir)|\bqui\s+(?:a|est-ce qui a)\s+(?:bien\s+)?(?:dit|[eé]crit|sorti|pondu)|\bqui\s+(?:dit|[eé]crit|disait|[eé]crivait|est l['’]auteur)|\bde qui\b|\bquel(?:le)?s?\s+(?:est\s+l['’])?(?:auteur|autrice|source|page)|\bl['’](?:auteur|origine)\s+(?:de|du)|\bprovenance|\bc['’]est\s+(?:dans\s+)?quelle?\s+(?:page|texte|article)",
        Loose)]
    private static partial Regex Origin();

    // « qui dit que… », « quel auteur pense que… »
    [GeneratedRegex(
        @"\b(?:qui|quel(?:le)?s?\s+(?:auteur|autrice)\w*)\s+(?:est-ce\s+qui\s+|c['’]?\s?est\s+qui\s+)?(?:a\s+|ont\s+)?(?:bien\s+|donc\s+|d[eé]j[aà]\s+)?(?:dit|disent|disait|[eé]crit|[eé]crivent|[eé]crivait|pensent?|soutient|soutiennent|soutenu|affirm\w+|pr[eé]tend\w*|d[eé]clar\w+)\s+(?:bien\s+|donc\s+)?(?:que\b|qu['’ ])",
        Loose)]
    private static partial Regex Speaker();

    // « jaeger a vraiment dit ça »
    [GeneratedRegex(@"(?<!\bqui\s+)\b(?:a|ont|avait|aurait)(?:-t-(?:il|elle)|-(?:ils|elles))?\s+" + Adverb + @"(?:dit|[eé]crit|affirm[eé]|d[eé]clar[eé])\s+" + Adverb + @"(?:[cç]a|cela|ceci)\b", Loose)]
    private static partial Regex SaidIt();

    // « c'est bien Damon qui dit … »
    [GeneratedRegex(@"\bc['’]?\s?est\s+(?:bien\s+)?(?!qui\b|quel)(?:\S+\s+){1,4}?qui\s+(?:a\s+)?(?:bien\s+)?(?:dit|disait|[eé]crit|[eé]crivait|parle|affirme)", Loose)]
    private static partial Regex Claim();

    [GeneratedRegex(
        @"\bexacte?s?\b|(?<!\b(?:quoi|qui|que|o[uù]|quel(?:le)?s?|comment)\s+)\bexactement\b|\bcorrecte?(?:s|ment)?\b|\brecopi|\bfid[eè]le|\bverbatim|\bmot\s+(?:pour|[aà])\s+mot|\bsans\s+(?:erreur|faute)s?|\bvalide[zsr]?\b|\bc['’]?\s?est\s+(?:bien|juste|vrai|faux|[cç]a)\b|\best[- ]?ce\s+(?:bien|juste|vrai|exact|correct|que\s+\S+\s+a)|\bok\b|\bbien\s+(?:dit|[eé]crit|de|cit[eé])\b|\bconforme|\bauthentique|\btel(?:le)?s?\s+quel|\btexto\b|\bvrai\s+ou\s+fa(?:ux|ke)\b|\bfake\b|\bbidon\b|\b(?:bonne|vraie|vrai)\s+(?:phrase|citation|texte)\b|\binvent[eé]e?\s*\?|\bconfirme[rsz]?\b|\bnon\s*\?|\bd['’]accord\s*\?|\bcontr[oô]le|\b(?:vraiment|r[eé]ellement|textuellement|litt[eé]ralement)\s+(?:dit|[eé]crit|sorti|pondu|de\b|d['’]|du\b|[cç]a\b)|\b(?:dit|[eé]crit)\s+(?:vraiment|r[eé]ellement|textuellement|litt[eé]ralement|mot\s)|\b(?:dit|[eé]crit)\s+" + Adverb + @"(?:[cç]a|cela|ceci)\b|\bj['’ ]?ai\s+(?:tout\s+)?(?:bon|juste)\b|\bje\s+me\s+trompe|\bs[uû]re?\s*\?|\bdixit\b|\b(?:vrai|juste|faux)\s*\?",
        Loose)]
    private static partial Regex Check();

    [GeneratedRegex(@"\bcitations?\b|\bphrases?\b|\bextraits?\b|(?<!\bcherch\w*(?:-t-(?:il|elle|on))?\s+(?:[aà]\s+)?)(?<!\b(?:veut|veulent|pour)\s+)\bv[eé]rifi\w*|\bv[eé]rif\b|\bvrai\s+ou\s+fa(?:ux|ke)\b", Loose)]
    private static partial Regex Citation();

    [GeneratedRegex(@"^\W*(?:bonjour|bonsoir|salut|coucou|hello|merci|svp|stp|s['’]il (?:vous|te) pla[iî]t|cordialement)\b", Loose)]
    private static partial Regex Courtesy();

    // « (Dhume, 2001) », « Vie sociale, n° 1/2010, p. 167 »
    [GeneratedRegex(@"^\W*(?:\S+\s+){0,16}?\S*(?:\bpp?\.\s*[0-9]+|\bpages?\s+[0-9]+|\([^()]*(?:19|20)[0-9]{2}[a-z]?\s*\))\W*(?:[0-9]+\W*)?$", Loose)]
    private static partial Regex Reference();

    [GeneratedRegex(
        @"[\s,;:.(\-–—>→=]+(?:c['’]?\s?est|c\s+(?:de|bien|du|la|le|dans|qui|exact|juste|vrai|correct|ok)\b|ok\b|mot\s+(?:pour|[aà])\s+mot|vrai\s+ou|est[- ]?ce|qui\s+(?:a|dit|[eé]crit)|[cç]a\s+vient|d['’ ]?o[uù]\s|vrai\s*\?|exacte?s?\b|correct|juste\s*\?|non\s*\?|v[eé]rif|de\s+qui\b|tu\s+|vous\s+|je\s+l['’]ai|je\s+me\s+trompe|j['’ ]?ai\s+|s[uû]re?\s*\?|on\s+est\s+d['’]accord|bien\s+d(?:e\s|['’]|u\s))[^.!?\n]*[?!.]?\s*$|"
        + @"\s*\([^()]*(?:\p{Lu}\p{Ll}|[0-9]{4}|p\.)[^()]*\)\W*$|"
        + Break + @"(?:\S+\s+){0,5}?" + Adverb + @"(?:dit|disait|[eé]crit|[eé]crivait|affirme|d[eé]clare|sorti|pondu)(?:\s+(?:[cç]a|cela|ceci|vraiment|bien|exactement|mot\s+(?:pour|[aà])\s+mot|texto|comme\s+[cç]a|tel\s+quel|l[aà]|o[uù]|quelque\s+part))*\W*$|"
        + Break + @"(?:sign[eé]|dixit|selon|d['’]apr[eè]s|chez|par)\s+\S+(?:\s+\S+){0,2}?\W*$|"
        + @"\s*[,;:–—]\s*(?-i:\p{Lu})\S*(?:\s+\S+){0,3}?\s+(?:19|20)[0-9]{2}[a-z]?\W*$|"
        + @"(?:\s*[,;:(–—]\s*(?:[^\s,]+,?\s+){0,4}?|\s+)(?:pp?\.|pages?)\s*[0-9]{1,4}(?:\s*[-–—]\s*[0-9]{1,4})?\s*\)?\W*$",
        Loose)]
    private static partial Regex Closing();
}
