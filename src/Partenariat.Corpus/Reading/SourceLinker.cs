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
        return [.. sources.Select(source => source with { Value = linker.Link(source, []) })];
    }

    private Source Link(Located<Source> source, IReadOnlyList<string> chain)
    {
        if (_linked.TryGetValue(source.Value.Id, out var known))
        {
            return known;
        }

        string[] longer = [.. chain, source.Value.Id];
        if (source.Value.ViaId is not { } id || !_byId.TryGetValue(id, out var via))
        {
            return _linked[source.Value.Id] = source.Value;
        }

        if (longer.Contains(id))
        {
            _log.Add(ProblemCodes.ViaCycle, CorpusFiles.Sources, via.Line, $"« {id} » est cité dans un ouvrage qui le cite à son tour : {string.Join(" → ", longer)} → {id}.", "Ôtez l’un des custom.via.");
            return _linked[source.Value.Id] = source.Value;
        }

        return _linked[source.Value.Id] = source.Value with { Via = Link(via, longer) };
    }
}
