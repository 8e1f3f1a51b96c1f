using Markdig.Syntax;
using Partenariat.Corpus.Reading;

namespace Partenariat.Corpus.Replay;

/// <summary>
/// Proves that the edition is faithful: transcription, emendations and moves give the words of the edition, to the
/// letter and in order. Every difference that is not recorded is a problem.
/// </summary>
internal static class EditionReplay
{
    private const int MaxReported = 20;
    private const int ShownWords = 8;

    public static void Check(MarkdownDocument edition, string source, string transcription, EmendationsDraft record, ProblemLog log)
    {
        var expected = TranscriptionWords.Of(EmendedTranscription.Of(transcription, record, log));
        var actual = EditionWords.Of(edition, source);
        foreach (var difference in WordComparison.Differences(expected, actual).Take(MaxReported))
        {
            Report(difference, expected, actual, log);
        }
    }

    private static void Report(WordDifference difference, IReadOnlyList<Word> expected, IReadOnlyList<Word> actual, ProblemLog log)
    {
        var editionLine = LineAt(actual, difference.Actual.Start.Value);
        var transcriptionLine = LineAt(expected, difference.Expected.Start.Value);
        log.Add(
            ProblemCodes.UnrecordedDifference,
            CorpusFiles.Dossier,
            editionLine,
            $"L’édition a {Quote(actual, difference.Actual)} où la transcription corrigée (ligne {transcriptionLine}) "
                + $"a {Quote(expected, difference.Expected)}.",
            "Rétablissez les mots de la transcription, ou notez la différence dans emendations.yaml.");
    }

    private static int LineAt(IReadOnlyList<Word> words, int index)
    {
        return words.Count == 0 ? 1 : words[Math.Min(index, words.Count - 1)].Line;
    }

    private static string Quote(IReadOnlyList<Word> words, Range range)
    {
        var (start, length) = range.GetOffsetAndLength(words.Count);
        if (length == 0)
        {
            return "rien";
        }

        var shown = words.Skip(start).Take(Math.Min(length, ShownWords)).Select(word => word.Text);
        return $"« {string.Join(' ', shown)}{(length > ShownWords ? " …" : "")} »";
    }
}
