using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Partenariat.Load;

/// <summary>What the questions of files cost the bot, from the request with an activity to the response with its card: processor time, kind by kind.</summary>
internal sealed class TurnCosts(Server server, TimeSpan warmUp)
{
    private const int Rounds = 3;

    /// <summary>Asks all questions, one at a time, each after what was said before it, and prints a table.</summary>
    public async Task PrintAsync(IEnumerable<FileInfo> files)
    {
        using var http = new HttpClient();
        List<Question> questions = [.. files.SelectMany(file => File.ReadLines(file.FullName)).Select(Read)];
        var costs = questions.ConvertAll(_ => double.MaxValue);
        var watch = Stopwatch.StartNew();
        var round = 0;
        while (watch.Elapsed < warmUp)
        {
            await AskAllAsync(http, questions, round++);
        }

        for (var measured = 0; measured < Rounds; measured++)
        {
            foreach (var (number, cost) in (await AskAllAsync(http, questions, round++)).Index())
            {
                costs[number] = Math.Min(costs[number], cost);
            }
        }

        Console.WriteLine("| kind | questions | CPU ms p50 | p95 |");
        Console.WriteLine("| --- | --- | --- | --- |");
        foreach (var group in questions.Zip(costs).GroupBy(asked => asked.First.Kind, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Print(group.Key, [.. group.Select(asked => asked.Second).Order()]);
        }

        Print("all", [.. costs.Order()]);
    }

    private async Task<IReadOnlyList<double>> AskAllAsync(HttpClient http, IReadOnlyList<Question> questions, int round)
    {
        var costs = new List<double>();
        foreach (var (number, question) in questions.Index())
        {
            costs.Add(await AskAsync(http, question, $"costs-{round}-{number}"));
        }

        return costs;
    }

    private async Task<double> AskAsync(HttpClient http, Question question, string conversation)
    {
        foreach (var (number, earlier) in question.Context.Index())
        {
            await PostAsync(http, conversation, number, earlier);
        }

        var work = server.ThreadWork;
        await PostAsync(http, conversation, question.Context.Count, question.Text);
        return (server.ThreadWork - work).TotalMilliseconds;
    }

    private async Task PostAsync(HttpClient http, string conversation, int number, string text)
    {
        var activity = new
        {
            type = "message",
            id = $"{conversation}-{number}",
            channelId = "msteams",
            serviceUrl = server.Address.GetLeftPart(UriPartial.Authority),
            locale = "fr-FR",
            from = new { id = "29:1abc", name = "Alex Wilber" },
            recipient = new { id = "28:bot", name = "Partenariat" },
            conversation = new { id = conversation, conversationType = "personal" },
            textFormat = "plain",
            text,
            deliveryMode = "expectReplies",
        };
        using var content = new StringContent(JsonSerializer.Serialize(activity), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(server.Address, content);
        _ = await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }

    private static Question Read(string line)
    {
        using var parsed = JsonDocument.Parse(line);
        var root = parsed.RootElement;
        return new Question(
            root.TryGetProperty("kind", out var kind) ? kind.GetString()! : "other",
            root.GetProperty("question").GetString()!,
            root.TryGetProperty("context", out var context) ? [.. context.EnumerateArray().Select(earlier => earlier.GetString()!)] : []);
    }

    private static void Print(string kind, List<double> costs)
    {
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {kind} | {costs.Count} | {costs[costs.Count / 2]:0.00} | {costs[costs.Count * 95 / 100]:0.00} |"));
    }

    private sealed record Question(string Kind, string Text, IReadOnlyList<string> Context);
}
