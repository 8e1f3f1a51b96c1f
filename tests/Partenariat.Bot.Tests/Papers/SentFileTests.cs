using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Partenariat.Bot.Tests.Teams;

namespace Partenariat.Bot.Tests.Papers;

/// <summary>A paper sent to the bot in a personal chat of Teams.</summary>
public sealed class SentFileTests(SentFileTests.Host host) : IClassFixture<SentFileTests.Host>
{
    private const string Microsoft = "https://ecole-my.sharepoint.com/personal/travail.docx";

    [Fact]
    public async Task File_FromMicrosoft_IsAnsweredByTheSummaryAndACardOnItsQuotations()
    {
        var messages = await SendAsync(Microsoft);

        Assert.Contains(messages, message => ((string?)message["text"])?.Contains("1 mal attribuée", StringComparison.Ordinal) == true);
        Assert.Contains("mal attribuée", Teams.Cards.Of(messages[^1]).ToJsonString().Replace("\\u00E9", "é", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://ecole-my.sharepoint.com/travail.docx")] // not encrypted
    [InlineData("https://ecole.sharepoint.com.attaquant.fr/travail.docx")]
    [InlineData("https://sharepoint.com@127.0.0.1/travail.docx")]
    [InlineData("https://127.0.0.1/travail.docx")]
    [InlineData("https://ecole-my.sharepoint.com:8443/travail.docx")]
    [InlineData("file:///etc/passwd")]
    public async Task File_FromAnywhereElse_IsNotFetched(string address)
    {
        var fetched = host.Fetched;

        var messages = await SendAsync(address);

        Assert.Equal(fetched, host.Fetched);
        Assert.Contains("Je n’arrive pas à ouvrir ce fichier", (string?)messages[^1]["text"], StringComparison.Ordinal);
    }

    private async Task<List<JsonNode>> SendAsync(string address)
    {
        var activity = Payloads.Message("");
        activity["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["name"] = "travail.docx",
            ["content"] = new JsonObject { ["downloadUrl"] = address, ["fileType"] = "docx" },
        });
        return [.. (await host.ReplyAsync(activity)).Where(message => (string?)message["type"] == "message")];
    }

    /// <summary>The program, with a Microsoft that has one file.</summary>
    public sealed class Host : TeamsHost
    {
        private readonly Files _files = new();

        public int Fetched => _files.Count;

        protected override void ConfigureEdition(IWebHostBuilder builder)
        {
            base.ConfigureEdition(builder);
            builder.ConfigureTestServices(services => services.AddHttpClient("files").ConfigurePrimaryHttpMessageHandler(() => _files));
        }
    }

    private sealed class Files : HttpMessageHandler
    {
        public int Count { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Count++;
            var content = PaperFiles.Word("Comme le dit Merini : « il n'y a pas un, mais des partenariats ».");
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(content) });
        }
    }
}
