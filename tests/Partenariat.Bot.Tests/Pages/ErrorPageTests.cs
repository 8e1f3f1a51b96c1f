using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Partenariat.Bot.Tests.Hosting;
using Partenariat.Bot.WebChat;

namespace Partenariat.Bot.Tests.Pages;

public sealed class ErrorPageTests
{
    [Fact]
    public async Task UnknownAddress_ForAProgram_IsAProblemInJson()
    {
        await using var application = new BotApplication();

        var response = await application.CreateClient().GetAsync("/absente");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Fault_ForABrowser_IsAFrenchPageThatTellsNothingOfItself()
    {
        await using var application = new BotApplication()
            .With(services => services.AddSingleton<QuestionMenu>(_ => throw new InvalidOperationException("secret")));

        var response = await application.Browse().GetAsync("/");

        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("Une erreur s’est produite", page, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", page, StringComparison.Ordinal);
        Assert.True(response.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task Health_OfARunningServer_IsGood()
    {
        await using var application = new BotApplication();

        Assert.Equal("Healthy", await application.CreateClient().GetStringAsync("/healthz"));
    }
}
