using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Proposals.Contrasts;

namespace Partenariat.Dialogs.Finding;

/// <summary>
/// Proposes follow-up questions, each whole in itself: those that belong to what is shown first, what the dossier
/// speaks of everywhere last. <see cref="FollowUps"/> chooses among them.
/// </summary>
internal sealed class Suggester(Edition edition)
{
    // So many passages are read at first; the others are no longer what an answer is about.
    private const int Read = 3;

    // The weight of a notion that is in a third of the passages: it says little of any of them.
    private const double Everywhere = 1.1;

    private readonly Dictionary<string, double> _rarity = Rarity(edition);

    private readonly IReadOnlyList<(Contrast Contrast, IReadOnlyList<Passage> Passages)> _drawn =
        [.. edition.Contrasts.Where(IsDrawn).Select(contrast => (contrast, ContrastTables.PassagesOf(contrast)))];

    private readonly OwnWords _ownWords = new(edition);

    /// <summary>Three questions that show what the bot can do: a definition, a contrast, an author.</summary>
    public IReadOnlyList<Suggestion> FirstQuestions { get; } = OpeningQuestions.Of(edition);

    /// <summary>Questions that the dossier answers, for where nothing else is to be offered: the first ones, then its debates.</summary>
    public IEnumerable<Suggestion> Samples => FirstQuestions.Concat(edition.Debates.Select(SuggestionWriter.Debated));

