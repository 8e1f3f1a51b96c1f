using System.Threading.Channels;

namespace Partenariat.Bot.Feedback;

/// <summary>What waits to be stored, so that no turn waits for the disk.</summary>
internal sealed class FeedbackQueue
{
    private const int MostWaiting = 1_000;

    // Under a flood some are lost: they are hints for editors, not accounts.
    private readonly Channel<FeedbackEntry> _entries = Channel.CreateBounded<FeedbackEntry>(
        new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    /// <summary>The entries to store.</summary>
    public ChannelReader<FeedbackEntry> Entries => _entries.Reader;

    /// <summary>Takes an entry.</summary>
    public void Add(FeedbackEntry entry)
    {
        _entries.Writer.TryWrite(entry);
    }

    /// <summary>Takes nothing more.</summary>
    public void Close()
    {
        _entries.Writer.TryComplete();
    }
}
