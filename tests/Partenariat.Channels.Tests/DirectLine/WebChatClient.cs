using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.DirectLine;

/// <summary>Asks the server what the official client asks.</summary>
internal sealed class WebChatClient(ChannelHost host) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = host.Address, Timeout = Patience.Long };

    public string ConversationId { get; private set; } = string.Empty;

    public string UserId { get; private set; } = string.Empty;

    public string Token
    {
        get => _http.DefaultRequestHeaders.Authorization?.Parameter ?? string.Empty;
        set => _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", value);
    }

    public HttpClient Http => _http;

    /// <summary>Gets a token, as the page does.</summary>
    public static async Task<WebChatClient> WithTokenAsync(ChannelHost host)
    {
        var client = new WebChatClient(host);
        var body = await JsonOfAsync(await client._http.PostAsync("/api/webchat/token", null));
        client.Token = (string)body["token"]!;
        client.ConversationId = (string)body["conversationId"]!;
        client.UserId = (string)body["userId"]!;
        return client;
    }

    /// <summary>Gets a token, starts the conversation and opens the stream.</summary>
    public static async Task<(WebChatClient Client, ActivityReader Stream)> ConnectAsync(ChannelHost host)
    {
        var client = await WithTokenAsync(host);
        return (client, await OpenAsync(await client.StartAsync()));
    }

    public async Task<string> StartAsync()
    {
        var body = await JsonOfAsync(await _http.PostAsJsonAsync("/v3/directline/conversations", new { user = new { id = "r_39i2" }, locale = "fr-FR" }));
        Token = (string)body["token"]!;
        return (string)body["streamUrl"]!;
    }

    public async Task<string> ReconnectAsync(string watermark)
    {
        return (string)(await JsonOfAsync(await _http.GetAsync($"/v3/directline/conversations/{ConversationId}?watermark={watermark}")))["streamUrl"]!;
    }

    public static async Task<ActivityReader> OpenAsync(string streamUrl)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(streamUrl), CancellationToken.None);
        return new ActivityReader(socket);
    }

    public Task<HttpResponseMessage> PostAsync(object activity)
    {
        return _http.PostAsJsonAsync($"/v3/directline/conversations/{ConversationId}/activities", activity);
    }

    public Task<HttpResponseMessage> PostTextAsync(string body)
    {
        var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        return _http.PostAsync($"/v3/directline/conversations/{ConversationId}/activities", content);
    }

    /// <summary>The same client, speaking to another server.</summary>
    public WebChatClient MovedTo(ChannelHost other)
    {
        return new WebChatClient(other) { Token = Token, ConversationId = ConversationId, UserId = UserId };
    }

    public Task<HttpResponseMessage> SayAsync(string text)
    {
        return PostAsync(new { type = "message", text, from = new { id = "somebody else" }, channelData = new { clientActivityID = "c-" + text } });
    }

    public async Task<JsonObject> PollAsync(string watermark)
    {
        return await JsonOfAsync(await _http.GetAsync($"/v3/directline/conversations/{ConversationId}/activities?watermark={watermark}"));
    }

    public static async Task<JsonObject> JsonOfAsync(HttpResponseMessage response)
    {
        using (response)
        {
            response.EnsureSuccessStatusCode();
            return JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
        }
    }

    public void Dispose()
    {
        _http.Dispose();
    }
}
