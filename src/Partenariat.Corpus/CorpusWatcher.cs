namespace Partenariat.Corpus;

/// <summary>
/// Reloads a catalog when its files have changed and then lain still for one period, so that an editor who saves
/// several files is not caught half-way. It looks at sizes and dates: notifications are lost on many mounts.
/// </summary>
public sealed class CorpusWatcher : IDisposable
{
    /// <summary>How often the files are looked at: every 2 seconds.</summary>
    public static readonly TimeSpan Period = TimeSpan.FromSeconds(2);

    private readonly CorpusCatalog _catalog;
    private readonly ITimer _timer;
    private readonly Lock _looking = new();
    private string _loaded;
    private string _seen;

    /// <summary>Begins to watch.</summary>
    /// <param name="catalog">The catalog to reload.</param>
    /// <param name="time">The clock.</param>
    public CorpusWatcher(CorpusCatalog catalog, TimeProvider time)
    {
        _catalog = catalog;
        _loaded = _seen = Fingerprint();
        _timer = time.CreateTimer(_ => Look(), null, Period, Period);
    }

    /// <summary>Stops watching.</summary>
    public void Dispose()
    {
        _timer.Dispose();
    }

    private void Look()
    {
        // A reload that outlasts the period must not run twice at once.
        if (!_looking.TryEnter())
        {
            return;
        }

        try
        {
            var now = Fingerprint();
            var isStill = now == _seen;
            _seen = now;
            if (isStill && now != _loaded)
            {
                _loaded = now;
                _catalog.Reload();
            }
        }
        finally
        {
            _looking.Exit();
        }
    }

    private string Fingerprint()
    {
        try
        {
            var files = new DirectoryInfo(_catalog.Folder).EnumerateFiles().OrderBy(file => file.Name, StringComparer.Ordinal);
            return string.Join('|', files.Select(file => FormattableString.Invariant($"{file.Name}:{file.Length}:{file.LastWriteTimeUtc.Ticks}")));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The folder is away for a moment; the reload will say so if it stays away.
            return "";
        }
    }
}
