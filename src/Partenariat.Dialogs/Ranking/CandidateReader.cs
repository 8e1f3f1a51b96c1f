using Partenariat.Corpus;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Ranking;

/// <summary>Gathers the passages that may answer a message, with what the ranker looks at.</summary>
internal sealed class CandidateReader(Edition edition)
{
    private const int MostFound = 40;
    private const int MostLikely = 10;
    private const int MostOfAName = 60;
    private const int MostAround = 12;

    private readonly ILookup<string, Passage> _byAuthor = edition.Texts.SelectMany(passage => People(passage).Select(author => (author.Id, passage)))
        .ToLookup(entry => entry.Id, entry => entry.passage, StringComparer.Ordinal);

    private readonly ILookup<string, Passage> _byWork = edition.Texts.ToLookup(passage => passage.Source.Id, StringComparer.Ordinal);

    private readonly ILookup<string, Passage> _bySection = edition.Texts.ToLookup(passage => passage.Section.Id, StringComparer.Ordinal);

    private readonly ILookup<string?, Passage> _byDiploma = edition.Texts.ToLookup(passage => passage.Diploma, StringComparer.Ordinal);

    private readonly Dictionary<string, string[]> _items = edition.Texts.Select(passage => passage.Item).OfType<string>().Distinct(StringComparer.Ordinal)
        .ToDictionary(item => item, item => PlainWords.Of(item).Select(word => word.Plain).ToArray(), StringComparer.Ordinal);

    /// <summary>The passages with their features.</summary>
    /// <param name="asked">The message.</param>
    /// <param name="thread">What the conversation is about, or null.</param>
    /// <param name="together">What the words of both find, or null.</param>
    /// <param name="conversation">What all messages look for, or null.</param>
    /// <param name="meanings">What they mean.</param>
    public IReadOnlyList<Candidate> Read(
        Asked asked, Discussion? thread, QueryMatch? together, ConversationFeatures? conversation, MeaningFeatures meanings)
    {
        var reader = new PassageFeatures(edition, _items, asked, thread, together, conversation, meanings);
        var candidates = new List<Candidate>();
        var met = new HashSet<int>();
        foreach (var source in Sources(asked, thread, together, conversation).Append(meanings.Best.Select(order => edition.Texts[order])))
        {
            foreach (var passage in source)
            {
                if (met.Add(passage.Order) && !IsExcluded(passage, asked))
                {
                    candidates.Add(new Candidate(passage, reader.Of(passage)));
                }
            }
        }

        return candidates;
    }

    private IEnumerable<IEnumerable<Passage>> Sources(Asked asked, Discussion? thread, QueryMatch? together, ConversationFeatures? conversation)
    {
        yield return asked.Match.Passages.Take(MostFound);
        yield return asked.Focus.Passages.Take(MostFound);
        yield return together?.Passages.Take(MostFound) ?? [];
        yield return asked.Match.Likeliest.Take(MostLikely);
        yield return asked.Focus.Likeliest.Take(MostLikely);
        yield return together?.Likeliest.Take(MostLikely) ?? [];
        yield return Definitions(asked.Notions);
        yield return asked.Authors.SelectMany(author => _byAuthor[author].Take(MostOfAName));
        yield return asked.Works.SelectMany(work => _byWork[work].Take(MostOfAName));
        yield return asked.Laws.SelectMany(law => _byWork[law.Id].Take(MostOfAName));
        yield return asked.Diplomas.SelectMany(diploma => _byDiploma[diploma].Take(MostOfAName));
        yield return asked.Sections.SelectMany(section => _bySection[section].Take(MostOfAName));
        if (thread is not null)
        {
            foreach (var source in OfThread(thread))
            {
                yield return source;
            }
        }

        yield return (conversation?.Best ?? []).Take(MostLikely).Select(order => edition.Texts[order]);
    }

    private IEnumerable<IEnumerable<Passage>> OfThread(Discussion thread)
    {
        yield return thread.Screen;
        yield return thread.Waiting.Take(MostFound).Select(edition.FindPassage).OfType<Passage>();
        yield return thread.Screen
            .SelectMany(passage => passage.Authors.Concat(passage.About))
            .Select(author => author.NoteId)
            .OfType<string>()
            .Select(edition.FindPassage)
            .OfType<Passage>();
        yield return thread.Screen.SelectMany(passage => _byWork[passage.Source.Id]).Where(passage => passage.IsSourceLine);
        if (thread.Main is { } main)
        {
            yield return _byWork[main.Source.Id].OrderBy(passage => Math.Abs(passage.Order - main.Order)).Take(MostAround);
            yield return edition.Texts.Skip(main.Order - 2).Take(6);
        }

        yield return thread.Authors.SelectMany(author => _byAuthor[author].Take(MostOfAName));
        yield return Definitions(thread.Notions);
    }

    private IEnumerable<Passage> Definitions(IReadOnlyList<string> notions)
    {
        return notions.Select(edition.FindNotion).OfType<Notion>()
            .SelectMany(notion => notion.Definitions.Concat(notion.Mentions).Take(MostFound))
            .Select(edition.FindPassage).OfType<Passage>();
    }

    /// <summary>True where the words are somebody's who is set aside: they are not shown at all. A notion set aside may still be named.</summary>
    public static bool IsExcluded(Passage passage, Asked asked)
    {
        return (asked.ExcludesOfficial && passage.Kind == PassageKind.Official) || (asked.Excluded.Count > 0
            && (passage.Authors.Concat(passage.QuotedBy).Any(author => asked.Excluded.Contains(author.Id, StringComparer.Ordinal))
                || (passage.Authors.Count == 0 && passage.About.Any(author => asked.Excluded.Contains(author.Id, StringComparer.Ordinal)))
                || asked.Excluded.Contains(passage.Source.Id, StringComparer.Ordinal)));
    }

    private static IEnumerable<Author> People(Passage passage)
    {
        return passage.Authors.Concat(passage.QuotedBy).Concat(passage.About);
    }
}
