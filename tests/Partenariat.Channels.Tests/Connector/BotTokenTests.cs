using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using Partenariat.Channels.Connector;
using Partenariat.Channels.Tests.Hosting;
using Partenariat.Channels.Tests.Tokens;
using Partenariat.Channels.Tokens;

namespace Partenariat.Channels.Tests.Connector;

/// <summary>The bot's own tokens: how it gets them, and that it shows them to nobody else.</summary>
public sealed class BotTokenTests
{
    private const string Tenant = "0f0e0d0c-1111-2222-3333-444455556666";

    private readonly FakeLogin _login = new();

    [Fact]
    public async Task Secret_GetsOneTokenForManyMessages()
    {
        await using var bot = await StartAsync(("Bot:AppSecret", "s3cret"));

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => bot.SendAsync()));

        for (var n = 0; n < 5; n++)
        {
            Assert.Equal("Bearer token-1", (await bot.Sink.NextAsync()).Authorization);
        }

        var request = Assert.Single(_login.Requests);
        Assert.Equal("https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token", request.Address.GetLeftPart(UriPartial.Path));
        Assert.Equal("client_credentials", request.Form["grant_type"]);
        Assert.Equal(Mint.AppId, request.Form["client_id"]);
        Assert.Equal("s3cret", request.Form["client_secret"]);
        Assert.StartsWith("https://api.botframework.com/.default", request.Form["scope"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "Public", Tenant, "https://login.microsoftonline.com/" + Tenant)]
    [InlineData("SingleTenant", "Public", Tenant, "https://login.microsoftonline.com/" + Tenant)]
    [InlineData("MultiTenant", "Public", Tenant, "https://login.microsoftonline.com/botframework.com")]
    [InlineData(null, "UsGovernment", null, "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us")]
    [InlineData(null, "China", Tenant, "https://login.partner.microsoftonline.cn/" + Tenant)]
    public async Task Registration_DecidesWhereTheTokenComesFrom(string? type, string cloud, string? tenant, string authority)
    {
        await using var bot = await StartAsync(("Bot:AppSecret", "s"), ("Bot:AppType", type), ("Bot:Cloud", cloud), ("Bot:TenantId", tenant));

        await bot.SendAsync();

        Assert.StartsWith(authority + "/oauth2/v2.0/token", _login.Requests.Single().Address.AbsoluteUri, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("bot.pfx")]
    [InlineData("bot.pem")]
    public async Task Certificate_SignsTheRequest(string file)
    {
        using var folder = new TemporaryFolder();
        await WriteCertificateAsync(folder.File(file));
        await using var bot = await StartAsync(("Bot:CertificatePath", folder.File(file)), ("Bot:CertificatePassword", file == "bot.pfx" ? "pw" : null));

        await bot.SendAsync();

        var form = _login.Requests.Single().Form;
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", form["client_assertion_type"]);
        Assert.Equal(3, form["client_assertion"].Split('.').Length);
    }

    [Fact]
    public async Task FederatedToken_IsReadFromItsFile()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("token"), "federated-token");
        await using var bot = await StartAsync(("Bot:FederatedTokenFile", folder.File("token")));

        await bot.SendAsync();

        Assert.Equal("federated-token", _login.Requests.Single().Form["client_assertion"]);
    }

    [Fact]
    public async Task ManagedIdentity_AsksThePlatform()
    {
        await using var bot = await StartAsync(("Bot:AppType", "UserAssignedMSI"), ("Bot:TenantId", Tenant));

        await bot.SendAsync();

        var request = _login.Requests.Last();
        Assert.Equal("169.254.169.254", request.Address.Host);
        Assert.Contains("resource=https://api.botframework.com", request.Address.Query, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("Bearer token-", (await bot.Sink.NextAsync()).Authorization, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RefusedSecret_SendsNothing_AndTheReasonIsNotASecret()
    {
        _login.Status = HttpStatusCode.BadRequest;
        await using var bot = await StartAsync(("Bot:AppSecret", "s3cret"));

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => bot.SendAsync());

        Assert.Contains("AADSTS7000222", failure.InnerException!.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", failure.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, bot.Sink.Calls);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://smba.trafficmanager.net.example.org/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("https://10.0.0.1/")]
    [InlineData("https://[::1]/")]
    [InlineData("http://localhost:80/")]
    [InlineData("not an address")]
    public async Task HostOutsideTheList_GetsNoToken(string serviceUrl)
    {
        await using var bot = await StartAsync(("Bot:AppSecret", "s"));

        await Assert.ThrowsAsync<ConnectorException>(() => bot.SendAsync(Sample.Message(serviceUrl)));

        Assert.Empty(_login.Requests);
    }

    [Fact]
    public async Task AccountWithoutACredential_IsSaidAtTheStart()
    {
        await using var bot = await StartAsync();

        Assert.Contains("without a secret, certificate or identity", bot.Host.Logs.AllText, StringComparison.Ordinal);
    }

    private static async Task WriteCertificateAsync(string path)
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        await (path.EndsWith(".pfx", StringComparison.Ordinal)
            ? File.WriteAllBytesAsync(path, certificate.Export(X509ContentType.Pkcs12, "pw"))
            : File.WriteAllTextAsync(path, certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem()));
    }

    private Task<ConnectorHost> StartAsync(params IEnumerable<(string Key, string? Value)> settings)
    {
        var all = settings.ToDictionary(setting => setting.Key, setting => setting.Value);
        all["Bot:AppId"] = Mint.AppId;
        return ConnectorHost.StartAsync(
            all, services => services.AddHttpClient(BotTokens.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => _login));
    }
}
