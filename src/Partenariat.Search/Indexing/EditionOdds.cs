using Partenariat.Corpus;
using Partenariat.Search.Odds;

namespace Partenariat.Search.Indexing;

/// <summary>Learns from an edition how people look for what stands in it.</summary>
internal static class EditionOdds
{
    // A piece of a sentence that is shorter tells too little.
    private const int ShortestSentence = 20;

    /// <summary>
    /// The odds by the phrases and the texts of the passages. Behind the passages come the tables of contrasts, then the debates: people
    /// look for these in words of their own. Last comes all that is elsewhere.
    /// </summary>
    public static PassageOdds Of(Edition edition)
    {
        var texts =
            from entry in edition.Texts.Index()
            from field in PassageText.Of(edition, entry.Item)
            where field.Field is FieldNames.Keywords or FieldNames.Text
            from text in field.Field == FieldNames.Text ? Sentences(field.Value) : [field.Value]
            select (entry.Index, text);
        var tables = edition.Contrasts.Select(contrast => contrast.Keywords)
            .Concat(edition.Debates.Select(debate => debate.Keywords.Append(debate.Question)))
            .Append(edition.Elsewhere)
            .SelectMany((phrases, number) => phrases.Select(phrase => (edition.Texts.Count + number, phrase)));
        return PassageOdds.Of(texts.Concat(tables), edition.Texts.Count + edition.Contrasts.Count + edition.Debates.Count + 1);
    }

    // Each counts as much as a phrase.
    private static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && !EndsSentence(text, index))
            {
                continue;
            }

            if (index - start >= ShortestSentence)
            {
                yield return text[start..index];
            }

            start = index + 1;
        }
    }

    private static bool EndsSentence(string text, int index)
    {
        return text[index] is '.' or ';' or ':' or '?' or '!' && (index + 1 == text.Length || char.IsWhiteSpace(text[index + 1]));
    }
}
