using System.Net.Http.Json;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Options;

namespace Partenariat.Channels.Connector;

/// <summary>The REST calls of a connector. Tokens, retries and rate limits are the business of its HTTP handlers.</summary>
internal sealed class ConnectorClient(IHttpClientFactory http, ServiceHosts hosts, IOptions<ConnectorOptions> options) : IConnector
{
    /// <summary>The HTTP client that speaks to connectors.</summary>
    public const string HttpClientName = "bot-connector";

    /// <summary>The conversation of a request, for the rate limits.</summary>
    public static readonly HttpRequestOptionsKey<string> ConversationKey = new("conversation");

    public Task<string?> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        var activities = ConnectorPath.Of(activity, "v3/conversations", activity.Conversation?.Id, "activities");
        return activity switch
        {
            { Id: { } id } => CallAsync(HttpMethod.Put, ConnectorPath.Below(activities, id), activity, activity, cancellationToken),
            { ReplyToId: { } id } => CallAsync(HttpMethod.Post, ConnectorPath.Below(activities, id), activity, activity, cancellationToken),
            _ => CallAsync(HttpMethod.Post, activities, activity, activity, cancellationToken),
        };
    }

    public Task<string?> CreateConversationAsync(Activity activity, CancellationToken cancellationToken)
    {
        var parameters = new
        {
            bot = activity.From,
            members = new[] { activity.Recipient },
            isGroup = false,
            tenantId = activity.Conversation?.TenantId,
            activity,
        };
        return CallAsync(HttpMethod.Post, ConnectorPath.Of(activity, "v3/conversations"), parameters, activity, cancellationToken);
    }

    private async Task<string?> CallAsync<TBody>(
        HttpMethod method, Uri address, TBody body, Activity activity, CancellationToken cancellationToken)
    {
        if (!hosts.Allow(activity.ServiceUrl))
        {
            throw new ConnectorException("The host of the serviceUrl is not on the list of allowed hosts.");
        }

        using var request = new HttpRequestMessage(method, address) { Content = JsonContent.Create(body, options: ActivityJson.Options) };
        request.Options.Set(ConversationKey, activity.Conversation?.Id ?? string.Empty);
        try
        {
            using var client = http.CreateClient(HttpClientName);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return response.IsSuccessStatusCode
                ? await ConnectorAnswer.IdAsync(response, options.Value.AttemptTimeout, cancellationToken)
                : throw new ConnectorException($"The connector answered {(int)response.StatusCode}.", response.StatusCode);
        }
        catch (Exception e) when (e is not ConnectorException && !cancellationToken.IsCancellationRequested)
        {
            throw new ConnectorException("The connector could not be reached.", null, e);
        }
    }
}
