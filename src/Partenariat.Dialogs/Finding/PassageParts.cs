using System.Globalization;
using Partenariat.Corpus;
using Partenariat.Search;

namespace Partenariat.Dialogs.Finding;

/// <summary>What can be counted in a passage: its sentences, and the things of the list that it holds or stands in.</summary>
internal sealed class PassageParts(Edition edition, DossierIndex index)
{
    private const int Fewest = 2;
    private const string Marks = "-•–*« \u00A0\u202F";

    private static readonly HashSet<string> s_none = [];

    /// <summary>The things of a kind, or null where there are not two of them.</summary>
    public PartList? Of(Passage passage, PartKind kind)
    {
        return kind switch
        {
            PartKind.Sentence => List(kind, [.. Sentences(passage).Select(sentence => new PassagePart(passage, Bare(sentence)))]),
            PartKind.Line => List(kind, Lines(passage)),
            _ => Numbered(passage) ?? List(kind, Lines(passage)) ?? List(kind, Neighbours(passage)) ?? AnnouncedParts.Of(passage, [.. Sentences(passage)]),
        };
    }

    private static PartList? List(PartKind kind, List<PassagePart> parts)
    {
        return parts.Count >= Fewest ? new PartList(kind, parts, s_none) : null;
    }

    // The index cuts at a semicolon too, where nobody counts a sentence.
    private IEnumerable<string> Sentences(Passage passage)
    {
        var (text, places) = (passage.Text, index.SentencesOf(passage));
        var start = places[0].Start;
        for (var sentence = 0; sentence < places.Count; sentence++)
        {
            var end = places[sentence].Start + places[sentence].Length;
            if (sentence + 1 == places.Count || text[end - 1] != ';')
            {
                yield return text[start..end];
                start = sentence + 1 < places.Count ? places[sentence + 1].Start : end;
            }
        }
    }

    // « 1° … », « 2° … »: what stands between them without a number is not counted with them.
    private PartList? Numbered(Passage passage)
    {
        return List(PartKind.Point, [.. Lines(passage).Where(part => part.Number is not null)]);
    }

    // « - La présence d'un tiers ; », with all that is said of it on its line.
    private List<PassagePart> Lines(Passage passage)
    {
        var text = passage.Text;
        var starts = index.SentencesOf(passage).Select(place => place.Start).Concat(LineStarts(text))
            .Where(start => IsMarked(text.AsSpan(start)) && (IsNumeral(text.AsSpan(start)) || IsAfterALineOrAThing(text.AsSpan(0, start))))
            .Distinct()
            .Order()
            .ToList();
        return
        [
            .. starts.Select((start, line) =>
            {
                var end = line + 1 < starts.Count ? starts[line + 1] : text.Length;
                var ofLine = text.IndexOf('\n', start, end - start);
                var part = text[start..(ofLine < 0 ? end : ofLine)];
                return new PassagePart(passage, Bare(part), Number(part));
            }),
        ];
    }

    // A line is part of a sentence where what stands before it is short.
    private static IEnumerable<int> LineStarts(string text)
    {
        for (var place = text.IndexOf('\n', StringComparison.Ordinal); place >= 0; place = text.IndexOf('\n', place + 1))
        {
            yield return place + 1;
        }
    }

    // « Art. 3. - Les établissements » is no list.
    private static bool IsAfterALineOrAThing(ReadOnlySpan<char> before)
    {
        var said = before.TrimEnd(" \u00A0");
        return said.Length == 0 || said[^1] is '\n' or ';' or ':';
    }

    // A list of which the edition keeps each line as a passage.
    private List<PassagePart> Neighbours(Passage passage)
    {
        if (!IsMarked(passage.Text))
        {
            return [];
        }

        var before = Walk(passage, -1);
        before.Reverse();
        return [.. before.Append(passage).Concat(Walk(passage, 1)).Select(line => new PassagePart(line, Bare(line.Text), Number(line.Text)))];
    }

    private List<Passage> Walk(Passage passage, int step)
    {
        var lines = new List<Passage>();
        for (var place = passage.Order + step; place >= 0 && place < edition.Texts.Count; place += step)
        {
            var next = edition.Texts[place];
            if (next.Parent is null)
            {
                if (next.Source.Id != passage.Source.Id || next.Section.Id != passage.Section.Id || !IsMarked(next.Text))
                {
                    break;
                }

                lines.Add(next);
            }
        }

        return lines;
    }

    private static bool IsMarked(ReadOnlySpan<char> text)
    {
        return text.Length > 1 && (text[0] is '-' or '•' or '–' or '*' || (char.IsAsciiDigit(text[0]) && text[1] is '°' or '.' or ')'));
    }

    // « 2° », « 2) »
    private static bool IsNumeral(ReadOnlySpan<char> text)
    {
        return char.IsAsciiDigit(text[0]) && text[1] is '°' or ')';
    }

    private static int? Number(string part)
    {
        var bare = part.TrimStart(Marks.ToCharArray());
        var digits = bare.TakeWhile(char.IsAsciiDigit).Count();
        return digits is 1 or 2 && digits < bare.Length && bare[digits] is '°' or '.' or ')'
            ? int.Parse(bare.AsSpan(0, digits), CultureInfo.InvariantCulture) : null;
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
}
