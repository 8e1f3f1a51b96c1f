using System.Globalization;
using System.Text;
using Partenariat.Corpus;
using Partenariat.Search.Quotations;

namespace Partenariat.Search.Tests.Quotations.Measurement;

/// <summary>Makes whole papers of sentences of the edition, in many forms of citation, with faults that are known.</summary>
internal sealed class PaperGenerator(int seed)
{
    private const int FewestQuotations = 5;
    private const int MostQuotations = 30;

    private static readonly string[] s_fillers =
    [
        "Pendant mon stage, j'ai observé les réunions d'une équipe de secteur et j'ai tenu un journal de bord.",
        "Cette question est revenue dans chacun des six entretiens que j'ai menés, sans que la réponse soit jamais la même.",
        "Il faut rappeler que l'échantillon est réduit et que ma place de stagiaire a pu orienter les réponses.",
        "La grille d'entretien figure en annexe. Les prénoms ont été changés.",
        "Je reviendrai sur ce point dans la troisième partie, après avoir présenté le terrain.",
    ];

    private static readonly (string Frame, AttributionVerdict Expected)[] s_frames = [.. Frames.All, .. Neighbours.First, .. Neighbours.Second];

    private readonly Random _random = new(seed);
    private readonly List<(Passage Passage, string Words)> _sentences = [.. Frames.Sentences()];
    private readonly List<string> _inventions = [.. new InventionGenerator(Dossier.Edition, seed).Generate(200)
        .Where(sample => sample.Family == "template").Select(sample => sample.Text.TrimEnd('.'))];

    /// <summary>A paper: its text, and what is to be said of each of its quotations in their order.</summary>
    public (string Text, IReadOnlyList<PlacedQuotation> Quotations) Next()
    {
        var text = new StringBuilder("Introduction\n\n");
        List<string> notes = [];
        List<PlacedQuotation> quotations = [];
        var count = _random.Next(FewestQuotations, MostQuotations + 1);
        while (quotations.Count < count)
        {
            var (passage, words) = Any(_sentences);
            var (frame, attribution) = Any(s_frames);
            var (given, fault) = Change(words);
            if (Frames.Fill(frame, passage, given) is not { } sentence)
            {
                continue;
            }

            if (sentence.Split("¹") is [var before, var after, var note])
            {
                notes.Add(note.Trim());
                sentence = $"{before}[{notes.Count}]{after.Trim()}";
            }

            quotations.Add(new PlacedQuotation(given, fault, attribution, sentence));
            text.Append(_random.Next(3) > 0 ? Any(s_fillers) + " " : "").Append(sentence).Append(Behind(sentence));
        }

        text.Append("\n\n");
        foreach (var (index, note) in notes.Index())
        {
            text.Append(CultureInfo.InvariantCulture, $"[{index + 1}] {note}\n");
        }

        return (text.ToString(), quotations);
    }

    // Often the next quotation follows at once, in the same paragraph or in another.
    private string Behind(string sentence)
    {
        return _random.Next(3) > 0 ? (_random.Next(2) > 0 ? "\n\n" : " ") + Any(s_fillers) + "\n\n"
            : _random.Next(2) > 0 && sentence[^1] is '.' or '»' ? " "
            : "\n\n";
    }

    // Half of them are as in the edition.
    private (string Words, PlacedFault Fault) Change(string words)
    {
        var list = words.Split(' ').ToList();
        var middle = list.FindIndex(2, word => word.Length > 4 && word.All(char.IsLetter));
        switch (_random.Next(middle < 0 || middle >= list.Count - 2 ? 5 : 8))
        {
            case 4:
                return (Any(_inventions), PlacedFault.Invented);
            case 5:
                list[middle] = "brouillard";
                return (string.Join(' ', list), PlacedFault.Altered);
            case 6:
                list.RemoveAt(middle);
                return (string.Join(' ', list), PlacedFault.Altered);
            case 7:
                list.Insert(middle, "jamais");
                return (string.Join(' ', list), PlacedFault.Altered);
            default:
                return (words, PlacedFault.None);
        }
    }

    private T Any<T>(IReadOnlyList<T> list)
    {
        return list[_random.Next(list.Count)];
    }
}

/// <summary>What was done to the words of a quotation.</summary>
internal enum PlacedFault
{
    None,
    Altered,
    Invented,
}

/// <summary>A quotation of a generated paper.</summary>
/// <param name="Words">The words in its marks.</param>
/// <param name="Fault">What was done to them.</param>
/// <param name="Attribution">The verdict on who is said to speak, were the words the edition's.</param>
/// <param name="Sentence">Where it stands.</param>
internal sealed record PlacedQuotation(string Words, PlacedFault Fault, AttributionVerdict Attribution, string Sentence);
