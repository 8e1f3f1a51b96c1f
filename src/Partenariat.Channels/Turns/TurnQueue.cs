using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;
using Partenariat.Channels.Telemetry;

namespace Partenariat.Channels.Turns;

/// <summary>
/// Accepted turns waiting for their work: bounded, in order within a conversation, side by side between
/// conversations. At a graceful stop it accepts nothing more and finishes what it has, before the server closes its
/// connections, so that answers still reach open streams.
/// </summary>
internal sealed class TurnQueue(IOptions<TurnOptions> options, ChannelFigures figures, TimeProvider clock, ILogger<TurnQueue> log) : IHostedLifecycleService
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<Func<Task>>> _conversations = new(StringComparer.Ordinal);
    private readonly Channel<string> _ready = Channel.CreateUnbounded<string>();
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _closed = new();
    private int _accepted;
    private bool _stopping;

    /// <summary>Fires when all accepted turns are done and nothing more will come.</summary>
    public CancellationToken Closed => _closed.Token;

    /// <summary>Turns accepted and not yet answered.</summary>
    public int Accepted
    {
        get
        {
            lock (_gate)
            {
                return _accepted;
            }
        }
    }

    /// <summary>True once nothing more is accepted.</summary>
    public bool IsStopping
    {
        get
        {
            lock (_gate)
            {
                return _stopping;
            }
        }
    }

    /// <summary>Takes one place, or says that there is none: then the caller is told to come back.</summary>
    public bool TryReserve()
    {
        lock (_gate)
        {
            if (_stopping || _accepted >= options.Value.QueueCapacity)
            {
                return false;
            }

            _accepted++;
            return true;
        }
    }

    /// <summary>Gives a reserved place back.</summary>
    public void Release()
    {
        lock (_gate)
        {
            _accepted--;
            if (_stopping && _accepted == 0)
            {
                _drained.TrySetResult();
            }
        }
    }

    /// <summary>Adds work for a reserved place.</summary>
    /// <param name="conversation">Works of one conversation run one after the other.</param>
    /// <param name="work">What to do; its errors are logged and end here.</param>
    public void Enqueue(string conversation, Func<Task> work)
    {
        work = Traced(work);
        lock (_gate)
        {
            if (_conversations.TryGetValue(conversation, out var waiting))
            {
                waiting.Enqueue(work);
                return;
            }

            _conversations[conversation] = new Queue<Func<Task>>([work]);
        }

        _ready.Writer.TryWrite(conversation);
    }

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        for (var worker = 0; worker < options.Value.Concurrency; worker++)
        {
            _ = Task.Run(WorkAsync, CancellationToken.None);
        }

        return Task.CompletedTask;
    }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _stopping = true;
            if (_accepted == 0)
            {
                _drained.TrySetResult();
            }
        }

        try
        {
            await _drained.Task.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            log.TurnsLost(_accepted);
        }

        await _closed.CancelAsync();
        _ready.Writer.TryComplete();
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        return Task.CompletedTask;
    }

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        return Task.CompletedTask;
    }

    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        return Task.CompletedTask;
    }

    /// <summary>The same work, as a part of the trace of the request that it was accepted with.</summary>
    private Func<Task> Traced(Func<Task> work)
    {
        var request = Activity.Current?.Context ?? default;
        var since = clock.GetTimestamp();
        return async () =>
        {
            figures.Waited(clock.GetElapsedTime(since));
            using var span = ChannelFigures.Source.StartActivity("accepted turn", ActivityKind.Consumer, request);
            await work();
        };
    }

    private async Task WorkAsync()
    {
        await foreach (var conversation in _ready.Reader.ReadAllAsync())
        {
            // Behind what connectors have answered: turns that could end, and wait for others to begin, hold their cards
            // through collections meanwhile.
            await Task.Yield();
            Func<Task> work;
            lock (_gate)
            {
                work = _conversations[conversation].Peek();
            }

            try
            {
                await work();
            }
            catch (Exception e)
            {
                log.TurnLost(e);
            }

            Next(conversation);
        }
    }

    private void Next(string conversation)
    {
        lock (_gate)
        {
            var waiting = _conversations[conversation];
            waiting.Dequeue();
            if (waiting.Count == 0)
            {
                _conversations.Remove(conversation);
            }
            else
            {
                _ready.Writer.TryWrite(conversation);
            }
        }

        Release();
    }
}
