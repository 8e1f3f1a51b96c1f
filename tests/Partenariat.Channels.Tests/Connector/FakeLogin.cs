using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Partenariat.Channels.Tests.Connector;

/// <summary>Plays the place where bots get their tokens, under its real address.</summary>
internal sealed class FakeLogin : HttpMessageHandler
{
    private readonly ConcurrentQueue<Request> _requests = new();

    public IReadOnlyList<Request> Requests => [.. _requests];

    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken);
        _requests.Enqueue(new Request(request.RequestUri!, QueryHelpers.ParseQuery(body).ToDictionary(field => field.Key, field => field.Value.ToString())));
        var answer = Status == HttpStatusCode.OK
            ? $$"""{"token_type":"Bearer","expires_in":3600,"expires_on":"{{DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}}","access_token":"token-{{_requests.Count}}"}"""
            : """{"error":"invalid_client","error_description":"AADSTS7000222: The provided client secret keys are expired."}""";
        return new HttpResponseMessage(Status) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
    }

    /// <summary>What was asked.</summary>
    internal sealed record Request(Uri Address, IReadOnlyDictionary<string, string> Form);
}
