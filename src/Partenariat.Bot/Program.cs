using Partenariat.Bot.Citing;
using Partenariat.Bot.Commands;
using Partenariat.Bot.Dossier;
using Partenariat.Bot.Editions;
using Partenariat.Bot.Embedding;
using Partenariat.Bot.Feedback;
using Partenariat.Bot.Health;
using Partenariat.Bot.Layout;
using Partenariat.Bot.Notices;
using Partenariat.Bot.Questions;
using Partenariat.Bot.Security;
using Partenariat.Bot.Startup;
using Partenariat.Bot.Turns;
using Partenariat.Bot.WebChat;
using Partenariat.BotFramework;
using Partenariat.Channels;

// The last net: no expression may look longer than this at what a user typed. Read once, at the first use of one.
AppContext.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", TimeSpan.FromSeconds(2));

return await CommandTable.RunAsync(args, ServeAsync);

static async Task<int> ServeAsync(string[] args)
{
    var builder = ServerBuilder.Create(args);
    if (!builder.TryAddEdition(Console.Error))
    {
        return 1;
    }

    builder.Services.AddProxies();
    builder.Services.AddBotChannels(builder.Configuration);
    builder.Services.AddPages();
    builder.Services.AddSecurityPolicies();
    builder.Services.AddQuestions();
    builder.Services.AddReadingView();
    builder.Services.AddNotices();
    builder.Services.AddDossierBot();
    builder.Services.AddFeedback();
    builder.Services.AddHealthChecks().AddBotSecret();

    var app = builder.Build();
    app.UseProxies();
    app.UseSecurityHeaders();
    app.UsePrivateAddresses();
    app.UsePages();
    app.UseRateLimiter();

    app.MapBotMessages();
    app.MapDirectLine();
    app.MapHealthChecks("/healthz");

    var pages = app.MapAssetsAndPages();
    pages.MapWebChat();
    pages.MapQuestions();
    pages.MapEmbedding();
    pages.MapReadingView();
    pages.MapCiting();
    pages.MapNotices();

    await app.RunAsync();
    return 0;
}
