using Partenariat.Search.Analysis;
using Partenariat.Search.Indexing;

namespace Partenariat.Search.Compiled;

/// <summary>Writes the tables of an edition and reads them again: each word once, all else as numbers of words and of passages.</summary>
internal static class CompiledTables
{
    /// <summary>Writes all tables.</summary>
    public static void Write(EditionTables tables, BinaryWriter writer)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = tables.Vocabulary.Keys
            .Concat(tables.Editors)
            .Concat(tables.Said.SelectMany(said => said.Value.Prepend(said.Key)))
            .Concat(tables.Passages.Tokens.Places.Keys);
        foreach (var word in words)
        {
            numbers.TryAdd(word, numbers.Count);
        }

        writer.Write7BitEncodedInt(numbers.Count);
        foreach (var word in numbers.Keys)
        {
            writer.Write(word);
        }

        writer.Write7BitEncodedInt(tables.Vocabulary.Count);
        foreach (var (word, texts) in tables.Vocabulary)
        {
            writer.Write7BitEncodedInt(numbers[word]);
            writer.Write7BitEncodedInt(texts);
        }

        WriteWords(tables.Editors, numbers, writer);
        writer.Write7BitEncodedInt(tables.Said.Count);
        foreach (var (word, meant) in tables.Said)
        {
            writer.Write7BitEncodedInt(numbers[word]);
            WriteWords(meant, numbers, writer);
        }

        WritePlaces(tables.Passages.Tokens, numbers, writer);
        WritePhrases(tables.Passages.Phrases, numbers, writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static EditionTables Read(BinaryReader reader)
    {
        var words = new string[reader.Read7BitEncodedInt()];
        for (var number = 0; number < words.Length; number++)
        {
            words[number] = reader.ReadString();
        }

        var count = reader.Read7BitEncodedInt();
        var vocabulary = new Dictionary<string, int>(count, StringComparer.Ordinal);
        for (var word = 0; word < count; word++)
        {
            vocabulary.Add(words[reader.Read7BitEncodedInt()], reader.Read7BitEncodedInt());
        }

        var editors = new HashSet<string>(ReadWords(reader, words), StringComparer.Ordinal);
        count = reader.Read7BitEncodedInt();
        var said = new Dictionary<string, string[]>(count, StringComparer.Ordinal);
        for (var word = 0; word < count; word++)
        {
            said.Add(words[reader.Read7BitEncodedInt()], ReadWords(reader, words));
        }

        return new EditionTables(vocabulary, editors, said, new PassageTokens(ReadPlaces(reader, words), ReadPhrases(reader, words)));
    }

    private static void WriteWords(IReadOnlyCollection<string> some, Dictionary<string, int> numbers, BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(some.Count);
        foreach (var word in some)
        {
            writer.Write7BitEncodedInt(numbers[word]);
        }
    }

    private static string[] ReadWords(BinaryReader reader, string[] words)
    {
        var read = new string[reader.Read7BitEncodedInt()];
        for (var index = 0; index < read.Length; index++)
        {
            read[index] = words[reader.Read7BitEncodedInt()];
        }

        return read;
    }

    private static void WritePlaces(TermTable table, Dictionary<string, int> numbers, BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(table.Passages);
        writer.Write7BitEncodedInt(table.Places.Count);
        foreach (var (token, places) in table.Places)
        {
            writer.Write7BitEncodedInt(numbers[token]);
            writer.Write7BitEncodedInt(places.Fields);
            WriteRow(places.Anywhere, writer);
            WritePart(places.Own, places.Anywhere, writer);
            WritePart(places.Keywords, places.Anywhere, writer);
            WritePart(places.Text, places.Own, writer);
        }
    }

    private static TermTable ReadPlaces(BinaryReader reader, string[] words)
    {
        var passages = reader.Read7BitEncodedInt();
        var count = reader.Read7BitEncodedInt();
        var table = new Dictionary<string, TermPlaces>(count, StringComparer.Ordinal);
        for (var token = 0; token < count; token++)
        {
            var word = words[reader.Read7BitEncodedInt()];
            var fields = reader.Read7BitEncodedInt();
            var anywhere = ReadRow(reader, reader.Read7BitEncodedInt());
            var own = ReadPart(reader, anywhere);
            var keywords = ReadPart(reader, anywhere);
            table.Add(word, new TermPlaces(own, keywords, anywhere, ReadPart(reader, own), fields));
        }

        return new TermTable(table, passages);
    }

    // A part as long as the whole is the whole, and the same row in memory.
    private static void WritePart(int[] part, int[] whole, BinaryWriter writer)
    {
        if (part.Length == whole.Length)
        {
            writer.Write7BitEncodedInt(part.Length);
        }
        else
        {
            WriteRow(part, writer);
        }
    }

    private static int[] ReadPart(BinaryReader reader, int[] whole)
    {
        var length = reader.Read7BitEncodedInt();
        return length == whole.Length ? whole : ReadRow(reader, length);
    }

    // Numbers that rise, each as what it is above the one before.
    private static void WriteRow(int[] row, BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(row.Length);
        var last = 0;
        foreach (var number in row)
        {
            writer.Write7BitEncodedInt(number - last);
            last = number;
        }
    }

    private static int[] ReadRow(BinaryReader reader, int length)
    {
        var row = length == 0 ? [] : new int[length];
        var last = 0;
        for (var index = 0; index < row.Length; index++)
        {
            row[index] = last += reader.Read7BitEncodedInt();
        }

        return row;
    }

    private static void WritePhrases(IReadOnlyList<IReadOnlyList<AnalyzedPhrase>> groups, Dictionary<string, int> numbers, BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(groups.Count);
        foreach (var phrases in groups)
        {
            writer.Write7BitEncodedInt(phrases.Count);
            foreach (var phrase in phrases)
            {
                writer.Write7BitEncodedInt((int)phrase.Asked);
                WriteWords(phrase.Words, numbers, writer);
            }
        }
    }

    private static AnalyzedPhrase[][] ReadPhrases(BinaryReader reader, string[] words)
    {
        var groups = new AnalyzedPhrase[reader.Read7BitEncodedInt()][];
        for (var group = 0; group < groups.Length; group++)
        {
            var phrases = new AnalyzedPhrase[reader.Read7BitEncodedInt()];
            for (var phrase = 0; phrase < phrases.Length; phrase++)
            {
                var asked = (AskedFor)reader.Read7BitEncodedInt();
                phrases[phrase] = new AnalyzedPhrase(ReadWords(reader, words), asked);
            }

            groups[group] = phrases;
        }

        return groups;
    }
}
