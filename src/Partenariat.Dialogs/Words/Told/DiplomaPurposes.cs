using System.Collections.Frozen;
using Partenariat.Search;

namespace Partenariat.Dialogs.Words.Told;

/// <summary>
/// « les limites du partenariat pour mon dossier de BTS SP3S »: the diploma tells what the answer is for. It is no subject,
/// unless a curriculum is asked for.
/// </summary>
internal static class DiplomaPurposes
{
    private const int MostWordsBetween = 5;
    private const int FewestWordsLeft = 2;

    // « définition du partenariat pour le bac »
    private const double Defining = 0.25;

    private static readonly FrozenSet<string> s_purpose = LanguageFile.Lines("purpose-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « c'est pour », « c pour »
    private static readonly FrozenSet<string> s_leads = LanguageFile.Lines("purpose-leads.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The message with blanks in their place; the same where there is none.</summary>
    public static SaidText SetAside(SaidText said)
    {
        var words = said.Words;
        var diplomas = said.Names.Entities.Where(entity => entity.Kind == EntityKind.Diploma).ToList();
        if (diplomas.Count == 0 || (said.Whole.Best == "curriculum" && said.Whole.Any("definition", "official") < Defining))
        {
            return said;
        }

        var blanked = new BlankedText(said.Text);
        foreach (var diploma in diplomas)
        {
            var place = words.Count(word => word.End <= diploma.Start);
            var purpose = place - 1;
            while (purpose >= 0 && !s_purpose.Contains(words[purpose].Plain))
            {
                purpose--;
            }

            if (purpose < 0 || place - purpose - 1 > MostWordsBetween)
            {
                continue;
            }

            var first = purpose;
            while (first > 0 && s_leads.Contains(words[first - 1].Plain))
            {
                first--;
            }

            var left = words.Take(first).Concat(words.Where(word => word.Start >= diploma.End)).Count(word => word.Plain != "?");
            if (left >= FewestWordsLeft)
            {
                blanked.Blank(words[first].Start, diploma.End);
            }
        }

        return said.With(blanked);
    }
}
