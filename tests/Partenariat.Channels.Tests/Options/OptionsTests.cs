using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.Options;

/// <summary>Settings that cannot work stop the start, with a reason.</summary>
public sealed class OptionsTests
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    [Theory]
    [InlineData("is not a GUID", "Bot:AppId", "my-bot")]
    [InlineData("Bot:TenantId: it is required", "Bot:AppId", AppId, "Bot:AppType", "SingleTenant")]
    [InlineData("Bot:TenantId: it is required", "Bot:AppId", AppId, "Bot:Cloud", "China")]
    [InlineData("Bot:TenantId: it is required", "Bot:AllowTenantTokens", "true")]
    [InlineData("Bot:CertificatePath: \"/nowhere/bot.pfx\" cannot be read", "Bot:CertificatePath", "/nowhere/bot.pfx")]
    [InlineData("cannot be read as a PKCS#12 or PEM file", "Bot:CertificatePath", "/etc/hostname")] // a file, but no certificate
    [InlineData("there is no file", "Bot:FederatedTokenFile", "/nowhere/token")]
    [InlineData("DirectLine:KeyFolder: \"/dev/null/keys\" cannot be written", "DirectLine:KeyFolder", "/dev/null/keys")]
    [InlineData("is not a host name", "Bot:ServiceUrlHosts:0", "https://example.org/")]
    [InlineData("is not an origin", "DirectLine:AllowedOrigins:0", "https://www.example.org/")]
    [InlineData("is not an origin", "DirectLine:AllowedOrigins:0", "*")]
    [InlineData("TokenLifetime", "DirectLine:TokenLifetime", "00:00:01")]
    [InlineData("MaxConversations", "DirectLine:MaxConversations", "0")]
    [InlineData("QueueCapacity", "Turns:QueueCapacity", "-1")]
    [InlineData("ErrorText", "Turns:ErrorText", "")]
    [InlineData("MaxRetries", "Connector:MaxRetries", "1000")]
    public async Task SettingThatCannotWork_StopsTheStart_AndNamesItself(string reason, params string[] settings)
    {
        var all = settings.Chunk(2).ToDictionary(setting => setting[0], setting => (string?)setting[1]);

        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => ChannelHost.StartAsync(all));

        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Keyword 'host' is not supported", "host=redis,password=geheim")]
    [InlineData("this is an address", "redis://:geheim@redis:6379")]
    [InlineData("its port is none", "redis:99999,password=geheim")]
    [InlineData("it names no host", "password=geheim")]
    [InlineData("its host is no host name", "my redis:6379,password=geheim")]
    public void RedisThatCannotBeUnderstood_IsTold_WithoutItsPassword(string reason, string connection)
    {
        var failure = new ConnectionOptionsCheck().Validate(null, new ConnectionOptions { Redis = connection }).FailureMessage;

        Assert.StartsWith($"ConnectionStrings:Redis: {reason}", failure, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ConnectionStrings:Redis", "127.0.0.1:1,password=geheim,ssl=true")] // away, but understood
    [InlineData("Bot:ServiceUrlHosts:0", "*.example.org")]
    [InlineData("Bot:ServiceUrlHosts:0", "127.0.0.1")]
    [InlineData("DirectLine:AllowedOrigins:0", "https://www.example.org")]
    [InlineData("DirectLine:AllowedOrigins:0", "http://localhost:8080")]
    [InlineData("DirectLine:AllowedOrigins:0", "https://www.example.org:8443")]
    public async Task SettingThatWorks_LetsTheServerStart(string key, string value)
    {
        await using var host = await ChannelHost.StartAsync(new Dictionary<string, string?> { [key] = value });

        Assert.NotNull(host.Address);
    }
}
