using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Proposals.References;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Fields;

/// <summary>« son livre », « elle a écrit un article ? », « son texte s'appelle comment »: works of whom the conversation speaks.</summary>
internal sealed class OwnWorks(Edition edition)
{
    private const int MostWords = 8;
    private const int MostWorks = 4;

    // Types of CSL, as in csl-data.json; « son texte » may be any.
    private static readonly ILookup<string, string> s_types = LanguageFile.Rows("work-types.tsv")
        .ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_owners = LanguageFile.Lines("his-or-her.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The works of the kind that the message names, or all where there is none of that kind; empty where it names none so.</summary>
    public IReadOnlyList<CitedWork> Of(Turn turn)
    {
        var words = turn.Message.Words;
        if (turn.Asked.NamesSomething || words.Count > MostWords || !words.Any(word => s_owners.Contains(word.Plain))
            || MeantPeople.Of(turn, edition) is not { Id: var author })
        {
            return [];
        }

        var types = words.SelectMany(word => s_types[word.Plain]).ToHashSet(StringComparer.Ordinal);
        if (types.Count == 0)
        {
            return [];
        }

        var works = edition.Sources.Where(work => work.ViaId is null && work.AuthorIds.Contains(author, StringComparer.Ordinal)).ToList();
        works = NamedWorks.Narrow(works, work => work.Csl["type"] is { } type && types.Contains(type.ToString()));
        return [.. NamedWorks.ByYear(turn.Asked, works).Take(MostWorks).Select(work => new CitedWork(PassageOf(work), work))];
    }

    /// <summary>True where a message says what kind of work it means: « elle a écrit un livre ? »</summary>
    public static bool NamesKind(Message message)
    {
        return message.Words.Any(word => s_types.Contains(word.Plain));
    }

    /// <summary>The CSL types of the kinds of works that a message says; empty for « un texte », which is of any.</summary>
    public static IReadOnlySet<string> KindsIn(Message message)
    {
        return message.Words.SelectMany(word => s_types[word.Plain.TrimEnd('s')]).Where(type => type != FieldWords.Any).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>True where a message says a kind of work and a work is of that kind.</summary>
    public static bool IsOfKind(Message message, Source work)
    {
        return message.Words.Any(word => s_types[word.Plain].Contains(work.Type, StringComparer.Ordinal));
    }

    private Passage? PassageOf(Source work)
    {
        return edition.Passages.FirstOrDefault(passage => passage.Source.Id == work.Id && passage.Kind != PassageKind.Reference);
    }
}
