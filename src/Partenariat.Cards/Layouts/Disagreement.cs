using Partenariat.Cards.Views;
using Partenariat.Cards.Wording;
using Partenariat.Corpus;
using Partenariat.Dialogs;

namespace Partenariat.Cards.Layouts;

/// <summary>Says who is at odds with whom, and on what.</summary>
internal static class Disagreement
{
    /// <summary>« Philippe Vidalenc (nature, origine) s’oppose à Roland Fonteneau et Evelyne Simondi. »; nothing where the
    /// editors know of no disagreement among these tables.</summary>
    public static IEnumerable<Block> Of(IReadOnlyList<Contrast> tables)
    {
        // Where one is at odds with several, it is said of the one.
        var said = new HashSet<(string, string)>();
        foreach (var (one, others) in tables.Select(one => (One: one, Others: Others(one, tables))).OrderByDescending(pair => pair.Others.Count))
        {
            var news = others.Where(other => said.Add(Pair(one, other))).ToList();
            if (news.Count > 0)
            {
                var points = string.Join(", ", one.Rows.Select(row => row.Dimension));
                var names = To([.. news.Select(Voices.ShortSpeakerOf)]);
                var verb = one.By.Count > 1 ? "s'opposent" : "s'oppose";
                yield return new Statement(French.Set(French.Capitalize($"{Voices.ShortSpeakerOf(one)} ({points}) {verb} {names}.")), StatementTone.Remark);
            }
        }
    }

    // « au dossier et à Evelyne Simondi »: said once where it is the same for all.
    private static string To(IReadOnlyList<string> names)
    {
        return names.All(name => French.To(name) == $"à {name}") ? $"à {French.Join(names)}" : French.Join([.. names.Select(French.To)]);
    }

    private static List<Contrast> Others(Contrast one, IReadOnlyList<Contrast> tables)
    {
        return [.. tables.Where(other => one.Contradicts.Contains(other.Id, StringComparer.Ordinal))];
    }

    private static (string First, string Second) Pair(Contrast one, Contrast other)
    {
        return string.CompareOrdinal(one.Id, other.Id) < 0 ? (one.Id, other.Id) : (other.Id, one.Id);
    }
}
