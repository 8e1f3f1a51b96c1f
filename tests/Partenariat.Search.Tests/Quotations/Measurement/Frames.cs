using System.Globalization;
using Partenariat.Corpus;
using Partenariat.Search.Quotations;

namespace Partenariat.Search.Tests.Quotations.Measurement;

/// <summary>Ways to introduce and reference a quotation, and the sentences of the edition to put into them.</summary>
internal static class Frames
{
    private const int FewestWords = 8;
    private const int MostWords = 40;

    /// <summary>
    /// The ways, with the verdict on who is said to speak: {0} words, {1} family name, {2} name, {3} year, {4} another author's name, {5} the title,
    /// {6} given name.
    /// </summary>
    public static (string Frame, AttributionVerdict Expected)[] All { get; } =
    [
        ("« {0} » ({1}, {3})", AttributionVerdict.Right),
        ("Selon {2}, « {0} ».", AttributionVerdict.Right),
        ("{1} écrit : « {0} ».", AttributionVerdict.Right),
        ("« {0} », affirme {2}.", AttributionVerdict.Right),
        ("Pour {1} ({3}), « {0} ».", AttributionVerdict.Right),
        ("« {0} » — {2}, « {5} », {3}", AttributionVerdict.Right),
        ("On lit ceci : « {0} »¹.\n\n¹ {2}, « {5} », {3}.", AttributionVerdict.Right),
        ("Contrairement à {4}, {1} affirme que « {0} ».", AttributionVerdict.Right),
        ("J'ai travaillé sur {4}. « {0} » ({1}, {3})", AttributionVerdict.Right),
        ("« {0} » ({1} {6}, « {5} », {3})", AttributionVerdict.Right),
        ("« {0} » ({4})", AttributionVerdict.Wrong),
        ("{2} et {4} écrivent : « {0} ».", AttributionVerdict.Wrong),
        ("Selon {4}, « {0} ».", AttributionVerdict.Wrong),
        ("« {0} » ({1} et {4}, {3})", AttributionVerdict.Wrong),
        ("{1} cite souvent des auteurs. Selon {4}, « {0} ».", AttributionVerdict.Wrong),
        ("« {0} » (Gaston Trouvère, 2012)", AttributionVerdict.Wrong),
        ("Comme le dit Trouvère : « {0} ».", AttributionVerdict.Wrong),
        ("D'après G. Trouvère, « {0} ».", AttributionVerdict.Wrong),
        ("« {0} » (Trouvère & Lacombelle, 2012, p. 4)", AttributionVerdict.Wrong),
        ("« {0} », écrit Mme Trouvère.", AttributionVerdict.Wrong),
        ("« {0} » ({1}, 1871)", AttributionVerdict.Incomplete),
        ("« {0} »", AttributionVerdict.Unclaimed),
        ("{4} n'a jamais écrit que « {0} ».", AttributionVerdict.Unclaimed),
        ("On lit que « {0} ». Selon {4} ({3}), il faut du temps.", AttributionVerdict.Unclaimed),
        ("On lit que « {0} ».\n\nComme le dit {4}, rien n'est simple.", AttributionVerdict.Unclaimed),
        ("« {0}. » {4} ({3}) en tire une autre conclusion.", AttributionVerdict.Unclaimed),
        ("On lit que « {0} ».\n\n{4}, dans un texte de {3}, parle d'autre chose.", AttributionVerdict.Unclaimed),
        ("On lit que « {0} ». D'après {4}, le terrain décide.\n\nC'est à voir.", AttributionVerdict.Unclaimed),
    ];

    /// <summary>Sentences of one person each, without another who quotes or is quoted, whose words stand in one place.</summary>
    public static IEnumerable<(Passage Passage, string Words)> Sentences()
    {
        return Dossier.Edition.Passages
            .Where(passage => passage.Authors is [{ Family: not null }] && passage.Kind is PassageKind.Quotation or PassageKind.Definition && passage.Source.Year is not null)
            .SelectMany(passage => passage.Text.Split(". ", StringSplitOptions.TrimEntries), (passage, words) => (passage, words.TrimEnd('.')))
            .Where(sentence => sentence.Item2.Split(' ').Length is >= FewestWords and <= MostWords)
            .Where(sentence => !sentence.Item2.Any(character => "«»“”\"()[]\n".Contains(character, StringComparison.Ordinal)))
            .Where(sentence => Dossier.Check(sentence.Item2) is { Verdict: QuotationVerdict.Exact, Places.Count: 1 } report
                && report.Attribution.Authors is [var speaker] && speaker.Id == sentence.passage.Authors[0].Id && report.Attribution.QuotedBy.Count == 0);
    }

    /// <summary>The frame around the words, or null where their work has no title.</summary>
    public static string? Fill(string frame, Passage passage, string words)
    {
        var author = passage.Authors[0];
        var other = Dossier.Edition.Authors.First(candidate => candidate.Family is not null && candidate.Family != author.Family && !passage.Source.AuthorIds.Contains(candidate.Id));
        var title = passage.Source.ShortTitle ?? passage.Source.Title;
        return title is null ? null : string.Format(CultureInfo.InvariantCulture, frame, words, author.Family, author.Name, passage.Source.Year, other.Name, title, author.Given);
    }
}
