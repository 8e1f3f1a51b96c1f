using Partenariat.Channels.Storage;

namespace Partenariat.Bot.Tests.Editions;

/// <summary>A storage that answers only when a test lets it, so that a turn can be caught half-way.</summary>
internal sealed class GatedStorage : IStorage
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when a turn waits here.</summary>
    public Task Reached => _reached.Task;

    /// <summary>Lets every turn go on.</summary>
    public void Open()
    {
        _open.SetResult();
    }

    public async Task<T?> ReadAsync<T>(string key, CancellationToken cancellationToken)
        where T : class
    {
        _reached.TrySetResult();
        await _open.Task;
        return null;
    }

    public Task WriteAsync<T>(string key, T value, TimeSpan lifetime, CancellationToken cancellationToken)
        where T : class
    {
        return Task.CompletedTask;
    }

    public Task<bool> TryAddAsync<T>(string key, T value, TimeSpan lifetime, CancellationToken cancellationToken)
        where T : class
    {
        return Task.FromResult(true);
    }

    public Task DeleteAsync(string key, CancellationToken cancellationToken)
    {
        return Task.CompletedTask;
    }
}
