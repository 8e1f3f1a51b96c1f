using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.RateLimiting;
using Partenariat.Bot.Security;
using Partenariat.Bot.Turns;
using Partenariat.Cards;

namespace Partenariat.Bot.Questions;

/// <summary>The page that answers without JavaScript, and that a link can lead to.</summary>
internal static class QuestionSetup
{
    private const string Limit = "questions";

    /// <summary>Registers the limit of questions that one address may ask.</summary>
    public static IServiceCollection AddQuestions(this IServiceCollection services)
    {
        services.AddOptions<QuestionOptions>().BindConfiguration(QuestionOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = SayWhenAsync;
        });
        services.AddAddressLimit<QuestionOptions>(Limit, options => options.AddressPerMinute);
        return services;
    }

    /// <summary>Maps <c>/question?q=…</c>.</summary>
    public static void MapQuestions(this RouteGroupBuilder pages)
    {
        pages.MapGet("/question", Answer).RequireRateLimiting(Limit).AddEndpointFilter<TurnWork>();
    }

    private static RazorComponentResult<QuestionPage> Answer([AsParameters] QuestionForm form, CommandCards commands)
    {
        var asked = form.Asked;
        var answer = asked.Count == 0
            ? null
            : commands.Answer(new PageCommand(asked, form.Page ?? 1), new CardOptions(CardHost.WebChat)).View;
        return new RazorComponentResult<QuestionPage>(new { Asked = asked, Answer = answer });
    }

    // The status itself becomes a page in French: see UsePages.
    private static ValueTask SayWhenAsync(OnRejectedContext context, CancellationToken cancellationToken)
    {
        var pause = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter) ? retryAfter : TimeSpan.FromSeconds(1);
        context.HttpContext.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(pause.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
