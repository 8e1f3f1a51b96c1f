using Partenariat.Corpus;
using Partenariat.Corpus.Citations;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;
using Partenariat.Search.Analysis;

namespace Partenariat.Dialogs.Proposals;

/// <summary>« le livre de Dhume « Le partenariat en pratique » »: where no work has that title, this is said before another one is shown.</summary>
internal static class UnknownTitle
{
    private const string Opening = "«\"“„";
    private const string Closing = "»\"”“";
    private const int FewestWords = 2;

    // A word or two of a title may be remembered wrongly.
    private const double Held = 0.7;

    /// <summary>The answer about a work, with that sentence where the words in quotation marks are the title of none that it shows.</summary>
    public static Answer Say(Turn turn, Answer answer)
    {
        var text = turn.Message.Text;
        var start = text.AsSpan().IndexOfAny(Opening);
        var end = text.AsSpan().LastIndexOfAny(Closing);
        if (answer is not SourceAnswer || answer.Passages.Count == 0 || start < 0 || end <= start)
        {
            return answer;
        }

        var quoted = text[(start + 1)..end].Trim();
        var words = Telling(quoted);
        return words.Count < FewestWords || answer.Passages.Any(passage => Holds(passage, quoted, words)) ? answer : answer with
        {
            Message = string.Join(
                ' ',
                new[] { French.Set($"Je ne trouve pas de titre « {quoted} » dans le dossier ; le plus proche :"), answer.Message }.OfType<string>()),
        };
    }

    /// <summary>True where a title of a work of the edition, or of what it stands in, holds nearly all telling words of a title.</summary>
    public static bool IsKnown(string title, Edition edition)
    {
        var words = Telling(title);
        return words.Count == 0
            || edition.Sources.Any(work => Share(words, string.Join(' ', work.Title, work.ShortTitle, work.ContainerTitle)) >= Held);
    }

    private static double Share(IReadOnlyList<string> words, string reference)
    {
        var known = Telling(reference).ToHashSet(StringComparer.Ordinal);
        return (double)words.Count(known.Contains) / words.Count;
    }

    private static bool Holds(Passage passage, string quoted, IReadOnlyList<string> words)
    {
        return Share(words, $"{passage.Source.Title} {Citation.Format(CitationStyle.Iso690, passage)}") >= Held
            || PlainWords.Joined(passage.Text).Contains(PlainWords.Joined(quoted), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Telling(string text)
    {
        return [.. PlainWords.Of(text).Select(word => word.Plain).Where(word => word.Length > 1 && !GrammarWords.Hold(word)).Select(word => word.TrimEnd('s'))];
    }
}
