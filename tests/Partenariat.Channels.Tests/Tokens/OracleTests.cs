using System.Diagnostics;
using System.Text.Json.Nodes;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.Tokens;

/// <summary>The official SDKs judge the same tokens, with the same authority.</summary>
public sealed class OracleTests(TokenFixture fixture) : IClassFixture<TokenFixture>
{
    [Fact]
    public async Task JavaScriptSdk_AgreesOnEveryToken_ButForTheDocumentedCases()
    {
        using var oracle = Start();
        var surprises = new List<string>();
        foreach (var token in TokenCases.All)
        {
            var activity = JsonNode.Parse(ActivityWriter.ToJson(AccountHost.Message(token.ChannelId, token.ServiceUrl)));
            var request = new JsonObject { ["activity"] = activity, ["authorization"] = token.Authorization(fixture.Mint) };
            await oracle.StandardInput.WriteLineAsync(request.ToJsonString());
            var verdict = await oracle.StandardOutput.ReadLineAsync().WaitAsync(Patience.Long);
            if (verdict != (token.JavaScript ? "accept" : "reject"))
            {
                surprises.Add($"{token.Name}: {verdict ?? await oracle.StandardError.ReadToEndAsync()}");
            }
        }

        oracle.StandardInput.Close();
        await oracle.WaitForExitAsync().WaitAsync(Patience.Long);
        Assert.Empty(surprises);
    }

    [Fact]
    public async Task DotNetSdk_AgreesOnEveryToken_ButForTheDocumentedCases()
    {
        var sdk = new DotNetSdk(fixture.Authority);
        var surprises = new List<string>();
        foreach (var token in TokenCases.All)
        {
            if (await sdk.AcceptsAsync(token, fixture.Mint) != token.DotNet)
            {
                surprises.Add(token.Name);
            }
        }

        Assert.Empty(surprises);
    }

    [Fact]
    public void Differences_AreTheTableOfTheDocumentation()
    {
        var rows = TokenCases.All
            .Where(token => token.DotNet != token.Ours || token.JavaScript != token.Ours)
            .Select(token => $"| {token.Name} | {Word(token.Ours)} | {Word(token.DotNet)} | {Word(token.JavaScript)} |");

        var documented = File.ReadLines(Documentation()).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).ToList();

        Assert.All(rows, row => Assert.Contains(row, documented, StringComparer.Ordinal));
        Assert.Equal(53, TokenCases.All.Count);
    }

    private static string Word(bool isAccepted)
    {
        return isAccepted ? "accepted" : "refused";
    }

    private static string Documentation()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Partenariat.Bot.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "docs", "hosts.md");
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
