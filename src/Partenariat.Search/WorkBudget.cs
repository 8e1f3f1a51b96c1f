namespace Partenariat.Search;

/// <summary>
/// What the work on one message may cost. It is counted in steps (a word read, a name compared, a passage weighed, a
/// cell of an alignment filled) and not in time, so that a message costs the same on every machine. Loops whose
/// length a message decides count their steps, and are ended by it.
/// </summary>
public sealed class WorkBudget : IDisposable
{
    /// <summary>How many places of a word in an array are gone through for the cost of one step.</summary>
    internal const int PlacesOfStep = 8;

    private static readonly AsyncLocal<WorkBudget?> s_current = new();

    private readonly WorkBudget? _outer;
    private readonly long _limit;
    private readonly CancellationToken _cancellationToken;
    private long _spent;

    private WorkBudget(long limit, CancellationToken cancellationToken)
    {
        _limit = limit;
        _cancellationToken = cancellationToken;
        _outer = s_current.Value;
        s_current.Value = this;
    }

    /// <summary>The steps counted so far.</summary>
    public long Spent => Interlocked.Read(ref _spent);

    /// <summary>Counts what is done from here on until the result is disposed of, for a budget around it too.</summary>
    /// <param name="limit">The steps after which the work ends; none by default.</param>
    /// <param name="cancellationToken">Ends the work too: work that does not wait for anything notices it here.</param>
    public static WorkBudget Begin(long limit = long.MaxValue, CancellationToken cancellationToken = default)
    {
        return new WorkBudget(limit, cancellationToken);
    }

    /// <summary>Counts steps; where no budget was begun, it does nothing.</summary>
    /// <param name="steps">How many, from 0.</param>
    /// <exception cref="WorkLimitException">More steps than a budget allows.</exception>
    /// <exception cref="OperationCanceledException">The work of a budget was ended.</exception>
    public static void Spend(long steps)
    {
        for (var budget = s_current.Value; budget is not null; budget = budget._outer)
        {
            budget._cancellationToken.ThrowIfCancellationRequested();
            if (Interlocked.Add(ref budget._spent, steps) > budget._limit)
            {
                throw new WorkLimitException(budget._limit);
            }
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        s_current.Value = _outer;
    }
}
