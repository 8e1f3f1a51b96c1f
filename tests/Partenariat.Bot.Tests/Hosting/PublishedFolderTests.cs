using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Partenariat.Bot.Tests.Hosting;

/// <summary>The folder that is deployed: moved elsewhere, run by somebody without rights, where nothing can be written.</summary>
public sealed class PublishedFolderTests : IDisposable
{
    // Every file system of the namespace becomes read-only, then a user without rights takes over, with nothing of our environment.
    private const string ReadOnlyUser = """
        chmod 755 "$1"
        mount -o remount,bind,ro /
        for place in /tmp /home /root /work; do mountpoint -q "$place" && mount -o remount,bind,ro "$place"; done
        cd /
        as="setpriv --reuid 65534 --regid 65534 --clear-groups --no-new-privs env -i PATH=$PATH DOTNET_ROOT=${DOTNET_ROOT:-} DOTNET_EnableDiagnostics=0"
        if $as touch "$1/written" /tmp/written 2>/dev/null; then echo "the file system is not read-only"; exit 9; fi
        exec $as dotnet "$1/Partenariat.Bot.dll" --urls http://127.0.0.1:0
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("published-");

    public void Dispose()
    {
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task PublishedFolder_OnAReadOnlyFileSystemAndWithoutRights_ServesEverything()
    {
        await PublishAsync();

        using var server = new ServerProcess("unshare", "--mount", "--propagation", "private", "bash", "-ec", ReadOnlyUser, "bash", _folder.FullName);
        await server.StartedAsync();
        using var client = new HttpClient { BaseAddress = server.Address };

        Assert.Contains("<table", await client.GetStringAsync("/question?q=réseau ou partenariat"), StringComparison.Ordinal);
        foreach (var address in new[] { "/", "/embed.js", "/dossier", "/favicon.ico", "/health/ready" })
        {
            using var response = await client.GetAsync(address);
            Assert.Equal((address, HttpStatusCode.OK), (address, response.StatusCode));
        }

        using var token = await client.PostAsync("/api/webchat/token", null);
        Assert.NotEmpty((string?)(await token.Content.ReadFromJsonAsync<JsonObject>())!["token"] ?? "");
        Assert.DoesNotContain("fail:", server.Output, StringComparison.Ordinal);
    }

    private async Task PublishAsync()
    {
        var root = SourceTree.Root;
        var configuration = AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";
        using var publish = new ServerProcess(
            "dotnet", "publish", Path.Combine(root, "src", "Partenariat.Bot"), "--no-build", "--configuration", configuration, "--output", _folder.FullName);
        Assert.True(await publish.EndedAsync() == 0, publish.Output);
    }
}
