using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Finding;

/// <summary>Reads the telling words of a question: its notions and other content words, without people, laws and what goes with it.</summary>
internal sealed class SoughtWordsReader(Edition edition, DossierIndex index)
{
    private const double Alike = 0.6;
    private const string When = "quand";

    // « années », « siècle »: with them, or a year, a sentence tells of a time.
    private static readonly FrozenSet<string> s_times = LanguageFile.Lines("time-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private readonly ILookup<string, Passage> _inner = edition.Passages.Where(passage => passage.Parent is not null)
        .ToLookup(passage => passage.Parent!.Id, StringComparer.Ordinal);

    /// <summary>The words.</summary>
    public SoughtWords Read(Turn turn)
    {
        var match = turn.Asked.Match;
        return new SoughtWords(
            () => index.Weigh(Asking(turn.Message)),
            turn.Message.Words.Any(word => word.Plain == When) ? TellsWhen : null,
            passage => _inner[passage.Id]
                .Select(inner => (inner, match.Weigh(inner)?.Likeness ?? 0))
                .Where(inner => inner.Item2 >= Alike)
                .OrderByDescending(inner => inner.Item2)
                .Select(inner => inner.inner)
                .FirstOrDefault());
    }

    private static bool TellsWhen(string sentence)
    {
        return PlainWords.Of(sentence).Any(word => word.Plain == PlainWords.Year || s_times.Contains(word.Plain));
    }

    private static string Asking(Message message)
    {
        var blanked = new BlankedText(message.Text);
        foreach (var name in message.Names.Entities.Where(name => name.Kind is EntityKind.Author or EntityKind.Law))
        {
            blanked.Blank(name.Start, name.End);
        }

        var text = blanked.ToString();
        var asking = message.Clauses.Where(clause => !clause.IsAside).ToList();
        return asking.Count == 0 ? text : string.Join(" . ", asking.Select(clause => text[clause.Start..clause.End]));
    }
}
