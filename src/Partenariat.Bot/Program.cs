using Partenariat.Bot.Citing;
using Partenariat.Bot.Commands;
using Partenariat.Bot.Dossier;
using Partenariat.Bot.Editions;
using Partenariat.Bot.Embedding;
using Partenariat.Bot.Feedback;
using Partenariat.Bot.Health;
using Partenariat.Bot.Layout;
using Partenariat.Bot.Notices;
using Partenariat.Bot.Papers;
using Partenariat.Bot.Questions;
using Partenariat.Bot.Security;
using Partenariat.Bot.Settings;
using Partenariat.Bot.Startup;
using Partenariat.Bot.Telemetry;
using Partenariat.Bot.Turns;
using Partenariat.Bot.WebChat;
using Partenariat.Channels;

// The last net: no expression may look longer than this at what a user typed. Read once, at the first use of one.
AppContext.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", TimeSpan.FromSeconds(2));

return await CommandTable.RunAsync(args, ServeAsync);

static async Task<int> ServeAsync(string[] args)
{
    var builder = ServerBuilder.Create(args);
    if (!builder.TrySettings(Console.Error) || !builder.TryAddEdition(Console.Error))
    {
        return 1;
    }

    builder.AddTelemetry();
    builder.Services.AddProxies();
    builder.Services.AddBotChannels(builder.Configuration);
    builder.Services.AddPages();
    builder.Services.AddSecurityPolicies();
    builder.Services.AddQuestions();
    builder.Services.AddPapers();
    builder.Services.AddReadingView();
    builder.Services.AddNotices();
    builder.Services.AddDossierBot();
    builder.Services.AddFeedback();
    builder.Services.AddHealth();

    var app = builder.Build();
    app.UseProxies();
    app.UseSecurityHeaders();
    app.UsePrivateAddresses();
    app.UsePages();
    app.UseRateLimiter();

    app.MapBotMessages();
    app.MapDirectLine();
    app.MapHealth();
    app.MapTelemetry();

    var pages = app.MapAssetsAndPages();
    pages.MapWebChat();
    pages.MapQuestions();
    pages.MapPapers();
    pages.MapEmbedding();
    pages.MapReadingView();
    pages.MapCiting();
    pages.MapNotices();

    return await app.RunToTheEndAsync();
}
