namespace Partenariat.Channels.Turns;

/// <summary>Which replica does which turn: each holds its turns for <c>Turns:Lease</c>, and renews that as long as it lives.</summary>
internal interface ILeases
{
    /// <summary>False where there is one process only: when it ends, there is nobody to go on.</summary>
    bool AreShared { get; }

    /// <summary>Holds turns, from now.</summary>
    Task TakeAsync(IReadOnlyCollection<string> turns);

    /// <summary>Lets go of a turn that is done.</summary>
    Task EndAsync(string turn);

    /// <summary>Takes turns that nobody holds any more.</summary>
    /// <param name="most">How many at most.</param>
    Task<IReadOnlyList<AbandonedTurn>> TakeAbandonedAsync(int most);
}

/// <summary>A turn whose replica is gone.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Times">How many times it was left.</param>
internal readonly record struct AbandonedTurn(string Turn, int Times);
