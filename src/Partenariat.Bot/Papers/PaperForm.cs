using Microsoft.AspNetCore.Http.Features;
using Partenariat.Bot.Papers.Files;
using Partenariat.Dialogs;

namespace Partenariat.Bot.Papers;

/// <summary>What the form sends: a text or a file, and in which form the report is wanted.</summary>
/// <param name="Text">The pasted text; null where there is a file.</param>
/// <param name="File">The file, or null.</param>
/// <param name="Format">« csv », « json », or nothing for the page.</param>
internal sealed record PaperForm(string? Text, byte[]? File, string? Format)
{
    /// <summary>The largest request, in bytes: the largest file, and the rest of the form.</summary>
    public const int MostBytes = PaperFile.MostBytes + (1024 * 1024);

    /// <summary>Reads a request. The file stays in memory: it is nobody's business to find it on a disk.</summary>
    /// <exception cref="UnreadablePaperException">It is too large; the message is for the user.</exception>
    public static async Task<PaperForm> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            return new PaperForm(null, null, null);
        }

        var limits = new FormOptions
        {
            MemoryBufferThreshold = MostBytes,
            MultipartBodyLengthLimit = MostBytes,
            ValueLengthLimit = MostBytes,
            BufferBody = false,
        };
        try
        {
            var form = await request.ReadFormAsync(limits, cancellationToken);
            var file = form.Files["fichier"] is { FileName.Length: > 0 } sent ? await ReadAsync(sent, cancellationToken) : null;
            return new PaperForm(form["texte"], file, form["format"]);
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException)
        {
            throw new UnreadablePaperException(French.Set("Ce fichier dépasse 10 Mo : collez le texte, ou enregistrez le travail sans ses images."), e);
        }
    }

    private static async Task<byte[]> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream(checked((int)file.Length));
        await file.CopyToAsync(content, cancellationToken);
        return content.ToArray();
    }
}
