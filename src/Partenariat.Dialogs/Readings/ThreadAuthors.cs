namespace Partenariat.Dialogs.Readings;

/// <summary>« Fonteneau » &gt; « il est pour ou contre les réseaux ? »: the author of whom the conversation speaks by name, asked of a notion.</summary>
internal static class ThreadAuthors
{
    /// <summary>What is asked, with the author for whom a pronoun stands; without a notion of its own a message is a follow-up of what is on screen.</summary>
    /// <param name="asked">The message.</param>
    /// <param name="before">What the conversation is about, or null.</param>
    /// <param name="named">Ids of the authors whom the last question named.</param>
    public static Asked Complete(Asked asked, Discussion? before, IReadOnlyList<string> named)
    {
        return asked.Notions.Count > 0 && asked.Works.Count + asked.Laws.Count == 0
            && named is [var author] && Speakers.Of(asked, before) == author
            ? asked with { Authors = [author], Speaker = author }
            : asked;
    }
}
