namespace Partenariat.Dialogs.Words;

/// <summary>The files of the folder <c>Language</c>, which hold what the program knows of French as people type it.</summary>
internal static class LanguageFile
{
    /// <summary>The lines of a file, without empty ones.</summary>
    /// <param name="name">The file's name.</param>
    /// <exception cref="InvalidOperationException">The program was built without the file.</exception>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(LanguageFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The language file {name} is not embedded in the program.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return line;
            }
        }
    }

    /// <summary>The lines of a file, cut at the tabs.</summary>
    /// <param name="name">The file's name.</param>
    public static IEnumerable<string[]> Rows(string name)
    {
        return Lines(name).Select(line => line.Split('\t'));
    }
}
