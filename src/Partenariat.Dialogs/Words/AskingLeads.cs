using System.Collections.Frozen;

namespace Partenariat.Dialogs.Words;

/// <summary>« on a une réunion avec la mission locale et je voudrais savoir… »: what is told ends where the question is led in.</summary>
internal static class AskingLeads
{
    private const int FewestToldWords = 4;
    private const int FewestWordsBefore = 2;

    private static readonly Phrases s_leads = Phrases.Read("asking-leads.tsv");

    // « g un dossier a rendre demain c'est quoi un réseau »
    private static readonly Phrases s_starts = Phrases.Read("asking-starts.tsv");

    private static readonly FrozenSet<string> s_first = LanguageFile.Lines("first-person.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True where a question is led in at a place.</summary>
    public static bool StandAt(IReadOnlyList<SaidWord> words, int index)
    {
        return s_leads.At(words, index) is not null || s_starts.At(words, index) is not null;
    }

    /// <summary>The words of a sentence, in two parts where something is told before such words.</summary>
    public static IEnumerable<List<SaidWord>> CutBefore(List<SaidWord> sentence)
    {
        for (var index = FewestToldWords; index < sentence.Count; index++)
        {
            if (s_leads.At(sentence, index) is not null)
            {
                return [sentence[..index], sentence[index..]];
            }
        }

        var asked = Enumerable.Range(0, sentence.Count).Skip(FewestWordsBefore)
            .FirstOrDefault(index => s_starts.At(sentence, index) is not null && sentence.Take(index).Any(word => s_first.Contains(word.Plain)), -1);
        return asked < 0 ? [sentence] : [sentence[..asked], sentence[asked..]];
    }
}
