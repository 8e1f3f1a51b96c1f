using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Partenariat.Corpus.Reading;
using Partenariat.Corpus.Replay;

namespace Partenariat.Corpus.Tests;

/// <summary>The lines that each passage claims are those of the transcription from which its words come.</summary>
public sealed class RealCorpusLinesTests
{
    [Fact]
    public void Lines_EveryContainer_AreThoseOfItsWords()
    {
        var source = File.ReadAllText(Path.Combine(TestCorpora.Real, "dossier.md"));
        var document = DossierMarkdown.Parse(source);
        var log = new ProblemLog();
        var record = EmendationsReader.Read(File.ReadAllText(Path.Combine(TestCorpora.Real, "emendations.yaml")), log)!;
        var transcription = File.ReadAllText(Path.Combine(TestCorpora.Real, "transcription.txt"));
        var expected = TranscriptionWords.Of(EmendedTranscription.Of(transcription, record, log));
        var actual = EditionWords.Of(document, source);
        Assert.Equal(expected.Count, actual.Count);

        var lines = expected.Zip(actual).ToLookup(pair => pair.Second.Line, pair => pair.First.Line);
        var wrong = document.Descendants<CustomContainer>()
            .Where(container => container.Info is "passage" or "note" or "source")
            .Select(container => (Container: container, Claimed: Claimed(container), Found: Found(container, lines, source)))
            .Where(item => !Agrees(item.Claimed, item.Found))
            .Select(item => $"{item.Container.Line + 1} {item.Container.GetAttributes().Id}: {Show(item.Claimed)} / {Show(item.Found)}");
        Assert.Empty(wrong);
    }

    private static int[] Claimed(CustomContainer container)
    {
        var lines = container.GetAttributes().Properties?.FirstOrDefault(pair => pair.Key == "lines").Value ?? "";
        return
        [
            .. lines.Split(',', StringSplitOptions.RemoveEmptyEntries)
                .Select(range => range.Split('-').Select(int.Parse).ToArray())
                .SelectMany(range => Enumerable.Range(range[0], range[^1] - range[0] + 1)),
        ];
    }

    private static int[] Found(CustomContainer container, ILookup<int, int> lines, string source)
    {
        var last = source[..container.Span.End].Count(letter => letter == '\n') + 1;
        return [.. Enumerable.Range(container.Line + 1, last - container.Line).SelectMany(line => lines[line]).Distinct().Order()];
    }

    // A range may hold empty lines and dropped ones, which give no words.
    private static bool Agrees(int[] claimed, int[] found)
    {
        return found.Length == 0
            ? claimed.Length == 0
            : claimed.Length > 0 && claimed[0] == found[0] && claimed[^1] == found[^1] && !found.Except(claimed).Any();
    }

    private static string Show(int[] lines)
    {
        return string.Join(',', lines);
    }
}
