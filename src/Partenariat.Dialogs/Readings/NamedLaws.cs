using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Readings;

/// <summary>
/// Laws called by a name that the edition does not know: « loi ELAN », « la loi dite Claeys-Leonetti », and those that its
/// editors list as absent.
/// </summary>
internal sealed class NamedLaws(Edition edition)
{
    private const int FewestLetters = 5;
    private const int MostNames = 3;

    // « loi », « ordonnance »: « les lois Defferre » are read as they are written.
    private static readonly FrozenSet<string> s_texts = LanguageFile.Lines("named-texts.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_called = LanguageFile.Lines("called-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « loi Santé », « loi Ville » speak of the subject of a law that is there.
    private readonly FrozenSet<string> _titles = edition.Sources.Where(LegalTexts.Are)
        .SelectMany(law => PlainWords.Of($"{law.Title} {law.ShortTitle}"))
        .Select(word => Beginning(word.Plain))
        .ToFrozenSet(StringComparer.Ordinal);

    // « loi HPST », by which the editors name a law that is there
    private readonly FrozenSet<string> _names = edition.Passages.Where(passage => LegalTexts.Are(passage.Source))
        .SelectMany(passage => passage.Keywords)
        .Select(keyword => PlainWords.Of(keyword))
        .Where(words => words.Count == 2 && s_texts.Contains(words[0].Plain))
        .Select(words => words[1].Plain)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Where they stand.</summary>
    /// <param name="message">The message.</param>
    /// <param name="unknown">Its words that neither the dossier nor everyday French know.</param>
    public IReadOnlyList<(int Start, int End)> In(Message message, IReadOnlyList<TermStatistics> unknown)
    {
        var words = message.Words;
        var known = message.Names.Entities.Where(entity => entity.Kind != EntityKind.Absent && entity.Kind != EntityKind.Section).ToList();
        var missing = message.Names.Entities
            .Where(entity => entity.Kind == EntityKind.Absent && PlainWords.Of(entity.Surface) is [var first, ..] && s_texts.Contains(first.Plain))
            .Select(entity => (entity.Start, entity.End))
            .ToList();
        var isShouted = message.Text.Count(char.IsUpper) > message.Text.Count(char.IsLower);
        for (var index = 0; index + 1 < words.Count; index++)
        {
            var name = index + 1 + (s_called.Contains(words[index + 1].Plain) ? 1 : 0);
            if (s_texts.Contains(words[index].Plain) && name < words.Count && IsName(words[name])
                && !known.Any(entity => entity.Start <= words[name].Start && words[name].End <= entity.End && IsWhole(entity, words[name])))
            {
                missing.Add((words[index].Start, Last(words, name, message.Text).End));
            }
        }

        return missing;

        // « loi ELAN et partenariat logement » is no law on housing only because both words stand near.
        static bool IsWhole(Entity entity, SaidWord name)
        {
            return entity.Kind != EntityKind.Law || entity.End == name.End || entity.Quality == MatchQuality.Exact;
        }

        bool IsName(SaidWord word)
        {
            var surface = message.Text.AsSpan(word.Start, word.End - word.Start);
            return char.IsLetter(surface[0]) && !_titles.Contains(Beginning(word.Plain)) && !_names.Contains(word.Plain)
                && (isShouted || !surface.ContainsAnyInRange('A', 'Z')
                    ? unknown.Any(term => PlainWords.Fold(term.Surface) == PlainWords.Fold(message.Text.AsSpan(word.Start, word.End - word.Start)))
                    : true);
        }
    }

    // « loi Claeys-Leonetti »
    private static SaidWord Last(IReadOnlyList<SaidWord> words, int name, string text)
    {
        var last = name;
        while (last + 1 < words.Count && last + 1 < name + MostNames
            && words[last + 1].Start == words[last].End + 1
            && (text[words[last].End] == '-' || (text[words[last].End] == ' '
                && char.IsUpper(text[words[last + 1].Start])
                && char.IsUpper(text[words[name].Start]))))
        {
            last++;
        }

        return words[last];
    }

    private static string Beginning(string word)
    {
        return word.Length > FewestLetters ? word[..FewestLetters] : word;
    }
}
