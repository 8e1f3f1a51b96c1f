namespace Partenariat.Dialogs.Words;

/// <summary>« on a une réunion avec la mission locale et je voudrais savoir… »: what is told ends where the question is led in.</summary>
internal static class AskingLeads
{
    private const int FewestToldWords = 4;

    private static readonly IReadOnlyList<string[]> s_leads = [.. LanguageFile.Lines("asking-leads.tsv").Select(line => line.Split(' '))];

    /// <summary>The words of a sentence, in two parts where something is told before such words.</summary>
    public static IEnumerable<List<SaidWord>> CutBefore(List<SaidWord> sentence)
    {
        for (var index = FewestToldWords; index < sentence.Count; index++)
        {
            if (s_leads.Any(lead => StandsAt(sentence, index, lead)))
            {
                return [sentence[..index], sentence[index..]];
            }
        }

        return [sentence];
    }

    private static bool StandsAt(List<SaidWord> words, int start, string[] lead)
    {
        return start + lead.Length <= words.Count && lead.Index().All(word => words[start + word.Index].Plain == word.Item);
    }
}
