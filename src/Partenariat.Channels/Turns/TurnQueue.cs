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
    private readonly Lock gate = new();
    private readonly Dictionary<string, Queue<Func<Task>>> conversations = new(StringComparer.Ordinal);
    private readonly Channel<string> ready = Channel.CreateUnbounded<string>();
    private readonly TaskCompletionSource drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource closed = new();
    private int accepted;
    private bool stopping;

    /// <summary>Fires when all accepted turns are done and nothing more will come.</summary>
    public CancellationToken Closed => closed.Token;

    /// <summary>Turns accepted and not yet answered.</summary>
    public int Accepted
    {
        get
        {
            lock (gate)
            {
                return accepted;
            }
        }
    }

    /// <summary>True once nothing more is accepted.</summary>
    public bool IsStopping
    {
        get
        {
            lock (gate)
            {
                return stopping;
            }
        }
    }

    /// <summary>Takes one place, or says that there is none: then the caller is told to come back.</summary>
    public bool TryReserve()
    {
        lock (gate)
        {
            if (stopping || accepted >= options.Value.QueueCapacity)
            {
                return false;
            }

            accepted++;
            return true;
        }
    }

    /// <summary>Gives a reserved place back.</summary>
    public void Release()
    {
        lock (gate)
        {
            accepted--;
            if (stopping && accepted == 0)
            {
                drained.TrySetResult();
            }
        }
    }

    /// <summary>Adds work for a reserved place.</summary>
    /// <param name="conversation">Works of one conversation run one after the other.</param>
    /// <param name="work">What to do; its errors are logged and end here.</param>
    public void Enqueue(string conversation, Func<Task> work)
    {
        work = Traced(work);
        lock (gate)
        {
            if (conversations.TryGetValue(conversation, out var waiting))
            {
                waiting.Enqueue(work);
                return;
            }

            conversations[conversation] = new Queue<Func<Task>>([work]);
        }

        ready.Writer.TryWrite(conversation);
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
        lock (gate)
        {
            stopping = true;
            if (accepted == 0)
            {
                drained.TrySetResult();
            }
        }

        try
        {
            await drained.Task.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            log.TurnsLost(accepted);
        }

        await closed.CancelAsync();
        ready.Writer.TryComplete();
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
        await foreach (var conversation in ready.Reader.ReadAllAsync())
        {
            Func<Task> work;
            lock (gate)
            {
                work = conversations[conversation].Peek();
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
        lock (gate)
        {
            var waiting = conversations[conversation];
            waiting.Dequeue();
            if (waiting.Count == 0)
            {
                conversations.Remove(conversation);
            }
            else
            {
                ready.Writer.TryWrite(conversation);
            }
        }

        Release();
    }
}
