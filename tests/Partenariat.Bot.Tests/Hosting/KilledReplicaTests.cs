using System.Globalization;
using Partenariat.Channels.Tests.Redis;
using StackExchange.Redis;

namespace Partenariat.Bot.Tests.Hosting;

/// <summary>
/// Two replicas as processes, with a Redis: one is killed with all that it had accepted, and Redis is restarted. With
/// <c>OPEN_CHATS=2000</c> in the environment there are 2,000 open chats instead of 200.
/// </summary>
public sealed class KilledReplicaTests
{
    private static readonly int s_chats = int.Parse(Environment.GetEnvironmentVariable("OPEN_CHATS") ?? "200", CultureInfo.InvariantCulture);

    [Fact]
    public async Task ReplicaKilledInMidTurn_LosesNoQuestion_AndNoneIsAnsweredTwice()
    {
        var redis = new RedisServer { IsPersistent = true };
        await redis.InitializeAsync();
        await using var teams = await HeldConnector.StartAsync();
        using var killed = Serve(redis, "--Turns:Concurrency=1", "--Connector:AttemptTimeout=00:05:00", "--Connector:TotalTimeout=00:10:00");
        using var living = Serve(redis);
        await Task.WhenAll(killed.StartedAsync(), living.StartedAsync());
        using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(3) };

        // The only worker of the one to be killed waits for Teams: what else it accepts stays open.
        await teams.AskAsync(client, killed.Address);
        var chats = new OpenChat[s_chats];
        await Parallel.ForAsync(0, s_chats, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (n, _) =>
            chats[n] = await OpenChat.AskAsync(client, killed.Address));
        killed.Signal("KILL");
        await killed.EndedAsync();
        await teams.AbandonedAsync();
        teams.Release();
        await redis.RestartAsync();

        await Parallel.ForEachAsync(chats, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (chat, _) =>
            await chat.HearAsync(client, living.Address));
        living.Signal("TERM");
        Assert.Equal(0, await living.EndedAsync());

        await using var reading = await ConnectionMultiplexer.ConnectAsync(redis.Connection);
        var kept = reading.GetDatabase();
        foreach (var chat in chats)
        {
            // The question and its answer.
            Assert.Equal(2, await kept.ListLengthAsync($"bot:{{{chat.ConversationId}}}:activities"));
        }

        Assert.Equal(1, teams.Answers);
        Assert.Equal(s_chats + 1, living.Output.Split('\n').Count(line => line.Contains("is taken up", StringComparison.Ordinal)));
        Assert.Equal(0, await kept.SortedSetLengthAsync("bot:{turns}:leases"));
        await redis.DisposeAsync();
    }

    private static ServerProcess Serve(RedisServer redis, params string[] settings)
    {
        return ServerProcess.Serve([
            $"--ConnectionStrings:Redis={redis.Connection}",
            "--Turns:Lease=00:00:02",
            "--Turns:TimeLimit=00:10:00",
            "--Turns:QueueCapacity=10000",
            "--DirectLine:AddressStartsPerMinute=100000",
            "--DirectLine:AddressPostsPerMinute=100000",
            "--DirectLine:AddressBytes=1000000000",
            .. settings,
        ]);
    }
}
