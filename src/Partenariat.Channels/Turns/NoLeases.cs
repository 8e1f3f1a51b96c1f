namespace Partenariat.Channels.Turns;

/// <summary>One process, which holds all its turns until it ends.</summary>
internal sealed class NoLeases : ILeases
{
    public bool AreShared => false;

    public Task TakeAsync(IReadOnlyCollection<string> turns)
    {
        return Task.CompletedTask;
    }

    public Task EndAsync(string turn)
    {
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<AbandonedTurn>> TakeAbandonedAsync(int most)
    {
        return Task.FromResult<IReadOnlyList<AbandonedTurn>>([]);
    }
}
