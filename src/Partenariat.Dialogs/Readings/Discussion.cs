using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Readings;

/// <summary>What the conversation is about, as far as the next message can go on from it.</summary>
internal sealed record Discussion
{
    private const int MostWordsOfStyle = 4;

    /// <summary>The passage that was shown first, or null.</summary>
    public Passage? Main { get; init; }

    /// <summary>The passages on the last card, in its order.</summary>
    public IReadOnlyList<Passage> Screen { get; init; } = [];

    /// <summary>The things on the last card.</summary>
    public IReadOnlyList<ShownItem> Items { get; init; } = [];

    /// <summary>The list from which the last answer took one thing; empty after any other answer.</summary>
    public IReadOnlyList<ShownItem> Listed { get; init; } = [];

    /// <summary>Ids of all passages shown on this topic.</summary>
    public IReadOnlySet<string> Seen { get; init; } = new HashSet<string>();

    /// <summary>Ids of the passages found but not shown, best first.</summary>
    public IReadOnlyList<string> Waiting { get; init; } = [];

    /// <summary>Ids of the notions asked about.</summary>
    public IReadOnlyList<string> Notions { get; init; } = [];

    /// <summary>Ids of the authors asked about, or else of those who speak in the passage shown first.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The content words that lead to what is shown.</summary>
    public string Words { get; init; } = "";

    /// <summary>The messages that led to the last answer, as they were typed, without those that only ask for a style of reference.</summary>
    public IReadOnlyList<string> Said { get; init; } = [];

    /// <summary>The kind of the last answer.</summary>
    public AnswerKind Kind { get; init; }

    /// <summary>Reads the state; null for a new conversation.</summary>
    public static Discussion? Of(ConversationState state, Edition edition)
    {
        if (state.Kind is not { } kind)
        {
            return null;
        }

        var screen = state.Screen.SelectMany(item => item.Passages).Distinct(StringComparer.Ordinal).Select(edition.FindPassage).OfType<Passage>().ToList();
        var main = state.Shown.Select(edition.FindPassage).FirstOrDefault(passage => passage is not null) ?? screen.FirstOrDefault();
        return new Discussion
        {
            Main = main,
            Screen = screen,
            Items = state.Screen,
            Listed = state.Listed,
            Seen = state.Seen.Concat(state.Shown).Concat(screen.Select(passage => passage.Id)).ToHashSet(StringComparer.Ordinal),
            Waiting = state.Waiting,
            Notions = state.Notions,
            Authors = state.Authors.Count > 0 ? state.Authors : [.. Voices(main).Select(author => author.Id)],
            Words = state.Leftover,
            Said = [.. state.Asked.Where(asked => !IsOfAStyle(asked))],
            Kind = kind,
        };
    }

    /// <summary>
    /// What stands at a rank: of the list from which one thing was opened, where nobody else is on screen or the other one is meant; or
    /// else of the last card.
    /// </summary>
    /// <param name="rank">See <see cref="Ranks"/>.</param>
    /// <returns>Null where nothing stands there.</returns>
    public ShownItem? At(int rank)
    {
        var isOfTheList = rank == Ranks.Other || Items.DistinctBy(item => string.Join(' ', item.Authors)).Count() <= 1;
        var items = Listed.Count > 0 && isOfTheList ? Listed : Items;
        var index = rank switch
        {
            Ranks.Last => items.Count - 1,
            Ranks.BeforeLast => items.Count - 2,
            Ranks.Other => ReferenceEquals(items, Listed) ? Opened(items) + 1 : 1,
            _ => rank,
        };
        return items.Count > 1 || rank != Ranks.Other ? items.ElementAtOrDefault(index) : null;
    }

    // « en APA » tells nothing of what the conversation is about.
    private static bool IsOfAStyle(string asked)
    {
        var words = PlainWords.Of(asked);
        return words.Count <= MostWordsOfStyle && words.Any(word => StyleRead.IsName(word.Plain));
    }

    private int Opened(IReadOnlyList<ShownItem> items)
    {
        return items.Index().Where(entry => Main is not null && entry.Item.Passages.Contains(Main.Id, StringComparer.Ordinal))
            .Select(entry => entry.Index)
            .FirstOrDefault();
    }

    private static IEnumerable<Author> Voices(Passage? passage)
    {
        return passage is null ? [] : passage.Authors.Count > 0 ? passage.Authors : passage.About;
    }
}
