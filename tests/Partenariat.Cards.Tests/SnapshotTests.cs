using System.Text.Encodings.Web;
using System.Text.Json;

namespace Partenariat.Cards.Tests;

/// <summary>A few whole cards over the tiny dossier: a change in them is seen in review.</summary>
public sealed class SnapshotTests
{
    private static readonly JsonSerializerOptions s_readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    [Theory]
    [InlineData("contraste", "contrast", CardHost.Teams)]
    [InlineData("débat", "debate", CardHost.WebChat)]
    [InlineData("citation modifiée", "altered-quotation", CardHost.WebChat)]
    [InlineData("loi", "law", CardHost.WebChat)]
    [InlineData("précision", "clarification", CardHost.Teams)]
    public void Card_OverTheTinyDossier_IsAsRecorded(string name, string file, CardHost host)
    {
        var answer = TestAnswers.Of(TestEditions.Gardens)[name];
        var page = new AnswerCards(TestEditions.Gardens).Render(answer, new CardOptions(host, EveryCard.Site));
        Check($"{file}.json", page.Card.ToJsonString(s_readable));
        Check($"{file}.txt", page.Text);
    }

    // What was received stands beside what was expected, to be compared and copied.
    private static void Check(string file, string received)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Snapshots", file);
        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected.TrimEnd() != received)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText($"{path}.received", received + "\n");
        }

        Assert.Equal(expected.TrimEnd(), received);
    }
}
