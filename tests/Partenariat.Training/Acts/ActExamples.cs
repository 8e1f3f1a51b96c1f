using Partenariat.Dialogs.Words;

namespace Partenariat.Training.Acts;

/// <summary>The example sentences of the acts.</summary>
internal static class ActExamples
{
    private static readonly Dictionary<string, string> s_signs = new(StringComparer.Ordinal)
    {
        ["notion"] = "<notion>",
        ["auteur"] = "<auteur>",
        ["ouvrage"] = "<ouvrage>",
        ["loi"] = "<loi>",
        ["diplome"] = "<diplome>",
        ["annee"] = PlainWords.Year,
        ["sujet"] = "<mot>",
    };

    /// <summary>Reads the folder: a file an act, a sentence a line.</summary>
    /// <returns>The acts by name, each with the plain words of its sentences.</returns>
    public static IReadOnlyList<(string Act, IReadOnlyList<IReadOnlyList<string>> Sentences)> Read(string folder)
    {
        return
        [
            .. from file in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)
               select (
                   Path.GetFileNameWithoutExtension(file),
                   (IReadOnlyList<IReadOnlyList<string>>)[.. File.ReadLines(file).Where(line => line.Length > 0).Select(Words)]),
        ];
    }

    private static IReadOnlyList<string> Words(string sentence)
    {
        var words = new List<string>();
        foreach (var part in sentence.Split('{'))
        {
            var end = part.IndexOf('}', StringComparison.Ordinal);
            var rest = part;
            if (end >= 0 && s_signs.TryGetValue(part[..end], out var sign))
            {
                words.Add(sign);
                rest = part[(end + 1)..];
            }

            words.AddRange(PlainWords.Of(Quantities.SetAside(Typing.Clean(rest))).Select(word => word.Plain));
        }

        return words;
    }
}
