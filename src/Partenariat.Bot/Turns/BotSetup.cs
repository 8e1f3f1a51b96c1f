using Microsoft.Extensions.DependencyInjection.Extensions;
using Partenariat.Bot.Answers;
using Partenariat.Bot.Turns.Extension;
using Partenariat.Bot.Turns.Quoting;
using Partenariat.BotFramework;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Partenariat.Bot.Turns;

/// <summary>The bot and its turns, the same for every channel.</summary>
internal static class BotSetup
{
    /// <summary>Registers the bot.</summary>
    public static IServiceCollection AddDossierBot(this IServiceCollection services)
    {
        services.AddOptions<SiteOptions>()
            .BindConfiguration(SiteOptions.Section)
            .Validate(options => options.IsValid, "Site:Address is not an http or https address.")
            .ValidateOnStart();
        services.TryAddSingleton<ConversationMemory>();
        services.AddSingleton<SentAnswers>();
        services.AddSingleton(ConversationMemory.Property);
        services.AddSingleton(SentAnswers.Property);

        // One of each for a turn, because a turn stays with the edition that it began with.
        services.AddScoped<AnswerHtml>();
        services.AddScoped<Rendering>();
        services.AddScoped<AnswerSender>();
        services.AddScoped<CommandCards>();
        services.AddScoped<QuotedThread>();
        services.AddScoped<PaperTurn>();
        services.AddScoped<MessageTurn>();
        services.AddScoped<WelcomeTurn>();
        services.AddScoped<CardActionTurn>();
        services.AddScoped<FeedbackTurn>();
        services.AddScoped<FoundPassages>();
        services.AddScoped<PassageResult>();
        services.AddScoped<CitationSearch>();
        services.AddScoped<QuotationAction>();
        services.AddScoped<LinkPreview>();
        services.AddBotFramework<DossierBot>();

        // After the limit of time, so that it ends what does not wait for anything.
        return services.AddSingleton<IMiddleware, TurnWork>();
    }
}
