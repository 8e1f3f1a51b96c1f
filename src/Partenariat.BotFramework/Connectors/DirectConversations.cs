using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Partenariat.Channels.Activities;

namespace Partenariat.BotFramework.Connectors;

/// <summary>
/// The SDK's calls, of which the two that send an activity write it into the bytes that are sent: the SDK makes a text of it,
/// encodes that, and keeps both until the connector has answered.
/// </summary>
internal sealed class DirectConversations(ConnectorClient client) : Conversations(client), IConversations
{
    // As the SDK does: what a service's address asks for behind a « ? » is left out.
    private readonly string _address =
        new Uri(new Uri($"{client.BaseUri.AbsoluteUri}{(client.BaseUri.AbsoluteUri.EndsWith('/') ? "" : "/")}"), "v3/conversations/").ToString();

    /// <inheritdoc />
    Task<HttpOperationResponse<ResourceResponse>> IConversations.SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity, Dictionary<string, List<string>>? customHeaders, CancellationToken cancellationToken)
    {
        return PostAsync($"{Uri.EscapeDataString(conversationId)}/activities", Content(activity), cancellationToken);
    }

    /// <inheritdoc />
    Task<HttpOperationResponse<ResourceResponse>> IConversations.ReplyToActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>>? customHeaders, CancellationToken cancellationToken)
    {
        var path = $"{Uri.EscapeDataString(conversationId)}/activities/{Uri.EscapeDataString(activityId)}";
        return PostAsync(path, Content(activity), cancellationToken);
    }

    private static ByteArrayContent Content(Activity activity)
    {
        return new ByteArrayContent(ActivityWriter.ToUtf8(activity))
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/json", Encoding.UTF8.WebName) },
        };
    }

    private async Task<HttpOperationResponse<ResourceResponse>> PostAsync(string path, HttpContent content, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_address + path)) { Content = content };
        var response = await Client.HttpClient.SendAsync(request, cancellationToken);
        if (response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted)
        {
            // An object in any case: CallHandler makes « {} » of every other answer.
            using var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
            var id = answer.RootElement.TryGetProperty("id", out var given) ? given.GetString() : null;
            return new HttpOperationResponse<ResourceResponse> { Request = request, Response = response, Body = new ResourceResponse(id) };
        }

        using (request)
        using (response)
        {
            throw new ErrorResponseException($"Operation returned an invalid status code '{response.StatusCode}'")
            {
                Request = new HttpRequestMessageWrapper(request, null),
                Response = new HttpResponseMessageWrapper(response, await response.Content.ReadAsStringAsync(cancellationToken)),
            };
        }
    }
}
