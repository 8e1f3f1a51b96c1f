using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace Partenariat.Bot.Tests.Hosting;

/// <summary>A web chat with one question, which goes on at whichever server there is.</summary>
internal sealed record OpenChat(string ConversationId, string Token)
{
    /// <summary>Asks a question, and returns when the server has accepted it.</summary>
    public static async Task<OpenChat> AskAsync(HttpClient client, Uri server)
    {
        using var token = new HttpRequestMessage(HttpMethod.Post, new Uri(server, "/api/webchat/token"));
        var body = await SendAsync(client, token);
        var chat = new OpenChat((string)body["conversationId"]!, (string)body["token"]!);
        using var question = chat.Request(HttpMethod.Post, server, "/activities");
        question.Content = JsonContent.Create(new { type = "message", text = "c’est quoi un jardin ?", channelData = new { clientActivityID = "1" } });
        await SendAsync(client, question);
        return chat;
    }

    /// <summary>Waits for the answer, at another server.</summary>
    public async Task HearAsync(HttpClient client, Uri server)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(6));
        while (!await ListenAsync(client, server, patience.Token))
        {
            // The stream ends where the store is away; a client comes back.
            patience.Token.ThrowIfCancellationRequested();
        }
    }

    private async Task<bool> ListenAsync(HttpClient client, Uri server, CancellationToken patience)
    {
        using var socket = new ClientWebSocket();
        try
        {
            using var reconnection = Request(HttpMethod.Get, server, "?watermark=0");
            await socket.ConnectAsync(new Uri((string)(await SendAsync(client, reconnection))["streamUrl"]!), patience);
            var buffer = new byte[1_000_000];
            while (true)
            {
                var length = 0;
                ValueWebSocketReceiveResult received;
                do
                {
                    received = await socket.ReceiveAsync(buffer.AsMemory(length), patience);
                    length += received.Count;
                }
                while (!received.EndOfMessage);

                if (received.MessageType == WebSocketMessageType.Close)
                {
                    return false;
                }

                if (length > 0 && JsonNode.Parse(buffer.AsSpan(0, length))!["activities"]!.AsArray().Any(IsAnswer))
                {
                    return true;
                }
            }
        }
        catch (Exception e) when (e is WebSocketException or HttpRequestException)
        {
            return false;
        }
    }

    private static bool IsAnswer(JsonNode? activity)
    {
        return (string?)activity!["type"] == "message" && (string?)activity["from"]!["role"] == "bot";
    }

    private static async Task<JsonNode> SendAsync(HttpClient client, HttpRequestMessage request)
    {
        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    private HttpRequestMessage Request(HttpMethod method, Uri server, string path)
    {
        var request = new HttpRequestMessage(method, new Uri(server, $"/v3/directline/conversations/{ConversationId}{path}"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        return request;
    }
}
