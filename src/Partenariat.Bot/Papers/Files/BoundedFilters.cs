using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Partenariat.Bot.Papers.Files;

/// <summary>Unpacks the streams of a PDF within bounds: a small stream may unpack to gigabytes.</summary>
internal sealed class BoundedFilters(CancellationToken cancellationToken) : IFilterProvider
{
    private const long MostBytes = 200L * 1024 * 1024;

    // The prefix of the format (RFC 1950), which some writers leave out.
    private const int HeaderLength = 2;

    private readonly IFilterProvider _filters = DefaultFilterProvider.Instance;
    private long _left = MostBytes;

    /// <inheritdoc />
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        return Bound(_filters.GetFilters(dictionary));
    }

    /// <inheritdoc />
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names)
    {
        return Bound(_filters.GetNamedFilters(names));
    }

    /// <inheritdoc />
    public IReadOnlyList<IFilter> GetAllFilters()
    {
        return Bound(_filters.GetAllFilters());
    }

    private IReadOnlyList<IFilter> Bound(IReadOnlyList<IFilter> filters)
    {
        return [.. filters.Select(filter => new BoundedFilter(this, filter))];
    }

    private void Measure(Memory<byte> packed)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (packed.Length <= HeaderLength)
        {
            return;
        }

        using var stream = new MemoryStream(packed[HeaderLength..].ToArray(), writable: false);
        using var unpacked = new DeflateStream(stream, CompressionMode.Decompress);
        try
        {
            Take(ArchiveBounds.Length(unpacked, _left, cancellationToken));
        }
        catch (InvalidDataException)
        {
            // A broken stream: what the reader makes of it is no longer than what was counted.
        }
    }

    private void Take(long bytes)
    {
        _left -= bytes;
        if (_left < 0)
        {
            throw UnreadablePaperException.TooMuch();
        }
    }

    private sealed class BoundedFilter(BoundedFilters bounds, IFilter filter) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (filter is FlateFilter)
            {
                bounds.Measure(input);
                return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            }

            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            bounds.Take(output.Length);
            return output;
        }
    }
}
