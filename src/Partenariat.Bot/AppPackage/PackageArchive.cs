using System.IO.Compression;

namespace Partenariat.Bot.AppPackage;

/// <summary>The zip that is uploaded to Teams.</summary>
internal static class PackageArchive
{
    // The first time that a zip can tell: the same files give the same bytes on every day and in every time zone.
    private static readonly DateTimeOffset s_always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // « -rw-r--r-- », so that the system on which it was packed does not show.
    private const int ReadableByAll = 0x81A4 << 16;

    /// <summary>Packs files at the root of a zip.</summary>
    public static byte[] Pack(IReadOnlyList<(string Name, byte[] Content)> files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
                entry.LastWriteTime = s_always;
                entry.ExternalAttributes = ReadableByAll;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return packed.ToArray();
    }
}
