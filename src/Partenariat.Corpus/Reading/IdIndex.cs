using System.Diagnostics.CodeAnalysis;

namespace Partenariat.Corpus.Reading;

/// <summary>Things by their ids: reports ids given twice, and references to ids that are not there.</summary>
/// <typeparam name="T">What the ids stand for.</typeparam>
internal sealed class IdIndex<T>
    where T : class
{
    private readonly Func<string, string> _unknown;
    private readonly string _file;
    private readonly ProblemLog _log;
    private readonly bool _isKnown;
    private readonly Dictionary<string, (T Value, int Line)> _items = new(StringComparer.Ordinal);

    /// <param name="unknown">Says in French that an id is not known.</param>
    /// <param name="file">The file that gives the ids.</param>
    /// <param name="items">The things, or null where their file is broken: then no reference to them is reported.</param>
    /// <param name="id">The id of a thing.</param>
    /// <param name="log">Where problems go.</param>
    public IdIndex(Func<string, string> unknown, string file, IEnumerable<Located<T>>? items, Func<T, string> id, ProblemLog log)
    {
        _unknown = unknown;
        _file = file;
        _log = log;
        _isKnown = items is not null;
        foreach (var (value, line) in items ?? [])
        {
            if (!_items.TryAdd(id(value), (value, line)))
            {
                log.Add(
                    ProblemCodes.DuplicateId,
                    file,
                    line,
                    $"L’identifiant « {id(value)} » est déjà pris, ligne {_items[id(value)].Line}.",
                    "Donnez un autre identifiant à l’un des deux.");
            }
        }
    }

    /// <summary>Finds a thing; reports the reference where the thing is not there.</summary>
    public bool TryFind(string? id, string file, int line, [NotNullWhen(true)] out T? value)
    {
        value = null;
        if (id is null or "")
        {
            return false;
        }

        if (_items.TryGetValue(id, out var item))
        {
            value = item.Value;
            return true;
        }

        if (_isKnown)
        {
            var nearest = Ids.Nearest(id, _items.Keys);
            var remedy = nearest is null
                ? $"Corrigez l’identifiant, ou ajoutez-le dans {_file}."
                : $"Vouliez-vous dire « {nearest} » ? Sinon, ajoutez l’identifiant dans {_file}.";
            _log.Add(ProblemCodes.UnknownReference, file, line, _unknown(id), remedy);
        }

        return false;
    }

    /// <summary>Finds several things; reports those that are not there.</summary>
    public IReadOnlyList<T> FindAll(IEnumerable<string> ids, string file, int line)
    {
        var found = new List<T>();
        foreach (var id in ids)
        {
            if (TryFind(id, file, line, out var value))
            {
                found.Add(value);
            }
        }

        return found;
    }
}
