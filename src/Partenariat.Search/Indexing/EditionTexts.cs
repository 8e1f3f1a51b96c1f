using Partenariat.Corpus;
using Partenariat.Search.Embeddings;
using Partenariat.Search.Odds;

namespace Partenariat.Search.Indexing;

/// <summary>The texts of an edition that tell how people look for what stands in it, and what is learned from them.</summary>
internal static class EditionTexts
{
    // A piece of a sentence that is shorter tells too little.
    private const int ShortestSentence = 20;

    // What people wrote tells more than what editors think that they would write. Measured on 2,010 single questions, learned without a
    // fifth of them: right passage first 82.8 % without messages, 87.4 at 1, 88.7 at 2, 88.2 at 3.
    private const double WeightOfMessage = 2;

    // The meaning of words is learned from thousands of messages; from a few phrases chance is learned. A guess: editions with two and with 23,000 were tried.
    private const int FewestMessages = 1_000;

    // A question goes through all that it may look for.
    private const int MostTargets = 20_000;

    // A message that many passages answer tells little of each.
    private const int MostAnswers = 6;

    // Editors write shorter and plainer than those who ask. Measured on messages of hands that were not learned: of single ones that nothing
    // answers 63, 66, 73 and 76 % are told from all but 3 % of the others where phrases count 0.5, 0.2, 0.05 and nothing; of follow-ups
    // 57, 61, 60 and 59.
    private const double TellingOfPhrase = 0.05;
    private const double TellingOfElsewhere = 0.7;

    /// <summary>What runs of letters and the meaning of words tell, each learned on a core of its own.</summary>
    public static (PassageOdds Odds, PassageEmbeddings Embeddings) Learn(Edition edition)
    {
        var texts = Of(edition);
        var targets = edition.Texts.Count + edition.Contrasts.Count + edition.Debates.Count + 1;
        var isTold = edition.Asked.Count >= FewestMessages && targets <= MostTargets;
        var embeddings = Task.Run(() => new PassageEmbeddings(isTold ? EmbeddingTrainer.Learn(texts, targets) : EmbeddingTable.Empty));
        return (PassageOdds.Of(texts, targets), embeddings.GetAwaiter().GetResult());
    }

    // The phrases and the texts of the passages, and the messages that they answer. Behind the passages come the tables of contrasts, then
    // the debates: people look for these in words of their own. Last comes all that is elsewhere.
    private static IReadOnlyList<OddsText> Of(Edition edition)
    {
        var asked = Answered(edition.Asked).ToLookup(message => message.Passage, message => message.Message, StringComparer.Ordinal);
        var texts =
            from entry in edition.Texts.Index()
            from text in OwnTexts(edition, entry.Item).Select(text => new OddsText(entry.Index, text))
                .Concat(entry.Item.Keywords.Select(phrase => Phrase(entry.Index, phrase)))
                .Concat(asked[entry.Item.Id].Select(message => Asked(entry.Index, entry.Item.Id, message)))
            select text;
        var tables = edition.Contrasts.Select(contrast => contrast.Keywords)
            .Concat(edition.Debates.Select(debate => debate.Keywords.Append(debate.Question)))
            .SelectMany((phrases, number) => phrases.Select(phrase => Phrase(edition.Texts.Count + number, phrase)));
        var last = edition.Texts.Count + edition.Contrasts.Count + edition.Debates.Count;
        var elsewhere = edition.Elsewhere.Select(message => new OddsText(last, message, Telling: TellingOfElsewhere))
            .Concat(edition.Asked.Where(message => message.Passages.Count == 0)
                .Select(message => new OddsText(last, message.Message, WeightOfMessage, Telling: 1)));
        return [.. texts, .. tables, .. elsewhere];
    }

    private static OddsText Phrase(int passage, string phrase)
    {
        return new OddsText(passage, phrase, Telling: TellingOfPhrase);
    }

    // That it is answered tells one time only.
    private static OddsText Asked(int number, string passage, AskedMessage message)
    {
        var answers = message.Passages;
        return new OddsText(
            number, message.Message, answers.Count > MostAnswers ? 0 : WeightOfMessage / answers.Count, Telling: answers[0] == passage ? 1 : 0);
    }

    private static IEnumerable<(string Passage, AskedMessage Message)> Answered(IReadOnlyList<AskedMessage> asked)
    {
        return asked.SelectMany(
            message => message.Passages.Count > MostAnswers ? message.Passages.Take(1) : message.Passages, (message, passage) => (passage, message));
    }

    private static IEnumerable<string> OwnTexts(Edition edition, Passage passage)
    {
        return PassageText.Of(edition, passage)
            .Where(field => field.Field == FieldNames.Text)
            .SelectMany(field => Sentences(field.Value));
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
