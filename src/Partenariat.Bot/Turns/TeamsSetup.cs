using Microsoft.Extensions.DependencyInjection.Extensions;
using Partenariat.Bot.Turns.Extension;
using Partenariat.Cards;
using Partenariat.Dialogs;

namespace Partenariat.Bot.Turns;

/// <summary>The turns that Teams and the channels share.</summary>
internal static class TeamsSetup
{
    /// <summary>Registers the answers to everything but messages.</summary>
    public static IServiceCollection AddTeams(this IServiceCollection services)
    {
        services.AddOptions<SiteOptions>()
            .BindConfiguration(SiteOptions.Section)
            .Validate(options => options.IsValid, "Site:Address is not an http or https address.")
            .ValidateOnStart();
        services.AddOptions<ConversationOptions>().BindConfiguration(ConversationOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton<DossierDialog>();
        services.TryAddSingleton<AnswerCards>();
        services.TryAddSingleton<ConversationMemory>();

        // One of each for a turn, so that they follow whoever holds the edition.
        services.AddScoped<Rendering>();
        services.AddScoped<CommandCards>();
        services.AddScoped<WelcomeTurn>();
        services.AddScoped<CardActionTurn>();
        services.AddScoped<FeedbackTurn>();
        services.AddScoped<FoundPassages>();
        services.AddScoped<PassageResult>();
        services.AddScoped<CitationSearch>();
        services.AddScoped<QuotationAction>();
        services.AddScoped<LinkPreview>();
        return services.AddScoped<InvokeTurn>();
    }
}
