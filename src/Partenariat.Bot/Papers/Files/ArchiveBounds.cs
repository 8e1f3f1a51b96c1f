using System.Buffers;
using System.IO.Compression;

namespace Partenariat.Bot.Papers.Files;

/// <summary>Refuses an archive that unpacks to more than a paper: its own table of sizes may lie, so it is unpacked into nothing.</summary>
internal static class ArchiveBounds
{
    private const long MostBytes = 100L * 1024 * 1024;
    private const int MostEntries = 2000;
    private const int BufferSize = 81_920;

    /// <summary>Unpacks all within the bounds.</summary>
    /// <exception cref="UnreadablePaperException">Too much.</exception>
    public static void Check(ZipArchive archive, CancellationToken cancellationToken)
    {
        if (archive.Entries.Count > MostEntries)
        {
            throw UnreadablePaperException.TooMuch();
        }

        var left = MostBytes;
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            left -= Length(stream, left, cancellationToken);
        }
    }

    /// <summary>The length of a stream that is read to its end.</summary>
    /// <exception cref="UnreadablePaperException">More than allowed.</exception>
    public static long Length(Stream stream, long most, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            long length = 0;
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                cancellationToken.ThrowIfCancellationRequested();
                length += read;
                if (length > most)
                {
                    throw UnreadablePaperException.TooMuch();
                }
            }

            return length;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
