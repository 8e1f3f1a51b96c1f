using System.Collections.Frozen;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Fields;

/// <summary>The fields of a reference that a message asks for in so many words: « où et en quelle année », « quelle page ».</summary>
internal static class FieldWords
{
    /// <summary>The type of a word for works of any kind: « introduction » may stand in a reference.</summary>
    public const string Any = "*";

    // Where a word typed with its accent asks, whatever stands beside it.
    private const string Where = "où";

    private static readonly IReadOnlyList<(string Field, string[] Words)> s_phrases =
    [
        .. LanguageFile.Rows("field-words.tsv").Select(row => (row[0], row[1].Split(' '))),
    ];

    // « la revue ? », « le numéro ? »: of a work on screen; beside a work that is named they tell which.
    private static readonly IReadOnlyList<(string Field, string[] Words)> s_ofScreen =
    [
        .. s_phrases, .. LanguageFile.Rows("field-words-of-screen.tsv").Select(row => (row[0], row[1].Split(' '))),
    ];

    private static readonly FrozenSet<string> s_published = LanguageFile.Lines("published-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    // What goes with such questions and tells nothing of the work.
    private static readonly FrozenSet<string> s_asking = new[]
    {
        LanguageFile.Lines("field-asking.tsv"), LanguageFile.Lines("citing-words.tsv"), LanguageFile.Lines("published-words.tsv"),
        s_phrases.SelectMany(phrase => phrase.Words), LanguageFile.Rows("work-types.tsv").Where(row => row[1] != Any).Select(row => row[0]),
    }.SelectMany(words => words).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The fields, in the order in which they are told; empty where none is asked for in words.</summary>
    public static IReadOnlyList<string> In(Message message)
    {
        return In(message, s_phrases);
    }

    /// <summary>The same of a message that speaks of a work on screen: a field named in one word is asked for.</summary>
    public static IReadOnlyList<string> OfScreen(Message message)
    {
        return In(message, s_ofScreen);
    }

    private static IReadOnlyList<string> In(Message message, IReadOnlyList<(string Field, string[] Words)> phrases)
    {
        // Asked of most messages several times, and most name no field.
        string[] words = [.. message.Words.Select(word => word.Plain)];
        var fields = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < phrases.Count; i++)
        {
            if (Stands(phrases[i].Words, words))
            {
                fields.Add(phrases[i].Field);
            }
        }

        if (NamePublishing(message)
            && message.Words.Any(word => message.Text.AsSpan(word.Start, word.End - word.Start).Equals(Where, StringComparison.OrdinalIgnoreCase)))
        {
            fields.Add("publication");
        }

        // Where a work can be found holds who published it and where it is online.
        if (fields.Contains(WorkFields.Place))
        {
            fields.ExceptWith(WorkFields.WithinPlace);
        }

        return [.. WorkFields.Names.Where(fields.Contains)];
    }

    /// <summary>True for « paru », « publié », « écrit ».</summary>
    public static bool NamePublishing(Message message)
    {
        return message.Words.Any(word => s_published.Contains(word.Plain));
    }

    /// <summary>True for a word that only asks.</summary>
    public static bool OnlyAsks(string plain)
    {
        return s_asking.Contains(plain);
    }

    private static bool Stands(ReadOnlySpan<string> phrase, ReadOnlySpan<string> words)
    {
        for (; words.Length >= phrase.Length; words = words[1..])
        {
            if (words[..phrase.Length].SequenceEqual(phrase))
            {
                return true;
            }
        }

        return false;
    }
}
