namespace Partenariat.Corpus.Reading;

/// <summary>Ties each work to the work in which the dossier found it, and reports chains that bite their tail.</summary>
internal sealed class SourceLinker
{
    private readonly ProblemLog _log;
    private readonly Dictionary<string, Located<Source>> _byId;
    private readonly Dictionary<string, Source> _linked = new(StringComparer.Ordinal);

    private SourceLinker(IReadOnlyList<Located<Source>> sources, ProblemLog log)
    {
        _log = log;
        _byId = sources.DistinctBy(source => source.Value.Id).ToDictionary(source => source.Value.Id, StringComparer.Ordinal);
    }

    /// <summary>The works in the same order, their <see cref="Source.Via"/> set.</summary>
    public static IReadOnlyList<Located<Source>> Link(IReadOnlyList<Located<Source>> sources, ProblemLog log)
    {
        var linker = new SourceLinker(sources, log);
        return [.. sources.Select(source => source with { Value = linker.Link(source) })];
    }

    // A loop, not a recursion: a chain may be as long as the file.
    private Source Link(Located<Source> source)
    {
        var chain = new Stack<Source>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Source? via = null;
        for (Located<Source>? next = source; next is not null && !_linked.TryGetValue(next.Value.Id, out via); next = Next(next.Value))
        {
            if (!seen.Add(next.Value.Id))
            {
                ReportCycle(source, chain, next.Value);
                break;
            }

            chain.Push(next.Value);
        }

        foreach (var work in chain)
        {
            via = _linked[work.Id] = work with { Via = via };
        }

        return via!;
    }

    private Located<Source>? Next(Source source)
    {
        return source.ViaId is { } id ? _byId.GetValueOrDefault(id) : null;
    }

    private void ReportCycle(Located<Source> start, Stack<Source> chain, Source again)
    {
        var path = string.Join(" → ", chain.Reverse().Append(again).Select(work => work.Id));
        _log.Add(
            ProblemCodes.ViaCycle,
            CorpusFiles.Sources,
            start.Line,
            $"« {start.Value.Id} » est cité dans un ouvrage qui le cite à son tour : {path}.",
            "Ôtez l’un des custom.via.");
    }
}
