using System.Globalization;
using Partenariat.Bot.Editions;
using Partenariat.Corpus;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Bot.Turns.Extension;

/// <summary>Which passages a search brings, best first.</summary>
internal sealed class FoundPassages(EditionInUse inUse)
{
    private const int Most = 100;
    private const int ShortestBeginning = 3;

    private static readonly CompareInfo s_french = CultureInfo.GetCultureInfo("fr-FR").CompareInfo;

    /// <summary>For those who have typed nothing yet: definitions of the notions that the dossier defines most, first
    /// by official bodies, then by authors, one a notion before the next one of the same.</summary>
    public IReadOnlyList<Passage> MostUseful => [.. Definitions(inUse.Dialog.Edition).Take(Most)];

    /// <summary>The passages that answer the words as a question, then those that come near; empty where the dossier
    /// does not speak of it.</summary>
    /// <param name="query">What was typed so far. Not trusted.</param>
    public IReadOnlyList<Passage> Find(string query)
    {
        var answer = inUse.Dialog.Answer(query, ConversationState.Empty).Answer;
        var found = answer.Kind is AnswerKind.NotFound or AnswerKind.Smalltalk && answer.Passages.Count == 0
            ? Begun(query)
            : answer.Passages.Concat(inUse.Dialog.Search(query, Most));
        return [.. found.DistinctBy(passage => passage.Id).Take(Most)];
    }

    /// <summary>A passage by its id, or null.</summary>
    public Passage? Get(string id)
    {
        return inUse.Dialog.Edition.FindPassage(id);
    }

    // Teams asks while the user is still typing: « coopér » means what begins so.
    private IEnumerable<Passage> Begun(string query)
    {
        if (query.Length < ShortestBeginning)
        {
            return [];
        }

        var edition = inUse.Dialog.Edition;
        return edition.Notions
            .Where(notion => Begins(notion.Label, query))
            .SelectMany(notion => notion.Definitions.Concat(notion.Mentions))
            .Select(edition.FindPassage)
            .OfType<Passage>()
            .Concat(edition.Passages.Where(passage => passage.Authors.Any(author => Begins(author.Family ?? author.Name, query))));
    }

    private static bool Begins(string name, string query)
    {
        return s_french.IsPrefix(name, query, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace);
    }

    private static IEnumerable<Passage> Definitions(Edition edition)
    {
        var byNotion = edition.Notions
            .Select(notion => notion.Definitions
                .Select(edition.FindPassage)
                .OfType<Passage>()
                .Where(passage => passage.Kind is PassageKind.Official or PassageKind.Definition)
                .OrderBy(passage => passage.Kind == PassageKind.Official ? 0 : 1)
                .ToList())
            .Where(definitions => definitions.Count > 0)
            .OrderByDescending(definitions => definitions.Count)
            .ToList();
        var rounds = byNotion.Select(definitions => definitions.Count).DefaultIfEmpty().Max();
        return Enumerable.Range(0, rounds)
            .SelectMany(round => byNotion.Where(definitions => definitions.Count > round).Select(definitions => definitions[round]))
            .DistinctBy(passage => passage.Id);
    }
}
