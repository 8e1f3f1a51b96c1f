using System.Collections.Frozen;
using System.Globalization;
using Partenariat.Corpus;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Works;

/// <summary>The years between which works are asked for: « après 2008 », « depuis 2005 », « avant 2000 ».</summary>
/// <param name="First">The first year that is meant.</param>
/// <param name="Last">The last year that is meant.</param>
internal sealed record PublicationYears(int First, int Last)
{
    private const int MostWordsBetween = 2;
    private const int Earliest = 1;
    private const int Latest = 9999;

    private static readonly FrozenSet<string> s_after = LanguageFile.Lines("years-after-words.tsv").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_since = LanguageFile.Lines("years-since-words.tsv").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_before = LanguageFile.Lines("years-before-words.tsv").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_until = LanguageFile.Lines("years-until-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Any year.</summary>
    public static PublicationYears All { get; } = new(Earliest, Latest);

    /// <summary>The years that a message names so; null where it names none.</summary>
    public static PublicationYears? In(Message message)
    {
        var years = new PublicationYears(Earliest, Latest);
        var words = message.Words;
        for (var index = 0; index < words.Count; index++)
        {
            if (words[index].Plain != PlainWords.Year)
            {
                continue;
            }

            var year = int.Parse(message.Text.AsSpan(words[index].Start, 4), CultureInfo.InvariantCulture);
            var lead = words.Take(index).TakeLast(MostWordsBetween).Select(word => word.Plain).ToList();
            years = lead.Exists(s_after.Contains) ? years with { First = year + 1 }
                : lead.Exists(s_since.Contains) ? years with { First = year }
                : lead.Exists(s_before.Contains) ? years with { Last = year - 1 }
                : lead.Exists(s_until.Contains) ? years with { Last = year }
                : years;
        }

        return years is { First: Earliest, Last: Latest } ? null : years;
    }

    /// <summary>True for a work of these years; false for one whose year the dossier does not give.</summary>
    public bool Hold(Source work)
    {
        return work.Year is { } year && First <= year && year <= Last;
    }
}
