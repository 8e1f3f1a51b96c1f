using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Partenariat.Corpus;
using Partenariat.Corpus.Citations;

namespace Partenariat.Bot.Dossier;

/// <summary>The reference of a passage as a file for Zotero, EndNote, Mendeley or LaTeX.</summary>
/// <param name="Name">What readers know the format by.</param>
/// <param name="Extension">The end of the file's name.</param>
/// <param name="MediaType">The media type.</param>
/// <param name="Style">The form of the reference.</param>
internal sealed record ReferenceFile(string Name, string Extension, string MediaType, CitationStyle Style)
{
    /// <summary>The formats offered.</summary>
    public static IReadOnlyList<ReferenceFile> All { get; } =
    [
        new("BibTeX", "bib", "application/x-bibtex", CitationStyle.BibTex),
        new("RIS", "ris", "application/x-research-info-systems", CitationStyle.Ris),
        new("CSL-JSON", "json", "application/vnd.citationstyles.csl+json", CitationStyle.CslJson),
    ];

    /// <summary>Where the file of a passage is fetched.</summary>
    public string AddressFor(Passage passage)
    {
        return $"/dossier/{passage.Id}/reference.{Extension}";
    }

    /// <summary>Sends the file.</summary>
    public static Results<FileContentHttpResult, NotFound> Send(string id, string extension, Edition edition)
    {
        var file = All.FirstOrDefault(format => format.Extension == extension);
        return file is null || edition.FindPassage(id) is not { } passage
            ? TypedResults.NotFound()
            : TypedResults.File(
                Encoding.UTF8.GetBytes(Citation.Format(file.Style, passage)),
                $"{file.MediaType}; charset=utf-8",
                $"{passage.Id}.{extension}");
    }
}
