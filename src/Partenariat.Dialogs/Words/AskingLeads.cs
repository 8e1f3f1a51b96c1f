namespace Partenariat.Dialogs.Words;

/// <summary>« on a une réunion avec la mission locale et je voudrais savoir… »: what is told ends where the question is led in.</summary>
internal static class AskingLeads
{
    private const int FewestToldWords = 4;

    private static readonly Phrases s_leads = Phrases.Read("asking-leads.tsv");

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

        return [sentence];
    }
}
