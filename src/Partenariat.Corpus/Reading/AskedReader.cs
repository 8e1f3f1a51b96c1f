namespace Partenariat.Corpus.Reading;

/// <summary>
/// Reads <c>asked.tsv</c>: on each line a message, a tab, and the ids of what answers it with spaces between; a message alone has no
/// answer. Thousands of lines come from a log or a table, so this file is not YAML. Lines that begin with « # » are remarks.
/// </summary>
internal static class AskedReader
{
    private const char Remark = '#';
    private const char Cut = '\t';

    /// <summary>The messages in the order of the file.</summary>
    /// <param name="text">The file, its line ends LF.</param>
    /// <param name="log">Takes the problems.</param>
    public static IReadOnlyList<Located<AskedMessage>> Read(string text, ProblemLog log)
    {
        var asked = new List<Located<AskedMessage>>();
        foreach (var (index, line) in text.Split('\n').Index())
        {
            if (string.IsNullOrWhiteSpace(line) || line[0] == Remark)
            {
                continue;
            }

            var cells = line.Split(Cut);
            if (cells.Length > 2 || string.IsNullOrWhiteSpace(cells[0]))
            {
                log.Add(
                    ProblemCodes.WrongValue,
                    CorpusFiles.Asked,
                    index + 1,
                    "Une ligne a un message, puis une tabulation et les identifiants de ce qui y répond.",
                    "Écrivez le message avant la seule tabulation, et les identifiants après elle, séparés par des espaces.");
                continue;
            }

            string[] passages = cells.Length > 1 ? cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
            asked.Add(new Located<AskedMessage>(new AskedMessage(cells[0].Trim(), passages), index + 1));
        }

        return asked;
    }
}
