using Microsoft.Extensions.Options;
using Partenariat.Bot.Papers.Files;
using Partenariat.Dialogs;
using Partenariat.Search.Quotations.Papers;

namespace Partenariat.Bot.Papers;

/// <summary>Reads and checks papers, a few at once and each for a bounded time. Keeps nothing.</summary>
internal sealed class PaperDesk(IOptions<PaperOptions> options) : IDisposable
{
    // For each that is checked, three wait: each holds a file in memory.
    private const int MostPresent = 4;

    private readonly SemaphoreSlim _places = new(options.Value.AtOnce);
    private int _present;

    /// <summary>Checks the text or the file; the file where there are both.</summary>
    /// <param name="papers">The review of the edition in use.</param>
    /// <param name="text">A pasted text, or null.</param>
    /// <param name="file">A file, or null.</param>
    /// <param name="cancellationToken">Ends it with the request.</param>
    /// <exception cref="UnreadablePaperException">No paper, not readable, too long a work, or too many at once; the message is for the user.</exception>
    public async Task<PaperReport> CheckAsync(PaperReview papers, string? text, byte[]? file, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _present) > MostPresent * options.Value.AtOnce)
        {
            Interlocked.Decrement(ref _present);
            throw new UnreadablePaperException(French.Set("Trop de travaux sont vérifiés en ce moment : renvoyez celui-ci dans une minute."));
        }

        try
        {
            await _places.WaitAsync(cancellationToken);
            try
            {
                return await CheckInTimeAsync(papers, text, file, cancellationToken);
            }
            finally
            {
                _places.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _present);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _places.Dispose();
    }

    private async Task<PaperReport> CheckInTimeAsync(PaperReview papers, string? text, byte[]? file, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(options.Value.MostSeconds));
        try
        {
            var paper = file is not null ? await ReadingProcess.ReadAsync(file, limit.Token) : text;
            return string.IsNullOrWhiteSpace(paper)
                ? throw new UnreadablePaperException(French.Set("Collez un texte ou choisissez un fichier : il n'y a rien à vérifier."))
                : await Task.Run(() => papers.Check(paper, limit.Token), cancellationToken);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new UnreadablePaperException(French.Set("La vérification prend trop de temps : envoyez le travail en plusieurs parties."));
        }
    }
}
