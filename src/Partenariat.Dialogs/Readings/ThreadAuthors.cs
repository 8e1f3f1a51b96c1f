namespace Partenariat.Dialogs.Readings;

/// <summary>« Fonteneau » &gt; « il est pour ou contre les réseaux ? »: whom the conversation speaks of by name, asked of a notion.</summary>
internal static class ThreadAuthors
{
    private const int MostTogether = 3;

    /// <summary>What is asked, with those for whom a pronoun stands; without a notion of its own a message is a follow-up of what is on screen.</summary>
    /// <param name="asked">The message.</param>
    /// <param name="before">What the conversation is about, or null.</param>
    /// <param name="named">Ids of the authors whom the last question named.</param>
    public static Asked Complete(Asked asked, Discussion? before, IReadOnlyList<string> named)
    {
        if (before is null || asked.Authors.Count + asked.Works.Count + asked.Laws.Count > 0)
        {
            return asked;
        }

        var words = asked.Message.Words;
        if (Speakers.ArePointedAt(words) && before.Authors is [var heard])
        {
            return asked with { Authors = [heard], Speaker = heard };
        }

        if (named is [var author])
        {
            return Speakers.AreNamedAsSource(words) || (asked.Notions.Count > 0 && (Speakers.Of(asked, before) == author || Speakers.NameTheirView(words)))
                ? asked with { Authors = [author], Speaker = author }
                : asked;
        }

        var areMeant = asked.Notions.Count > 0 ? Speakers.AreSeveral(words) : Speakers.AreSeveralSaid(words);
        return named.Count is > 1 and <= MostTogether && areMeant ? asked with { Authors = named } : asked;
    }
}
