using System.Collections;

namespace Partenariat.Dialogs.Finding;

/// <summary>
/// A row that is reckoned as far as it is read: of a dozen follow-ups that could be offered, the first few are; of ten pages,
/// the one that is shown. Not thread-safe.
/// </summary>
/// <param name="source">The items in their order; enumerated once at most.</param>
public sealed class LazyRow<T>(IEnumerable<T> source) : IReadOnlyList<T>
{
    private readonly List<T> _read = [];
    private IEnumerator<T>? _rest = source.GetEnumerator();

    /// <inheritdoc />
    public int Count
    {
        get
        {
            while (Reads(_read.Count))
            {
            }

            return _read.Count;
        }
    }

    /// <inheritdoc />
    public T this[int index] => Reads(index) ? _read[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator()
    {
        for (var index = 0; Reads(index); index++)
        {
            yield return _read[index];
        }
    }

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator()
    {
        return GetEnumerator();
    }

    private bool Reads(int index)
    {
        while (index >= _read.Count && _rest is not null)
        {
            if (_rest.MoveNext())
            {
                _read.Add(_rest.Current);
            }
            else
            {
                _rest.Dispose();
                _rest = null;
            }
        }

        return index < _read.Count;
    }
}
