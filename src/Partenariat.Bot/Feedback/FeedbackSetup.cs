using Microsoft.Extensions.Options;

namespace Partenariat.Bot.Feedback;

/// <summary>Opinions and unanswered questions, for the editors of the corpus. Off unless a setting says otherwise.</summary>
internal static class FeedbackSetup
{
    /// <summary>Registers the settings and the log.</summary>
    public static IServiceCollection AddFeedback(this IServiceCollection services)
    {
        services.AddOptions<FeedbackOptions>().BindConfiguration(FeedbackOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<FeedbackOptions>, FeedbackOptionsCheck>();
        services.AddSingleton<FeedbackQueue>();
        services.AddScoped<FeedbackLog>();
        services.AddSingleton<FeedbackWriter>();
        services.AddHostedService(provider => provider.GetRequiredService<FeedbackWriter>());
        return services;
    }
}
