using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Search.Analysis;
using Partenariat.Search.Spelling;

namespace Partenariat.Search.Entities;

/// <summary>
/// People whom the edition does not know, told by their capitals: « Michel Autès », though an author is called Michel and
/// « actes » is a word like the other; « Julien Dupont », who is no Dumont.
/// </summary>
internal sealed class UnknownPeople
{
    private const int MostWords = 3;

    // « que pense », « selon »: a name follows.
    private static readonly FrozenSet<string> s_speaking = EmbeddedText.Lines("Partenariat.Search.Entities.speaking-words.txt")
        .ToFrozenSet(StringComparer.Ordinal);

    // « je m'appelle », « cordialement »: the name of who writes follows.
    private static readonly FrozenSet<string> s_signing = EmbeddedText.Lines("Partenariat.Search.Entities.signing-words.txt")
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly WordResolver _resolver;
    private readonly FrozenSet<string> _given;

    /// <summary>Prepares the given names of an edition.</summary>
    public UnknownPeople(Edition edition, EditionWords words)
    {
        _resolver = words.Resolver;
        _given = edition.Authors.Select(author => author.Given).OfType<string>()
            .SelectMany(name => words.Words.Tokens(name).Select(token => token.Text))
            .Where(name => name.Length > 1)
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The people, as names of what the edition does not treat; none in a text in capitals.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="known">The names found in it.</param>
    public IEnumerable<Candidate> Find(IReadOnlyList<ResolvedWord> words, string text, IReadOnlyList<Candidate> known)
    {
        if (text.Count(char.IsUpper) > text.Count(char.IsLower))
        {
            yield break;
        }

        for (var first = 0; first < words.Count; first++)
        {
            var last = EndOfName(words, text, first);
            if ((last > first ? IsPerson(words, text, first, last, known) : IsStrangeName(words, text, first, known))
                && !IsOfWhoWrites(words, text, first, last))
            {
                yield return new Candidate(EntityKind.Absent, text[words[first].Start..words[last].End], first, last, MatchQuality.Exact) { IsPerson = true };
                first = last;
            }
        }
    }

    private static int EndOfName(IReadOnlyList<ResolvedWord> words, string text, int first)
    {
        var last = first;
        while (last + 1 < words.Count && last + 1 < first + MostWords
            && IsCapital(words[last], text) && IsCapital(words[last + 1], text)
            && words[last + 1].Start == words[last].End + 1 && text[words[last].End] is ' ' or '-' or '\u00A0')
        {
            last++;
        }

        return last;
    }

    // A given name of the edition, or one that nobody knows, before a family name that the edition does not hold as it is written.
    private bool IsPerson(IReadOnlyList<ResolvedWord> words, string text, int first, int last, IReadOnlyList<Candidate> known)
    {
        var isGiven = _given.Contains(words[first].Folded);
        return (isGiven || (!BeginsSentence(text, words[first].Start) && !_resolver.Knows(words[first].Folded)))
            && !known.Any(name => name.First <= last && name.Last >= first && name.Kind != EntityKind.Section
                && (name.Quality < MatchQuality.Typo || (name.First <= first && name.Last >= last)));
    }

    // « Que pense Autès »: no word of everyday French or of the dossier, and like none of its names.
    private bool IsStrangeName(IReadOnlyList<ResolvedWord> words, string text, int index, IReadOnlyList<Candidate> known)
    {
        return index > 0
            && IsCapital(words[index], text)
            && !_resolver.Knows(words[index].Folded)
            && s_speaking.Contains(words[index - 1].Folded)
            && !known.Any(name => name.First <= index && index <= name.Last);
    }

    private static bool IsOfWhoWrites(IReadOnlyList<ResolvedWord> words, string text, int first, int last)
    {
        return (first > 0 && s_signing.Contains(words[first - 1].Folded))
            || (last == words.Count - 1 && first > 0 && text.AsSpan(words[first - 1].End, words[first].Start - words[first - 1].End).ContainsAny(",.!\n"));
    }

    private static bool IsCapital(ResolvedWord word, string text)
    {
        return char.IsUpper(text[word.Start])
            && word.End - word.Start > 1
            && text.AsSpan(word.Start + 1, word.End - word.Start - 1).ContainsAnyExceptInRange('A', 'Z');
    }

    private static bool BeginsSentence(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(" \t\n\r\u00A0\u202F«\"“'’(");
        return before.IsEmpty || ".!?:…".Contains(before[^1], StringComparison.Ordinal);
    }
}
