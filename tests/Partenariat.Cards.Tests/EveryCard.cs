using System.Collections.Concurrent;
using Partenariat.Corpus;

namespace Partenariat.Cards.Tests;

/// <summary>Every card of every kind of answer, on each host, page after page.</summary>
public sealed class EveryCard : TheoryData<string, CardHost>
{
    internal static Uri Site { get; } = new("https://bot.example/");

    internal static IReadOnlyList<string> Names { get; } = [.. TestAnswers.Of(TestEditions.Real).Keys, "accueil", "citer", "passage", "panne"];

    private static readonly AnswerCards s_cards = new(TestEditions.Real);
    private static readonly ConcurrentDictionary<(string, CardHost), IReadOnlyList<RenderedAnswer>> s_drawn = new();

    public EveryCard()
    {
        foreach (var name in Names)
        {
            Add(name, CardHost.Teams);
            Add(name, CardHost.WebChat);
        }
    }

    internal static IReadOnlyList<RenderedAnswer> Pages(string name, CardHost host)
    {
        return s_drawn.GetOrAdd((name, host), key => [.. Draw(key.Item1, key.Item2)]);
    }

    private static IEnumerable<RenderedAnswer> Draw(string name, CardHost host)
    {
        var edition = TestEditions.Real;
        var options = new CardOptions(host, Site);
        return name switch
        {
            "accueil" => [s_cards.Welcome(TestAnswers.Of(edition)["définition"].Suggestions, options)],
            "citer" => [s_cards.Cite(Longest(edition).Id, options)!],
            "passage" => [s_cards.Quote(Longest(edition), options)],
            "panne" => [s_cards.Failure("A-1", options)],
            _ => AnswerPages(name, options),
        };
    }

    private static IEnumerable<RenderedAnswer> AnswerPages(string name, CardOptions options)
    {
        var answer = TestAnswers.Of(TestEditions.Real)[name];
        var first = s_cards.Render(answer, options);
        return Enumerable.Range(2, first.View.PageCount - 1).Select(page => s_cards.Render(answer, options with { Page = page })).Prepend(first);
    }

    private static Passage Longest(Edition edition)
    {
        return edition.Passages.MaxBy(passage => passage.Text.Length)!;
    }
}
