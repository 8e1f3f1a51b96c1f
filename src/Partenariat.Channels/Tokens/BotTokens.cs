using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Partenariat.Channels.Options;

namespace Partenariat.Channels.Tokens;

/// <summary>
/// The bot's own tokens, with which it speaks to connectors. Microsoft.Identity.Client keeps and renews them; here
/// only one request at a time goes out, since the library would send one for each waiting message.
/// </summary>
internal sealed class BotTokens : IDisposable
{
    /// <summary>The HTTP client that asks for tokens.</summary>
    public const string HttpClientName = "bot-login";

    private readonly SemaphoreSlim _oneRequest = new(1, 1);
    private readonly Lazy<Func<CancellationToken, Task<AuthenticationResult>>>? _acquire;

    public BotTokens(IOptions<BotOptions> options, IHttpClientFactory http)
    {
        if (options.Value.HasAccount)
        {
            _acquire = new(() => BotCredential.Create(options.Value, new MsalHttp(http)));
        }
    }

    /// <summary>A token, or null for a bot without an account.</summary>
    /// <exception cref="MsalException">The authority gives none.</exception>
    public async Task<string?> GetAsync(CancellationToken cancellationToken)
    {
        if (_acquire is null)
        {
            return null;
        }

        await _oneRequest.WaitAsync(cancellationToken);
        try
        {
            return (await _acquire.Value(cancellationToken)).AccessToken;
        }
        finally
        {
            _oneRequest.Release();
        }
    }

    public void Dispose()
    {
        _oneRequest.Dispose();
    }

    private sealed class MsalHttp(IHttpClientFactory http) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient()
        {
            return http.CreateClient(HttpClientName);
        }
    }
}
