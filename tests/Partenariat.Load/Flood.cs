using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Partenariat.Load;

/// <summary>
/// What an attacker with as many addresses as he likes can send, from so many connections at once: web chats that are
/// opened and filled with the longest messages, questions without JavaScript, pasted papers. It tells what the server's
/// memory and an ordinary visitor's question come to meanwhile.
/// </summary>
/// <param name="server">Started so that it believes the addresses that this machine names.</param>
internal sealed class Flood(Server server)
{
    // The bounds of a message, an address and a paper.
    private const int MessageLength = 26_000;
    private const int QuestionLength = 2_000;
    private const int PaperLength = 900_000;
    private const int MessagesForEach = 20;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private static readonly string[] s_texts =
    [
        "Le partenariat ce n'est pas de l'altruisme, ce mouvement descendant vers l'autre. ", "« réseau ou partenariat ? » ", "demand", "selon Dhume, ", "a ",
    ];

    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SortedDictionary<string, int> _statuses = new(StringComparer.Ordinal);
    private readonly List<double> _visitor = [];
    private int _next;

    /// <summary>Floods it, and prints a line.</summary>
    /// <exception cref="InvalidOperationException">The server is not on this machine.</exception>
    public async Task RunAsync(int connections, TimeSpan duration)
    {
        if (!server.Address.IsLoopback)
        {
            throw new InvalidOperationException("Load is put on this machine only.");
        }

        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = connections + 1 };
        using var http = new HttpClient(handler) { BaseAddress = new Uri(server.Address, "/"), Timeout = s_patience };
        var watch = Stopwatch.StartNew();
        var before = server.Resident;
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => AttackAsync(http, watch, duration)).Append(VisitAsync(http, watch, duration)));
        _visitor.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"resident before {before >> 20} MB, at most {server.MostResident >> 20} MB, after {server.Resident >> 20} MB"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"a visitor's question: median {Median():0} ms, slowest {_visitor.LastOrDefault():0} ms ({_visitor.Count})"));
        Console.WriteLine(string.Join(", ", _statuses.Select(status => $"{status.Key}: {status.Value}")));
    }

    private async Task AttackAsync(HttpClient http, Stopwatch watch, TimeSpan duration)
    {
        while (watch.Elapsed < duration)
        {
            var number = Interlocked.Increment(ref _next);
            var address = $"10.{(number >> 16) & 255}.{(number >> 8) & 255}.{number & 255}";
            var text = s_texts[number % s_texts.Length];
            switch (number % 8)
            {
                case 0:
                    var question = Uri.EscapeDataString(Repeat(text, QuestionLength));
                    await SendAsync(http, address, HttpMethod.Get, $"question?q={question}", null, null);
                    break;
                case 1:
                    var form = new ByteArrayContent(Encoding.UTF8.GetBytes("texte=" + Repeat(text, PaperLength).Replace(' ', '+')));
                    form.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
                    await SendAsync(http, address, HttpMethod.Post, "verifier", null, form);
                    break;
                default:
                    await ChatAsync(http, address, text);
                    break;
            }
        }
    }

    private async Task ChatAsync(HttpClient http, string address, string text)
    {
        if (await SendAsync(http, address, HttpMethod.Post, "api/webchat/token", null, null) is not { } answer)
        {
            return;
        }

        var opened = JsonNode.Parse(answer)!;
        for (var n = 0; n < MessagesForEach; n++)
        {
            var activity = new { type = n % 2 == 0 ? "message" : "event", name = "a", from = new { id = "u" }, text = Repeat(text, MessageLength) };
            await SendAsync(
                http,
                address,
                HttpMethod.Post,
                $"v3/directline/conversations/{opened["conversationId"]}/activities",
                (string?)opened["token"],
                new StringContent(JsonSerializer.Serialize(activity, s_plain), Encoding.UTF8, "application/json"));
        }
    }

    // Somebody who wants to know something, meanwhile.
    private async Task VisitAsync(HttpClient http, Stopwatch watch, TimeSpan duration)
    {
        while (watch.Elapsed < duration)
        {
            var start = Stopwatch.GetTimestamp();
            if (await SendAsync(http, "192.0.2.1", HttpMethod.Get, "question?q=r%C3%A9seau%20ou%20partenariat%20%3F", null, null) is not null)
            {
                _visitor.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }
    }

    private async Task<string?> SendAsync(HttpClient http, string address, HttpMethod method, string path, string? token, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Add("X-Forwarded-For", address);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        try
        {
            using var response = await http.SendAsync(request);
            Count(((int)response.StatusCode).ToString(CultureInfo.InvariantCulture));
            var body = await response.Content.ReadAsStringAsync();
            return response.IsSuccessStatusCode ? body : null;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            Count(e.GetType().Name);
            return null;
        }
    }

    private void Count(string status)
    {
        lock (_statuses)
        {
            _statuses[status] = _statuses.GetValueOrDefault(status) + 1;
        }
    }

    private double Median()
    {
        return _visitor.Count == 0 ? double.NaN : _visitor[_visitor.Count / 2];
    }

    private static string Repeat(string text, int length)
    {
        return string.Concat(Enumerable.Repeat(text, (length / text.Length) + 1))[..length];
    }
}
