using Microsoft.Extensions.Options;
using Partenariat.Bot.Papers.Files;
using Partenariat.Dialogs;

namespace Partenariat.Bot.Papers;

/// <summary>Fetches a file that somebody sent in Teams from where Microsoft keeps it. Bounded, in memory, without a token.</summary>
internal sealed class FileFetcher(IHttpClientFactory clients, IOptions<PaperOptions> options)
{
    /// <summary>The name of the client that follows no redirection: that could lead anywhere.</summary>
    public const string Client = "files";

    private const string MicrosoftHost = "sharepoint.com";
    private const int BufferSize = 81_920;

    /// <summary>The file.</summary>
    /// <param name="address">Where it is, from the activity: not trusted.</param>
    /// <param name="cancellationToken">Ends the download.</param>
    /// <exception cref="UnreadablePaperException">Another host, too large, or not to be had; the message is for the user.</exception>
    public async Task<byte[]> FetchAsync(Uri? address, CancellationToken cancellationToken)
    {
        if (address is null || !IsAllowed(address))
        {
            throw Unreachable(null);
        }

        try
        {
            using var client = clients.CreateClient(Client);
            using var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            response.EnsureSuccessStatusCode();
            await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            return await ReadAsync(stream, cancellationToken);
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw Unreachable(e);
        }
    }

    private bool IsAllowed(Uri address)
    {
        return address.IsAbsoluteUri
            && address.Scheme == Uri.UriSchemeHttps
            && address.IsDefaultPort
            && address.UserInfo.Length == 0
            && options.Value.FileHosts.Append(MicrosoftHost).Any(host => address.IdnHost.EndsWith($".{host}", StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var buffer = new byte[BufferSize];
        for (var read = await stream.ReadAsync(buffer, cancellationToken); read > 0; read = await stream.ReadAsync(buffer, cancellationToken))
        {
            if (content.Length + read > PaperFile.MostBytes)
            {
                throw new UnreadablePaperException(French.Set("Ce fichier dépasse 10 Mo : collez le texte, ou enregistrez le travail sans ses images."));
            }

            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    private static UnreadablePaperException Unreachable(Exception? cause)
    {
        return new UnreadablePaperException(
            French.Set("Je n'arrive pas à ouvrir ce fichier : envoyez-le à nouveau, ou collez les citations à vérifier."), cause);
    }
}