    /// <summary>Follow-ups to what a notion is: its contrasts, its debates, what authors say of it.</summary>
    public IReadOnlyList<Suggestion> AboutNotion(Notion notion, IReadOnlyList<string> exceptAuthors)
    {
        var debates = edition.Debates.Where(debate => debate.Notions.Contains(notion.Id, StringComparer.Ordinal));
        var authors = _ownWords.On(notion.Id)
            .SelectMany(passage => passage.Authors)
            .Where(author => Voices.IsPerson(author) && !exceptAuthors.Contains(author.Id, StringComparer.Ordinal))
            .GroupBy(author => author.Id, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .Select(group => SuggestionWriter.Says(group.First(), notion));
        return OneOfEach.InTurn(Contrasted(notion), debates.Select(SuggestionWriter.Debated), authors);
    }

    /// <summary>Follow-ups to a contrast: each author who draws it, the debates on its notions, then each notion.</summary>
    public IReadOnlyList<Suggestion> AboutContrast(IReadOnlyList<Notion> notions, IReadOnlyList<Contrast> others)
    {
        var byAuthor =
            from contrast in others
            let author = contrast.About.Concat(contrast.By).FirstOrDefault(Voices.IsPerson)
            where author is not null
            group contrast by author.Id into drawn
            select Difference(drawn.First(), drawn.First().About.Concat(drawn.First().By).First(Voices.IsPerson));
        return OneOfEach.InTurn(
            byAuthor,
            DebatesOn([.. notions.Select(notion => notion.Id)]).Select(SuggestionWriter.Debated),
            notions.Where(IsDefined).Select(SuggestionWriter.Definition));
    }

    /// <summary>Follow-ups to an author: the notions on which they speak, the debates and contrasts in which they stand.</summary>
    public IReadOnlyList<Suggestion> AboutAuthor(Author author)
    {
        var notions = _ownWords.Of(author)
            .SelectMany(passage => passage.Notions)
            .GroupBy(id => id, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count() * _rarity[group.Key])
            .Select(group => edition.FindNotion(group.Key))
            .OfType<Notion>();
        var debates = edition.Debates.Where(debate => debate.Positions.Any(position => position.By.Contains(author)));
        var contrasts = edition.Contrasts.Where(contrast => IsDrawn(contrast) && contrast.By.Contains(author));
        return OneOfEach.InTurn(
            notions.Select(notion => SuggestionWriter.Says(author, notion)),
            debates.Select(SuggestionWriter.Debated),
            contrasts.Select(contrast => Difference(contrast, author)));
    }

    /// <summary>
    /// Follow-ups to passages: the debates and contrasts in which they stand, what other authors say of their notions,
    /// and what these are.
    /// </summary>
    public IReadOnlyList<Suggestion> AboutPassages(IReadOnlyList<Passage> passages)
    {
        return new LazyRow<Suggestion>(OnPassages([.. passages.Take(Read)]));
    }

    private IEnumerable<Suggestion> OnPassages(List<Passage> read)
    {
        var weights = read.SelectMany((passage, rank) => passage.Notions.Select(id => (id, Weight: _rarity.GetValueOrDefault(id) / (rank + 1))))
            .GroupBy(entry => entry.id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(entry => entry.Weight), StringComparer.Ordinal);
        var notions = weights.Keys.OrderByDescending(id => weights[id]).Select(edition.FindNotion).OfType<Notion>().ToList();
        var standing = edition.Debates.Where(debate => debate.Positions.Any(position => IsAmong(position.Passage, read)));
        var drawn = _drawn.Where(drawn => drawn.Passages.Any(passage => IsAmong(passage, read))).Select(drawn => drawn.Contrast);
        var sorts = OneOfEach.Of(
            standing.Concat(DebatesOn([.. notions.Select(notion => notion.Id)])).Select(SuggestionWriter.Debated),
            drawn.Select(Difference).Concat(notions.SelectMany(Contrasted)),
            OtherVoices(read, weights),
            notions.Where(IsDefined).Select(SuggestionWriter.Definition));
        foreach (var suggestion in sorts)
        {
            yield return suggestion;
        }
    }

    /// <summary>The question that leads to a passage: what its author says of its rarest notion, or what that notion is.</summary>
    /// <returns>The questions, the nearest first.</returns>
    public IEnumerable<Suggestion> LeadingTo(Passage passage)
    {
        var notions = passage.Notions.Select(edition.FindNotion).OfType<Notion>().OrderByDescending(notion => _rarity[notion.Id]).ToList();
        var author = OwnWords.Are(passage) ? passage.Authors.FirstOrDefault(Voices.IsPerson) : null;
        return notions.Where(IsTelling).SelectMany(notion => IsDefined(notion) && notion.Definitions.Contains(passage.Id, StringComparer.Ordinal)
            ? new[] { SuggestionWriter.Definition(notion) }
            : author is null ? (IsDefined(notion) ? [SuggestionWriter.Definition(notion)] : []) : [SuggestionWriter.Says(author, notion)]);
    }

    /// <summary>The question of a contrast: its notions, whoever tells them apart.</summary>
    public Suggestion Difference(Contrast contrast)
    {
        return SuggestionWriter.Difference([.. contrast.Notions.Select(edition.FindNotion).OfType<Notion>()], null);
    }

    private Suggestion Difference(Contrast contrast, Author author)
    {
        return SuggestionWriter.Difference([.. contrast.Notions.Select(edition.FindNotion).OfType<Notion>()], author);
    }

    // In the order of the contrast: one pair is asked for in one way.
    private IEnumerable<Suggestion> Contrasted(Notion notion)
    {
        return
            from contrast in edition.Contrasts
            where IsDrawn(contrast) && contrast.Notions.Contains(notion.Id, StringComparer.Ordinal)
            let notions = contrast.Notions.Select(edition.FindNotion).OfType<Notion>().ToList()
            from other in notions
            where other.Id != notion.Id
            select SuggestionWriter.Difference([.. notions.Where(column => column.Id == notion.Id || column.Id == other.Id)], null);
    }

    // A debate on what the whole dossier is about is on none of its passages in particular.
    private IEnumerable<Debate> DebatesOn(IReadOnlyCollection<string> notions)
    {
        return
            from debate in edition.Debates
            let shared = debate.Notions.Intersect(notions, StringComparer.Ordinal).Max(id => (double?)_rarity.GetValueOrDefault(id)) ?? 0
            where shared >= Everywhere
            orderby shared descending
            select debate;
    }

    // Those whose passages share most with what is shown, each on the rarest notion that is shared.
    private IEnumerable<Suggestion> OtherVoices(List<Passage> read, Dictionary<string, double> weights)
    {
        var heard = read.SelectMany(Voices.All).Select(author => author.Id).ToHashSet(StringComparer.Ordinal);
        return
            from passage in _ownWords.On(weights.Keys).OrderByDescending(passage => Shared(passage, weights)).ThenBy(passage => passage.Order)
            from author in passage.Authors
            where Voices.IsPerson(author) && heard.Add(author.Id)
            let notion = edition.FindNotion(passage.Notions.Where(weights.ContainsKey).MaxBy(id => weights[id])!)
            where notion is not null
            select SuggestionWriter.Says(author, notion);
    }

    private static double Shared(Passage passage, Dictionary<string, double> weights)
    {
        var shared = 0.0;
        foreach (var notion in passage.Notions)
        {
            shared += weights.GetValueOrDefault(notion);
        }

        return shared;
    }

    private static bool IsDrawn(Contrast contrast)
    {
        return contrast.Status is ContrastStatus.Explicit or ContrastStatus.Crossing;
    }

    private static bool IsDefined(Notion notion)
    {
        return notion.Status == NotionStatus.Defined;
    }

    private bool IsTelling(Notion notion)
    {
        return _rarity[notion.Id] >= Everywhere;
    }

    private static bool IsAmong(Passage passage, List<Passage> read)
    {
        return read.Any(shown => shown.Id == passage.Id || shown.Id == passage.Parent?.Id || shown.Parent?.Id == passage.Id);
    }

    private static Dictionary<string, double> Rarity(Edition edition)
    {
        var counts = edition.Passages.SelectMany(passage => passage.Notions).CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return edition.Notions.ToDictionary(
            notion => notion.Id,
            notion => Math.Log((1.0 + edition.Passages.Count) / (1 + counts.GetValueOrDefault(notion.Id))),
            StringComparer.Ordinal);
    }
}
