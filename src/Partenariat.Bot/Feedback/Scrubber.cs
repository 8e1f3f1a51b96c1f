using System.Text;
using System.Text.RegularExpressions;
using Partenariat.Corpus;

namespace Partenariat.Bot.Feedback;

/// <summary>
/// Takes out of a text what could tell who wrote it or whom it is about: addresses, numbers, and names that are not
/// in the dossier. In doubt it takes out.
/// </summary>
internal sealed partial class Scrubber(Edition edition)
{
    private const int Longest = 300;

    private readonly KnownNames _known = new(edition);

    /// <summary>The text on one line, of at most 300 characters, with « [adresse] », « [numéro] », « [nom] ».</summary>
    public string Scrub(string text)
    {
        var line = Blank().Replace(text.Length > Longest * 4 ? text[..(Longest * 4)] : text, " ").Trim();
        line = Address().Replace(line, "[adresse]");
        line = Number().Replace(line, "[numéro]");
        line = Introduced().Replace(line, "${title}[nom]");
        line = WithoutNames(line);
        return line.Length <= Longest ? line : string.Concat(line.AsSpan(0, Longest), "…");
    }

    private string WithoutNames(string line)
    {
        var scrubbed = new StringBuilder();
        var end = 0;
        foreach (Match run in CapitalisedRun().Matches(line))
        {
            scrubbed.Append(line, end, run.Index - end).Append(Keep(run, line));
            end = run.Index + run.Length;
        }

        return scrubbed.Append(line, end, line.Length - end).ToString();
    }

    // « Selon Damon » : the word that opens a sentence has a capital without being a name.
    private string Keep(Match run, string line)
    {
        var words = run.Value;
        var opening = "";
        if (OpensSentence(run.Index, line))
        {
            var first = FirstWord().Match(words).Value;
            if (_known.IsOrdinary(first))
            {
                opening = first;
                words = words[first.Length..];
            }
        }

        var name = words.TrimStart(' ', '-', '’', '\'');
        return name.Length == 0 || _known.IsKnown(name) ? run.Value : opening + words[..^name.Length] + "[nom]";
    }

    private static bool OpensSentence(int index, string line)
    {
        var before = line.AsSpan(0, index).TrimEnd(" «\"“(\u00A0\u202F'’");
        return before.IsEmpty || ".?!:;…\n".Contains(before[^1], StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Blank();

    [GeneratedRegex(@"(?:https?://|www\.)\S+|[^\s@]+@[^\s@]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    // Five digits or more, however they are grouped; a year keeps its four.
    [GeneratedRegex(@"\+?(?:\d[ .\-/\u00A0\u202F]?){4,}\d", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    // Names that come without capitals too.
    [GeneratedRegex(
        @"(?<title>\b(?i:m\.|mr|mme|mlle|monsieur|madame|mademoiselle|docteur|maître|je m['’]appelle|mon nom est|mon prénom est)\s+)"
            + @"\p{L}[\p{L}\-]*(?:\s+\p{Lu}[\p{L}\-]*)*",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Introduced();

    [GeneratedRegex(
        @"\p{Lu}[\p{L}\p{M}]*(?:\.|)(?:(?:[ \-]|['’]| (?:de|du|des|d['’]|la|le|van|von|ben|el) ?)\p{Lu}[\p{L}\p{M}]*\.?)*",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CapitalisedRun();

    [GeneratedRegex(@"^[\p{L}\p{M}]+(?:['’]|)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex FirstWord();
}
