using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Partenariat.Bot.Commands;
using Partenariat.Bot.Tests.Teams;

namespace Partenariat.Bot.Tests.Feedback;

/// <summary>Opinions and unanswered questions, from a press in Teams to the editors' report.</summary>
public sealed class FeedbackTests : IDisposable
{
    private const string Useful = """{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"Très clair, merci Kevin\"}"}}""";
    private const string NotUseful = """{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":{"feedbackText":"trop court"}}}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("partenariat-").FullName;
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 20, 9, 30, 0, TimeSpan.Zero));

    private string StoreFile => Path.Combine(_folder, "avis.db");

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Opinions_OnAnAnswer_AreReportedUnderItsPassageWithTheirReasons()
    {
        await using (var host = new FeedbackHost(StoreFile, _clock))
        {
            var message = Assert.Single(await host.ReplyAsync(Payloads.Message("Que dit Fonteneau du réseau ?")));
            Assert.True((bool?)message["channelData"]!["feedbackLoopEnabled"]);
            await SubmitAsync(host, Useful, HttpStatusCode.OK);
            await SubmitAsync(host, NotUseful, HttpStatusCode.OK);
        }

        var report = Report();
        Assert.Contains("fonteneau-", report, StringComparison.Ordinal);
        Assert.Contains("utile 1, pas utile 1", report, StringComparison.Ordinal);
        Assert.Contains("+ Très clair, merci [nom]", report, StringComparison.Ordinal);
        Assert.Contains("- trop court", report, StringComparison.Ordinal);
        Assert.DoesNotContain("Kevin", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_ThatFindNothing_AreReportedGroupedAndWithoutNames()
    {
        await using (var host = new FeedbackHost(StoreFile, _clock))
        {
            await host.ReplyAsync(Payloads.Message("Quelle est la recette de la tarte de Kevin ?"));
            await host.ReplyAsync(Payloads.Message("quelle est la recette de la tarte de Kevin"));
            await host.ReplyAsync(Payloads.Message("C’est quoi, le partenariat ?"));
        }

        var report = Report();
        Assert.Contains("2 × Quelle est la recette de la tarte de [nom]", report, StringComparison.Ordinal);
        Assert.Contains("Questions sans réponse (2)", report, StringComparison.Ordinal);
        Assert.DoesNotContain("C’est quoi", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_OfEntries_HoldsNoIdentity()
    {
        await using (var host = new FeedbackHost(StoreFile, _clock))
        {
            await host.ReplyAsync(Payloads.Message("Que dit Fonteneau du réseau ?"));
            await SubmitAsync(host, Useful, HttpStatusCode.OK);
        }

        var content = await File.ReadAllTextAsync(StoreFile);
        Assert.DoesNotContain("29:1abc", content, StringComparison.Ordinal);
        Assert.DoesNotContain("Wilber", content, StringComparison.Ordinal);
        Assert.DoesNotContain("a:perso", content, StringComparison.Ordinal);
        Assert.DoesNotContain("09:30", content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entries_AfterTheirTime_AreDeletedFromTheFile()
    {
        await using (var host = new FeedbackHost(StoreFile, _clock))
        {
            await host.ReplyAsync(Payloads.Message("Quelle est la recette de la tarte ?"));
        }

        _clock.Advance(TimeSpan.FromDays(181));
        await using (var host = new FeedbackHost(StoreFile, _clock))
        {
            await host.ReplyAsync(Payloads.Message("Quelle est la recette de la soupe ?"));
        }

        Assert.DoesNotContain("tarte", Report(), StringComparison.Ordinal);
        Assert.Contains("soupe", Report(), StringComparison.Ordinal);
        Assert.DoesNotContain("tarte", await File.ReadAllTextAsync(StoreFile), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opinion_WithTheSettingOff_IsNotKept()
    {
        await using (var host = new FeedbackHost(StoreFile, _clock, isEnabled: false))
        {
            await host.ReplyAsync(Payloads.Message("Quelle est la recette de la tarte ?"));
            await SubmitAsync(host, Useful, HttpStatusCode.OK);
        }

        Assert.False(File.Exists(StoreFile));
    }

    [Theory]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"love"}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"actionName":"feedback"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"actionName":"vote","actionValue":{}}""", HttpStatusCode.NotImplemented)]
    public async Task Opinion_OfAWrongShape_IsRefused(string value, HttpStatusCode expected)
    {
        await using var host = new FeedbackHost(StoreFile, _clock);

        await SubmitAsync(host, value, expected);
    }

    [Fact]
    public void Report_WithoutAFile_SaysWhy()
    {
        using var errors = new StringWriter();

        var code = FeedbackCommand.Create().Parse(["--file", StoreFile]).Invoke(new() { Output = TextWriter.Null, Error = errors });

        Assert.Equal(1, code);
        Assert.Contains("Feedback:Enabled", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_OnAFileOfAnotherKind_SaysSo()
    {
        await File.WriteAllTextAsync(StoreFile, new string('x', 4096));
        using var errors = new StringWriter();

        var code = FeedbackCommand.Create().Parse(["--file", StoreFile]).Invoke(new() { Output = TextWriter.Null, Error = errors });

        Assert.Equal(1, code);
        Assert.Contains("n’est pas un fichier d’avis", errors.ToString(), StringComparison.Ordinal);
    }

    private static async Task SubmitAsync(FeedbackHost host, string value, HttpStatusCode expected)
    {
        var (status, _) = await host.SendAsync(Payloads.Invoke("message/submitAction", value));
        Assert.Equal(expected, status);
    }

    private string Report()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Assert.Equal(0, FeedbackCommand.Create().Parse(["--file", StoreFile]).Invoke(new() { Output = output }));
        return output.ToString();
    }

    private sealed class FeedbackHost(string file, FakeTimeProvider clock, bool isEnabled = true) : TeamsHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Feedback:Enabled", isEnabled.ToString(CultureInfo.InvariantCulture));
            builder.UseSetting("Feedback:File", file);
            builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock));
        }
    }
}
