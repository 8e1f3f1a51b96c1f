using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Partenariat.Bot.Tests.Hosting;

/// <summary>The program in memory. Tests interact with it through <see cref="HttpClient"/> only.</summary>
public sealed class BotApplication : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string> _settings = [];
    private Action<IServiceCollection> _services = _ => { };

    /// <summary>Sets a setting, as an argument of the program would.</summary>
    public BotApplication With(string setting, string value)
    {
        _settings.Add(setting, value);
        return this;
    }

    /// <summary>Replaces a part of the program.</summary>
    public BotApplication With(Action<IServiceCollection> services)
    {
        _services = services;
        return this;
    }

    /// <summary>A browser that follows no redirection.</summary>
    public HttpClient Browse()
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (setting, value) in _settings)
        {
            builder.UseSetting(setting, value);
        }

        builder.ConfigureTestServices(services =>
        {
            if (!_settings.ContainsKey("Corpus:Folder"))
            {
                SharedEdition.Serve(services);
            }

            _services(services);
        });
    }
}
