using Microsoft.AspNetCore.Http.HttpResults;
using Partenariat.Bot.Dossier;
using Partenariat.Corpus;

namespace Partenariat.Bot.Citing;

/// <summary>The ways to cite a passage or a work, at addresses that do not change.</summary>
internal static class CitingSetup
{
    /// <summary>Maps <c>/cite/{id}</c> and <c>/cite/{id}.ris</c>, <c>.bib</c>, <c>.json</c>; the addresses of before lead there.</summary>
    public static void MapCiting(this RouteGroupBuilder pages)
    {
        pages.MapGet("/cite/{id}", Show);
        pages.MapGet("/cite/{id}.{extension}", ReferenceFile.Send);
        pages.MapGet("/dossier/{id}/reference.{extension}", (string id, string extension) =>
            TypedResults.LocalRedirect($"{CitePageAddress.Of(Uri.EscapeDataString(id))}.{Uri.EscapeDataString(extension)}", permanent: true));
    }

    private static Results<RazorComponentResult<CitePage>, NotFound> Show(string id, Edition edition)
    {
        return Citable.Find(edition, id) is { } cited
            ? new RazorComponentResult<CitePage>(new { Cited = cited, Address = edition.FindPassage(id) is { } passage ? PassageAddress.Of(passage) : null })
            : TypedResults.NotFound();
    }
}
