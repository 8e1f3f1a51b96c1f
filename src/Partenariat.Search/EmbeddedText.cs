namespace Partenariat.Search;

/// <summary>The word lists that are built into this library.</summary>
internal static class EmbeddedText
{
    /// <summary>The lines of a list that are not empty.</summary>
    /// <param name="name">The name of the resource.</param>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing from the build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
