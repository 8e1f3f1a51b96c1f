using System.Text;

namespace Partenariat.Bot.Tests.Fuzzing;

/// <summary>A request as it goes over the wire.</summary>
/// <param name="Method">The method.</param>
/// <param name="Target">Path and query, encoded or not.</param>
/// <param name="Token">A bearer token, or null.</param>
/// <param name="Body">The body, or null.</param>
/// <param name="MediaType">Its content type, as it stands in the header.</param>
/// <param name="Origin">The origin of the page, or nothing.</param>
internal sealed record HostileRequest(string Method, string Target, string? Token = null, byte[]? Body = null, string MediaType = "", string Origin = "")
{
    /// <summary>The request for a client.</summary>
    public HttpRequestMessage ToMessage(Uri server)
    {
        var address = new Uri(server.GetLeftPart(UriPartial.Authority) + Target, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        var message = new HttpRequestMessage(new HttpMethod(Method), address);
        if (Token is not null)
        {
            message.Headers.TryAddWithoutValidation("Authorization", "Bearer " + Token);
        }

        if (Origin.Length > 0)
        {
            message.Headers.TryAddWithoutValidation("Origin", Origin);
        }

        if (Body is not null)
        {
            message.Content = new ByteArrayContent(Body);
            message.Content.Headers.TryAddWithoutValidation("Content-Type", MediaType);
        }

        return message;
    }

    /// <summary>The whole of it, to be sent again.</summary>
    public override string ToString()
    {
        return $"{Method} {Target}\nContent-Type: {MediaType}\nOrigin: {Origin}\n\n{(Body is null ? "" : Encoding.UTF8.GetString(Body))}";
    }
}
