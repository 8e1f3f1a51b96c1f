using System.CommandLine;
using Partenariat.Bot.Startup;
using Partenariat.Corpus.Citations;

namespace Partenariat.Bot.Commands;

/// <summary><c>cite ID --style …</c>: the reference of a passage or of a work.</summary>
internal static class CiteCommand
{
    private static readonly Dictionary<string, CitationStyle> s_styles = new(StringComparer.Ordinal)
    {
        ["iso690"] = CitationStyle.Iso690,
        ["apa"] = CitationStyle.Apa,
        ["bibtex"] = CitationStyle.BibTex,
        ["ris"] = CitationStyle.Ris,
        ["csl-json"] = CitationStyle.CslJson,
    };

    /// <summary>Exit code 0; 1 for an unknown id, an unknown style or a corpus with errors.</summary>
    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = "L’identifiant d’un passage ou d’une source." };
        var style = new Option<string>("--style") { Description = "La forme de la référence.", DefaultValueFactory = _ => "iso690" };
        style.AcceptOnlyFromAmong([.. s_styles.Keys]);
        var folder = CorpusOption.Create();
        var command = new Command("cite", "Donne la référence d’un passage ou d’une source.") { id, style, folder };
        command.SetAction(parsed => Cite(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(id), s_styles[parsed.GetRequiredValue(style)]));
        return command;
    }

    private static int Cite(string folder, string id, CitationStyle style)
    {
        if (EditionFile.Open(folder, Console.Error) is not { } edition)
        {
            return 1;
        }

        var reference = edition.FindPassage(id) is { } passage ? Citation.Format(style, passage)
            : edition.FindSource(id) is { } source ? Citation.Format(style, source)
            : null;
        if (reference is null)
        {
            var nearest = edition.NearestId(id) is { } other ? $" Vouliez-vous dire «\u00A0{other}\u00A0»\u00A0?" : "";
            Console.Error.WriteLine($"Aucun passage ni aucune source ne porte l’identifiant «\u00A0{id}\u00A0».{nearest}");
            return 1;
        }

        Console.WriteLine(reference);
        return 0;
    }
}
