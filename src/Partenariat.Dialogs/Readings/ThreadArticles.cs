using Partenariat.Corpus;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Readings;

/// <summary>« non, le 21 » after an article of a law: another article of the same law.</summary>
internal sealed class ThreadArticles(Edition edition)
{
    private const int MostWords = 4;

    private readonly ILookup<string, Passage> _laws = edition.Passages.Where(passage => passage.Kind == PassageKind.Law)
        .ToLookup(passage => passage.Source.Id, StringComparer.Ordinal);

    /// <summary>What is asked, with the law and its article where a number alone stands for them.</summary>
    /// <param name="asked">The message.</param>
    /// <param name="before">What the conversation is about, or null.</param>
    public Asked Complete(Asked asked, Discussion? before)
    {
        if (asked.NamesSomething || asked.MissingLaws.Count > 0 || before?.Main is not { Kind: PassageKind.Law, Locator: not null } main
            || asked.Message.Words.Count > MostWords || asked.Message.Words.FirstOrDefault(word => word.Plain == PlainWords.Number) is not { } number)
        {
            return asked;
        }

        var article = asked.Message.Text[number.Start..number.End];
        return _laws[main.Source.Id].Any(passage => passage.Locator is { } locator && Numbers(locator).Contains(article))
            ? asked with
            {
                Laws =
                [
                    new Entity(EntityKind.Law, main.Source.Id, number.Start, number.End - number.Start, article, MatchQuality.Exact) { Article = article },
                ],
            }
            : asked;
    }

    private static IEnumerable<string> Numbers(string locator)
    {
        return PlainWords.Of(locator).Where(word => word.Plain == PlainWords.Number).Select(word => locator[word.Start..word.End]);
    }
}
