using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Proposals.Passages;

/// <summary>« la deuxième phrase », « le premier point »: a part of the passage on screen, counted within it.</summary>
internal sealed class PartsProposer(DossierIndex index, Suggester suggester) : IProposer
{
    private const int MostWords = 10;
    private const int FewestPoints = 2;
    private const int FewWords = 4;
    private const string Sentence = "sentence";
    private const string Point = "point";

    private static readonly FrozenDictionary<string, string> s_parts = LanguageFile.Rows("part-words.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        if (turn.Before is { Main: { } main } && turn.Asked.Rank is { } rank && !turn.Asked.NamesSomething && turn.Message.Words.Count <= MostWords
            && (Named(turn.Message.Words) ?? AskedBefore(turn)) is { } named
            && PartOf(main, named, rank) is { } part)
        {
            yield return new Proposal(
                ProposalKind.Passages,
                $"part {main.Id}",
                features.Of(ProposalKind.Passages, [main.Id], (ProposalFeature.FromThread, 1)),
                () => Write(turn, main, part))
            {
                IsSure = true,
            };
        }
    }

    private static string? Named(IReadOnlyList<SaidWord> words)
    {
        return words.Select(word => word.Plain).FirstOrDefault(s_parts.ContainsKey);
    }

    // « Quelles solutions propose Vidalenc ? » > « la deuxième »: of the list on screen, where the last question asked for one.
    private static string? AskedBefore(Turn turn)
    {
        return turn.Message.Words.Count(word => word.Plain != "?") <= FewWords && turn.State.Asked is [.., var last]
            && Named(PlainWords.Of(Typing.Clean(last))) is { } named && s_parts[named] == Point ? named : null;
    }

    private string? PartOf(Passage passage, string named, int rank)
    {
        var places = index.SentencesOf(passage);
        List<string> parts = s_parts[named] == Sentence
            ? [.. Whole(passage.Text, places)]
            : [.. places.Select(place => passage.Text.Substring(place.Start, place.Length)).Where(IsPoint)];
        var place = rank switch { Ranks.Last => parts.Count - 1, Ranks.BeforeLast => parts.Count - 2, Ranks.Other => 1, _ => rank };
        return parts.Count >= FewestPoints && place >= 0 && place < parts.Count ? Bare(parts[place]) : null;
    }

    // The index cuts at a semicolon too, where nobody counts a sentence.
    private static IEnumerable<string> Whole(string text, IReadOnlyList<(int Start, int Length)> places)
    {
        var start = places[0].Start;
        for (var index = 0; index < places.Count; index++)
        {
            var end = places[index].Start + places[index].Length;
            if (index + 1 == places.Count || text[end - 1] != ';')
            {
                yield return text[start..end];
                start = index + 1 < places.Count ? places[index + 1].Start : end;
            }
        }
    }

    // A line of a list: « - La présence d'un tiers », « 2° Créer des groupements ».
    private static bool IsPoint(string sentence)
    {
        return sentence[0] is '-' or '•' or '–' or '*' || (char.IsAsciiDigit(sentence[0]) && sentence.Length > 1 && sentence[1] is '°' or '.' or ')');
    }

    // Without the sign of the list, and without a mark of which the other half is elsewhere.
    private static string Bare(string part)
    {
        var text = part.Trim().TrimStart('-', '•', '–', '*').Trim();
        text = text.TrimEnd(';', ' ');
        var isOpen = text.StartsWith('«') && !text.Contains('»', StringComparison.Ordinal);
        var isClosed = !text.Contains('«', StringComparison.Ordinal) && text.TrimEnd('.') is [.., '»'];
        return isOpen ? text[1..].TrimStart() : isClosed ? text.TrimEnd('.')[..^1].TrimEnd() : text;
    }

    private PassagesAnswer Write(Turn turn, Passage passage, string part)
    {
        return new PassagesAnswer
        {
            Title = French.Set("Le texte exact"),
            Message = $"{French.Set("Ces mots :")} «\u00A0{part}\u00A0»",
            Notions = turn.Before!.Notions,
            Passages = [passage],
            Suggestions = suggester.AboutPassages([passage]),
            Why = French.Set("passage montré juste avant"),
        };
    }
}
