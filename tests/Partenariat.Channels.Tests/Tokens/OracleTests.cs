using System.Diagnostics;
using System.Text.Json;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.Tokens;

/// <summary>The official JavaScript SDK judges the same tokens, with the same authority.</summary>
public sealed class OracleTests(TokenFixture fixture) : IClassFixture<TokenFixture>
{
    [Fact]
    public async Task OfficialSdk_AgreesOnEveryToken_ButForTheDocumentedCases()
    {
        using var oracle = Start();
        var surprises = new List<string>();
        foreach (var token in TokenCases.All)
        {
            var activity = AccountHost.Message(token.ChannelId, token.ServiceUrl);
            var request = JsonSerializer.Serialize(new { activity, authorization = token.Authorization(fixture.Mint) }, ActivityJson.Options);
            await oracle.StandardInput.WriteLineAsync(request);
            var verdict = await oracle.StandardOutput.ReadLineAsync().WaitAsync(Patience.Long);
            if (verdict != (token.Sdk ? "accept" : "reject"))
            {
                surprises.Add($"{token.Name}: {verdict ?? await oracle.StandardError.ReadToEndAsync()}");
            }
        }

        oracle.StandardInput.Close();
        await oracle.WaitForExitAsync().WaitAsync(Patience.Long);
        Assert.Empty(surprises);
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Tokens", "sdk-oracle.mjs"));
        start.ArgumentList.Add(Mint.AppId);
        start.ArgumentList.Add(fixture.Authority.ChannelMetadata.AbsoluteUri);
        start.ArgumentList.Add(fixture.Authority.TenantMetadata.AbsoluteUri);
        return Process.Start(start)!;
    }
}
