using Microsoft.Extensions.Options;
using Partenariat.Bot.Papers.Files;
using Partenariat.Dialogs;
using Partenariat.Search.Quotations.Papers;

namespace Partenariat.Bot.Papers;

/// <summary>Reads and checks papers, a few at once and each for a bounded time. Keeps nothing.</summary>
internal sealed class PaperDesk(IOptions<PaperOptions> options) : IDisposable
{
    private readonly SemaphoreSlim _places = new(options.Value.AtOnce);

    /// <summary>Checks the text or the file; the file where there are both.</summary>
    /// <param name="papers">The review of the edition in use.</param>
    /// <param name="text">A pasted text, or null.</param>
    /// <param name="file">A file, or null.</param>
    /// <param name="cancellationToken">Ends it with the request.</param>
    /// <exception cref="UnreadablePaperException">No paper, or not readable, or too long a work; the message is for the user.</exception>
    public async Task<PaperReport> CheckAsync(PaperReview papers, string? text, byte[]? file, CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken);
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(TimeSpan.FromSeconds(options.Value.MostSeconds));
            return await Task.Run(() => Check(papers, text, file, limit.Token), cancellationToken);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new UnreadablePaperException(French.Set("La vérification prend trop de temps : envoyez le travail en plusieurs parties."));
        }
        finally
        {
            _places.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _places.Dispose();
    }

    private static PaperReport Check(PaperReview papers, string? text, byte[]? file, CancellationToken cancellationToken)
    {
        var paper = file is not null ? PaperFile.Read(file, cancellationToken) : text ?? "";
        return string.IsNullOrWhiteSpace(paper)
            ? throw new UnreadablePaperException(French.Set("Collez un texte ou choisissez un fichier : il n'y a rien à vérifier."))
            : papers.Check(paper, cancellationToken);
    }
}
