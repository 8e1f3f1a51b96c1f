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
    public IReadOnlyList<Candidate> Read(Asked asked, Discussion? thread, QueryMatch? together, ConversationFeatures? conversation)
    {
        var reader = new PassageFeatures(edition, _items, asked, thread, together, conversation);
        return
        [
            .. Passages(asked, thread, together)
                .Concat((conversation?.Best ?? []).Take(MostLikely).Select(order => edition.Texts[order]))
                .DistinctBy(passage => passage.Order)
                .Where(passage => !IsExcluded(passage, asked))
                .Select(passage => new Candidate(passage, reader.Of(passage))),
        ];
    }

    private IEnumerable<Passage> Passages(Asked asked, Discussion? thread, QueryMatch? together)
    {
        var found = asked.Match.Passages.Take(MostFound)
            .Concat(asked.Focus.Passages.Take(MostFound))
            .Concat(together?.Passages.Take(MostFound) ?? [])
            .Concat(asked.Match.Likeliest.Take(MostLikely))
            .Concat(asked.Focus.Likeliest.Take(MostLikely))
            .Concat(together?.Likeliest.Take(MostLikely) ?? []);
        var named = Definitions(asked.Notions)
            .Concat(asked.Authors.SelectMany(author => _byAuthor[author].Take(MostOfAName)))
            .Concat(asked.Works.SelectMany(work => _byWork[work].Take(MostOfAName)))
            .Concat(asked.Laws.SelectMany(law => _byWork[law.Id].Take(MostOfAName)))
            .Concat(asked.Diplomas.SelectMany(diploma => _byDiploma[diploma].Take(MostOfAName)))
            .Concat(asked.Sections.SelectMany(section => _bySection[section].Take(MostOfAName)));
        return found.Concat(named).Concat(thread is null ? [] : OfThread(thread));
    }

    private IEnumerable<Passage> OfThread(Discussion thread)
    {
        var waiting = thread.Waiting.Take(MostFound).Select(edition.FindPassage).OfType<Passage>();
        var notes = thread.Screen
            .SelectMany(passage => passage.Authors.Concat(passage.About))
            .Select(author => author.NoteId)
            .OfType<string>()
            .Select(edition.FindPassage)
            .OfType<Passage>();
        var lines = thread.Screen.SelectMany(passage => _byWork[passage.Source.Id]).Where(passage => passage.IsSourceLine);
        var around = thread.Main is null
            ? []
            : _byWork[thread.Main.Source.Id].OrderBy(passage => Math.Abs(passage.Order - thread.Main.Order)).Take(MostAround)
                .Concat(edition.Texts.Skip(thread.Main.Order - 2).Take(6));
        return thread.Screen.Concat(waiting).Concat(notes).Concat(lines).Concat(around)
            .Concat(thread.Authors.SelectMany(author => _byAuthor[author].Take(MostOfAName)))
            .Concat(Definitions(thread.Notions));
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
