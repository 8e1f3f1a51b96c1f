using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Partenariat.Load;

/// <summary>So many connections that ask, wait for the answer and ask again, for so long.</summary>
internal sealed class Run(Server server, Sink sink, bool isInline, IReadOnlyList<string> questions)
{
    // Teams' rates hold for a conversation: among so many, nobody waits for them.
    private const int Conversations = 20_000;
    private const int MostTurns = 2_000_000;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private static int s_last;

    private int _failed;
    private int _lost;

    /// <summary>Runs it.</summary>
    /// <exception cref="InvalidOperationException">The server is not on this machine.</exception>
    public async Task<Measure> MeasureAsync(int connections, TimeSpan duration)
    {
        if (!server.Address.IsLoopback)
        {
            throw new InvalidOperationException("Load is put on this machine only.");
        }

        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = connections }) { Timeout = s_patience };
        var times = new List<double>[connections];
        var work = server.Work;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async n => times[n] = await AskAsync(http, watch, duration, MostTurns / connections)));
        var elapsed = watch.Elapsed;
        return Measure.Of([.. times.SelectMany(list => list)], elapsed, server.Work - work, _failed, _lost);
    }

    private async Task<List<double>> AskAsync(HttpClient http, Stopwatch watch, TimeSpan duration, int most)
    {
        var times = new List<double>();
        for (var n = 0; n < most && watch.Elapsed < duration; n++)
        {
            var start = Stopwatch.GetTimestamp();
            if (await TurnAsync(http))
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        return times;
    }

    private async Task<bool> TurnAsync(HttpClient http)
    {
        var number = Interlocked.Increment(ref s_last);
        var id = $"{Environment.ProcessId}-{number}";
        var answered = isInline ? Task.CompletedTask : sink.WaitAsync(id);
        try
        {
            using var response = await http.PostAsync(server.Address, Body(id, number));
            _ = await response.Content.ReadAsByteArrayAsync();
            if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Accepted))
            {
                Interlocked.Increment(ref _failed);
                return false;
            }

            await answered.WaitAsync(s_patience);
            return true;
        }
        catch (TimeoutException)
        {
            Interlocked.Increment(ref _lost);
            return false;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            Interlocked.Increment(ref _failed);
            return false;
        }
        finally
        {
            sink.Forget(id);
        }
    }

    private StringContent Body(string id, int number)
    {
        var activity = new
        {
            type = "message",
            id,
            timestamp = DateTimeOffset.UtcNow,
            channelId = "msteams",
            serviceUrl = sink.ServiceUrl,
            locale = "fr-FR",
            from = new { id = "29:1abc", name = "Alex Wilber", aadObjectId = "87d349ed-44d7-43e1-9a83-5f2406dee5bd" },
            recipient = new { id = "28:bot", name = "Partenariat" },
            conversation = new { id = $"a:{number % Conversations}", conversationType = "personal", tenantId = "t1" },
            entities = new[] { new { type = "clientInfo", locale = "fr-FR", country = "FR", platform = "Web", timezone = "Europe/Paris" } },
            channelData = new { tenant = new { id = "t1" } },
            textFormat = "plain",
            text = questions[number % questions.Count],
            deliveryMode = isInline ? "expectReplies" : null,
        };
        return new StringContent(JsonSerializer.Serialize(activity), Encoding.UTF8, "application/json");
    }
}
