using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Partenariat.Corpus;

namespace Partenariat.Bot.Dossier;

/// <summary>The dossier as it can be read, passage by passage or as a whole.</summary>
internal static class ReadingViewSetup
{
    /// <summary>Registers the settings.</summary>
    public static void AddReadingView(this IServiceCollection services)
    {
        services.AddOptions<ReadingViewOptions>().BindConfiguration(ReadingViewOptions.Section);
    }

    /// <summary>
    /// Maps <c>/dossier</c>, with <c>?mot=</c>, <c>notion=</c> and <c>auteur=</c> for some of its passages only, and
    /// <c>/dossier/{id}</c> for each passage: with <c>#id</c>, an address that stays right whichever way the dossier is shown.
    /// </summary>
    public static void MapReadingView(this RouteGroupBuilder pages)
    {
        pages.MapGet("/dossier", ([AsParameters] ContentsFilter filter, IOptions<ReadingViewOptions> options) => options.Value.FullText && filter.IsEmpty
            ? new RazorComponentResult<FullTextPage>()
            : (IResult)new RazorComponentResult<ContentsPage>(new { Filter = filter }));
        pages.MapGet("/dossier/{id}", ShowPassage);
    }

    private static Results<RazorComponentResult<PassagePage>, RedirectHttpResult, NotFound> ShowPassage(
        string id, Edition edition, IOptions<ReadingViewOptions> options)
    {
        if (edition.FindPassage(id) is not { } passage)
        {
            return TypedResults.NotFound();
        }

        if (!options.Value.FullText && passage.ReadAt is { } note)
        {
            return TypedResults.LocalRedirect(PassageAddress.Of(note));
        }

        return options.Value.FullText
            ? TypedResults.LocalRedirect(PassageAddress.InDossier(passage))
            : new RazorComponentResult<PassagePage>(new { Passage = passage });
    }
}
