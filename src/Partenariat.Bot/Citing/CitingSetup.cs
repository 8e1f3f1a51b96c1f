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
        pages.MapGet("/dossier/{id}/reference.{extension}", ShowTheWay);
    }

    private static Results<RazorComponentResult<CitePage>, NotFound> Show(string id, Edition edition)
    {
        return Citable.Find(edition, id) is { } cited
            ? new RazorComponentResult<CitePage>(new { Cited = cited, Address = edition.FindPassage(id) is { } passage ? PassageAddress.Of(passage) : null })
            : TypedResults.NotFound();
    }

    private static Results<RedirectHttpResult, NotFound> ShowTheWay(string id, string extension, Edition edition)
    {
        return ReferenceFile.All.FirstOrDefault(file => file.Extension == extension) is { } file && edition.FindPassage(id) is { } passage
            ? TypedResults.LocalRedirect(file.AddressOf(passage.Id), permanent: true)
            : TypedResults.NotFound();
    }
}
