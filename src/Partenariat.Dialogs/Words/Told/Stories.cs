using System.Collections.Frozen;
using Partenariat.Search;

namespace Partenariat.Dialogs.Words.Told;

/// <summary>
/// « Je suis dans le TER et ça capte mal... c'est quoi un réseau ? Merci ! »: what people tell of themselves beside a question
/// that is whole in itself. No word of it is looked for.
/// </summary>
internal static class Stories
{
    private const double Asks = 0.6;
    private const double IsTold = 0.5;
    private const double Requests = 0.5;
    private const string Ends = ".!?;\n…()";

    private static readonly string[] s_questions =
    [
        "definition", "official", "contrast", "common", "says", "who", "history", "cite", "source", "law", "limits", "why", "how",
        "effects", "conditions", "debate", "testimony", "for", "against", "bibliography", "works",
    ];

    // « je dois la mettre en note de bas de page » asks for something too.
    private static readonly string[] s_requests =
    [
        "cite", "citeof", "source", "sourceof", "page", "pageof", "link", "linkof", "date", "dateof", "title", "shorter", "simpler", "more", "example",
        "exampleof", "writing", "check", "contrast", "common",
    ];

    private static readonly string[] s_told = ["story", "greeting", "thanks", "goodbye", "ack", "project", "sorry"];

    // « comment appelle-t-on cette attitude ? » asks of what was told.
    private static readonly FrozenSet<string> s_backwards = LanguageFile.Lines("backward-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The message with blanks in their place; the same where there is none.</summary>
    /// <param name="said">The message.</param>
    /// <param name="clauses">Its clauses.</param>
    public static SaidText SetAside(SaidText said, IReadOnlyList<Clause> clauses)
    {
        var (text, words, names) = (said.Text, said.Words, said.Names);
        var isAsked = clauses.Any(clause => Holds(text, clause, '?'));
        var question = clauses.LastOrDefault(clause =>
            (!isAsked || Holds(text, clause, '?')) && clause.Acts.Any(s_questions) > Asks && Names(clause, names, EntityKind.Diploma));
        if (clauses.Count < 2 || question is null || words.Any(word => IsIn(word, question.Start, question.End) && s_backwards.Contains(word.Plain)))
        {
            return said;
        }

        var blanked = new BlankedText(text);
        foreach (var clause in clauses.Where(clause => clause != question && !Holds(text, clause, '?') && !Names(clause, names)))
        {
            if (Tells(text, words, clause, question))
            {
                blanked.Blank(clause.Start, clause.End);
            }
        }

        return said.With(blanked);
    }

    // In a sentence of its own, somebody of that sentence; beside the question, in the clause itself.
    private static bool Tells(string text, IReadOnlyList<SaidWord> words, Clause clause, Clause question)
    {
        if (clause.Acts.Any(s_requests) > Requests)
        {
            return false;
        }

        if (clause.Acts.Any(s_told) > IsTold)
        {
            return true;
        }

        var start = text.AsSpan(0, clause.Start).LastIndexOfAny(Ends) + 1;
        var end = text.AsSpan(clause.End).IndexOfAny(Ends) is >= 0 and var length ? clause.End + length : text.Length;
        var isBeside = question.Start < end && start < question.End;
        return isBeside
            ? words.Any(word => IsIn(word, clause.Start, clause.End) && (ToldWords.First.Contains(word.Plain) || ToldWords.Professions.Contains(word.Plain)))
            : words.Any(word => IsIn(word, start, end) && (ToldWords.First.Contains(word.Plain) || ToldWords.Circumstances.Contains(word.Plain)));
    }

    private static bool Holds(string text, Clause clause, char mark)
    {
        return text.AsSpan(clause.Start, clause.End - clause.Start).Contains(mark);
    }

    private static bool IsIn(SaidWord word, int start, int end)
    {
        return word.Start >= start && word.End <= end;
    }

    // Bodies that the dossier does not know are told as well. A title may go on behind its full stop.
    private static bool Names(Clause clause, Recognition names, EntityKind? butFor = null)
    {
        return names.Entities.Any(entity =>
            entity.Kind is not (EntityKind.Absent or EntityKind.Section) && entity.Kind != butFor && clause.Start < entity.End && entity.Start < clause.End);
    }
}
