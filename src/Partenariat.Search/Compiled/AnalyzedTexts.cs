using Partenariat.Search.Analysis;

namespace Partenariat.Search.Compiled;

/// <summary>Writes analyzed texts and reads them again: each word once, texts as numbers of words.</summary>
internal static class AnalyzedTexts
{
    /// <summary>Writes all texts.</summary>
    public static void Write(IReadOnlyDictionary<string, AnalyzedText> texts, BinaryWriter writer)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts.Values)
        {
            foreach (var word in text.Words.Concat(text.Tokens.Select(token => token.Text)))
            {
                numbers.TryAdd(word, numbers.Count);
            }
        }

        writer.Write7BitEncodedInt(numbers.Count);
        foreach (var word in numbers.Keys)
        {
            writer.Write(word);
        }

        writer.Write7BitEncodedInt(texts.Count);
        foreach (var (text, analyzed) in texts)
        {
            writer.Write(text);
            writer.Write7BitEncodedInt(analyzed.Words.Length);
            foreach (var word in analyzed.Words)
            {
                writer.Write7BitEncodedInt(numbers[word]);
            }

            writer.Write7BitEncodedInt(analyzed.Tokens.Length);
            foreach (var token in analyzed.Tokens)
            {
                writer.Write7BitEncodedInt(numbers[token.Text]);
                writer.Write7BitEncodedInt(token.Increment);
                writer.Write7BitEncodedInt(token.Span);
            }

            writer.Write7BitEncodedInt(analyzed.Rest);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static Dictionary<string, AnalyzedText> Read(BinaryReader reader)
    {
        var words = new string[reader.Read7BitEncodedInt()];
        for (var number = 0; number < words.Length; number++)
        {
            words[number] = reader.ReadString();
        }

        var count = reader.Read7BitEncodedInt();
        var texts = new Dictionary<string, AnalyzedText>(count, StringComparer.Ordinal);
        for (var text = 0; text < count; text++)
        {
            texts.Add(reader.ReadString(), ReadText(reader, words));
        }

        return texts;
    }

    private static AnalyzedText ReadText(BinaryReader reader, string[] words)
    {
        var read = new string[reader.Read7BitEncodedInt()];
        for (var index = 0; index < read.Length; index++)
        {
            read[index] = words[reader.Read7BitEncodedInt()];
        }

        var tokens = new IndexToken[reader.Read7BitEncodedInt()];
        for (var index = 0; index < tokens.Length; index++)
        {
            tokens[index] = new IndexToken(words[reader.Read7BitEncodedInt()], reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
        }

        return new AnalyzedText(read, tokens, reader.Read7BitEncodedInt());
    }
}
