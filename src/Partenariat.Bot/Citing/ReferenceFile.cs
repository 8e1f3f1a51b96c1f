using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Partenariat.Corpus;
using Partenariat.Corpus.Citations;

namespace Partenariat.Bot.Citing;

/// <summary>A reference as a file for Zotero, EndNote, Mendeley or LaTeX.</summary>
/// <param name="Extension">The end of the file's name.</param>
/// <param name="MediaType">The media type.</param>
/// <param name="Style">The form of the reference.</param>
internal sealed record ReferenceFile(string Extension, string MediaType, CitationStyle Style)
{
    /// <summary>The formats offered, that which most readers' programs know first.</summary>
    public static IReadOnlyList<ReferenceFile> All { get; } =
    [
        new("ris", "application/x-research-info-systems", CitationStyle.Ris),
        new("bib", "application/x-bibtex", CitationStyle.BibTex),
        new("json", "application/vnd.citationstyles.csl+json", CitationStyle.CslJson),
    ];

    /// <summary>What readers know the format by.</summary>
    public string Name => CitationStyleNames.Of(Style);

    /// <summary>Where the file of a passage or of a work is fetched: an address that does not change.</summary>
    public string AddressOf(string id)
    {
        return $"{CitePageAddress.Of(id)}.{Extension}";
    }

    /// <summary>Sends the file.</summary>
    public static Results<FileContentHttpResult, NotFound> Send(string id, string extension, Edition edition)
    {
        var file = All.FirstOrDefault(format => format.Extension == extension);
        return file is null || Citable.Find(edition, id) is not { } cited
            ? TypedResults.NotFound()
            : TypedResults.File(Encoding.UTF8.GetBytes(cited.Format(file.Style)), $"{file.MediaType}; charset=utf-8", $"{id}.{extension}");
    }
}
