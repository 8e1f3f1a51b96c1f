using System.Text;

namespace Partenariat.Bot.Papers.Files;

/// <summary>The text of a paper while it is read: paragraphs a line each, then its notes, called in brackets.</summary>
internal sealed class PaperText
{
    private const int MostCharacters = 2_000_000;

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _notes = new();

    /// <summary>Adds words to the paragraph.</summary>
    /// <exception cref="UnreadablePaperException">More text than a paper has.</exception>
    public void Add(string words)
    {
        Check(_text, words);
        _text.Append(words);
    }

    /// <summary>Ends the paragraph.</summary>
    public void EndParagraph()
    {
        Add("\n\n");
    }

    /// <summary>Calls a note at this place.</summary>
    public void Call(string number)
    {
        Add($"[{number}]");
    }

    /// <summary>Adds the text of a note.</summary>
    public void AddNote(string number, string words)
    {
        Check(_notes, words);
        _notes.Append('[').Append(number).Append("] ").Append(words.ReplaceLineEndings(" ").Trim()).Append('\n');
    }

    /// <inheritdoc />
    public override string ToString()
    {
        return _notes.Length == 0 ? _text.ToString().Trim() : $"{_text.ToString().Trim()}\n\n{_notes}".Trim();
    }

    private static void Check(StringBuilder text, string words)
    {
        if (text.Length + words.Length > MostCharacters)
        {
            throw UnreadablePaperException.TooMuch();
        }
    }
}
