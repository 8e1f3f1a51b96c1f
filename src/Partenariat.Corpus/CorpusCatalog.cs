namespace Partenariat.Corpus;

/// <summary>
/// Holds the edition that is served. A reload that brings errors changes nothing: the last good edition stays. Safe
/// for several threads.
/// </summary>
public sealed class CorpusCatalog
{
    private readonly Lock _reading = new();
    private volatile Edition _current;
    private volatile IReadOnlyList<CorpusProblem> _problems = [];

    /// <param name="folder">The folder that the edition was read from.</param>
    /// <param name="edition">The edition to begin with: a server does not start on a corpus with errors.</param>
    public CorpusCatalog(string folder, Edition edition)
    {
        Folder = folder;
        _current = edition;
    }

    /// <summary>Raised after each reload, on the thread that reloads; a handler must not throw.</summary>
    public event EventHandler<CorpusReading>? Reloaded;

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>The last good edition. Take it once for a turn, so that an answer never mixes two.</summary>
    public Edition Current => _current;

    /// <summary>The problems of the last reload; empty where it was good.</summary>
    public IReadOnlyList<CorpusProblem> Problems => _problems;

    /// <summary>Reads the folder again, and serves the new edition if it has no error.</summary>
    /// <returns>What was read.</returns>
    public CorpusReading Reload()
    {
        CorpusReading reading;
        lock (_reading)
        {
            reading = CorpusReader.Read(Folder);
            _current = reading.Edition ?? _current;
            _problems = reading.Problems;
        }

        Reloaded?.Invoke(this, reading);
        return reading;
    }
}
