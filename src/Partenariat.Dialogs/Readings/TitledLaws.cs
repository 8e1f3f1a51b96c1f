using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Readings;

/// <summary>
/// « La loi de prévention de la délinquance »: a law called by what it is about, as its title would say it. It is missing
/// where no law of the edition has such a title, is looked for so by the editors, or is spoken of so in a passage.
/// </summary>
internal sealed class TitledLaws
{
    private const double Held = 0.5;
    private const double Telling = 0.5;
    private const int FewestLetters = 6;
    private const int MostWords = 8;

    private static readonly FrozenSet<string> s_texts = LanguageFile.Lines("named-texts.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « lois de décentralisation » in a passage
    private static readonly FrozenSet<string> s_told = s_texts.Concat(s_texts.Select(text => text + "s")).ToFrozenSet(StringComparer.Ordinal);

    // « de », « contre », « relative à »; « la loi sur » may be any law on a subject.
    private static readonly FrozenSet<string> s_leads = LanguageFile.Lines("law-title-leads.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « la loi de 2002 », « la loi de quelle année ? »
    private static readonly FrozenSet<string> s_interrogatives = LanguageFile.Lines("interrogatives.tsv").ToFrozenSet(StringComparer.Ordinal);

    private readonly DossierIndex _index;

    // Few messages call a law so: what knows them waits for the first.
    private readonly Lazy<IReadOnlyList<FrozenSet<string>>> _known;

    /// <summary>Prepares the words by which laws are called in an edition.</summary>
    public TitledLaws(Edition edition, DossierIndex index)
    {
        _index = index;
        _known = new Lazy<IReadOnlyList<FrozenSet<string>>>(() => Known(edition));
    }

    /// <summary>Where such names stand.</summary>
    /// <param name="message">The message.</param>
    public IEnumerable<(int Start, int End)> In(Message message)
    {
        var words = message.Words;
        for (var index = 0; index + 2 < words.Count; index++)
        {
            if (!s_texts.Contains(words[index].Plain) || !s_leads.Contains(words[index + 1].Plain)
                || message.Names.Entities.Any(entity =>
                    entity.Kind == EntityKind.Law && entity.Start < words[index + 1].End && entity.End > words[index].Start))
            {
                continue;
            }

            var last = Last(message, index + 2);
            if (last > index + 1 && IsMissing(message.Text[words[index + 2].Start..words[last].End]))
            {
                yield return (words[index].Start, words[last].End);
            }
        }
    }

    // The words up to the first mark, number, verb of asking or other name of a text.
    private static int Last(Message message, int first)
    {
        var words = message.Words;
        var last = first - 1;
        for (var index = first; index < words.Count && index < first + MostWords; index++)
        {
            var between = index == first ? default : words[index - 1].Before(words[index], message.Text);
            if (between.ContainsAny(",.;:!?\n(") || words[index].Plain is "?" or PlainWords.Year or PlainWords.Number
                || s_interrogatives.Contains(words[index].Plain) || s_told.Contains(words[index].Plain))
            {
                return words[index].Plain is PlainWords.Year or PlainWords.Number ? first - 1 : last;
            }

            last = index;
        }

        return last;
    }

    private bool IsMissing(string subject)
    {
        var weighed = _index.Weigh(subject);
        return weighed.Whole >= Telling && !_known.Value.Any(known =>
            weighed.Terms.Where(term => known.Contains(Stem(PlainWords.Fold(term.Surface)))).Sum(term => term.Weight) >= Held * weighed.Whole);
    }

    private static IReadOnlyList<FrozenSet<string>> Known(Edition edition)
    {
        return
        [
            .. edition.Sources.Where(LegalTexts.Are).Select(law => Stems(PlainWords.Of($"{law.Title} {law.ShortTitle}"))),
            .. edition.Passages.Where(passage => LegalTexts.Are(passage.Source))
                .GroupBy(passage => passage.Source.Id)
                .Select(law => Stems(law.SelectMany(passage => passage.Keywords).Select(PlainWords.Of).Where(SpeaksOfALaw).SelectMany(words => words))),
            .. edition.Passages.SelectMany(passage => Behind(PlainWords.Of(passage.Text))),
        ];
    }

    private static IEnumerable<FrozenSet<string>> Behind(IReadOnlyList<SaidWord> words)
    {
        return words.Index().Where(word => s_told.Contains(word.Item.Plain)).Select(word => Stems(words.Skip(word.Index + 1).Take(MostWords)));
    }

    private static bool SpeaksOfALaw(IReadOnlyList<SaidWord> words)
    {
        return words.Any(word => s_told.Contains(word.Plain));
    }

    private static FrozenSet<string> Stems(IEnumerable<SaidWord> words)
    {
        return words.Select(word => Stem(word.Plain)).ToFrozenSet(StringComparer.Ordinal);
    }

    private static string Stem(string word)
    {
        var singular = word.TrimEnd('s');
        return singular.Length > FewestLetters ? singular[..FewestLetters] : singular;
    }
}
