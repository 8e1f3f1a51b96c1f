namespace Partenariat.Corpus;

/// <summary>
/// Tells when the files of a corpus have changed and then lain still for one period, so that an editor who saves
/// several files, or one in several steps, is not caught half-way. It looks at the files: notifications are lost on
/// many mounts.
/// </summary>
public sealed class CorpusWatcher : IDisposable
{
    /// <summary>How often the files are looked at: every 2 seconds.</summary>
    public static readonly TimeSpan Period = TimeSpan.FromSeconds(2);

    private readonly Action _changed;
    private readonly ITimer _timer;
    private readonly Lock _looking = new();
    private CorpusState _known;
    private CorpusState _seen;

    /// <summary>Begins to watch.</summary>
    /// <param name="known">The state before the corpus was last read: what has changed since then is told.</param>
    /// <param name="changed">Called on a timer's thread, once at a time; must not throw.</param>
    /// <param name="time">The clock.</param>
    public CorpusWatcher(CorpusState known, Action changed, TimeProvider time)
    {
        _known = _seen = known;
        _changed = changed;
        _timer = time.CreateTimer(_ => Look(), null, Period, Period);
    }

    /// <summary>Stops watching.</summary>
    public void Dispose()
    {
        _timer.Dispose();
    }

    private void Look()
    {
        // A reading that outlasts the period must not run twice at once.
        if (!_looking.TryEnter())
        {
            return;
        }

        try
        {
            var now = CorpusState.Of(_known.Folder);
            var isStill = now == _seen;
            _seen = now;
            if (isStill && now != _known)
            {
                _known = now;
                _changed();
            }
        }
        finally
        {
            _looking.Exit();
        }
    }
}
