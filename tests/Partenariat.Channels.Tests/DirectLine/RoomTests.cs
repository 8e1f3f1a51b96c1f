using Microsoft.Extensions.Time.Testing;
using Partenariat.Channels.DirectLine;
using Partenariat.Channels.Options;

namespace Partenariat.Channels.Tests.DirectLine;

/// <summary>Whose conversations are forgotten where room is short.</summary>
public sealed class RoomTests
{
    private const long Megabyte = 1_000_000;

    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void AddressThatTakesTooMuch_LosesItsOwnIdlestConversation_AndNobodyElseDoes()
    {
        var room = Room(addressBytes: 3 * Megabyte);
        room.Claim("visitor", "192.0.2.1");
        room.Grow("visitor", 1_000);
        var forgotten = new List<string>();
        foreach (var conversation in new[] { "a", "b", "c", "d" })
        {
            room.Claim(conversation, "203.0.113.9");
            forgotten.AddRange(room.Grow(conversation, Megabyte));
        }

        Assert.Equal(["a", "b"], forgotten);
    }

    [Fact]
    public void AllTogetherTakeTooMuch_TheHeaviestAddressGivesWay()
    {
        var room = Room(totalBytes: 4 * Megabyte);
        foreach (var (conversation, address) in new[] { ("old", "192.0.2.1"), ("a", "203.0.113.9"), ("b", "203.0.113.9"), ("c", "203.0.113.9") })
        {
            room.Claim(conversation, address);
            Assert.Empty(room.Grow(conversation, 900_000));
        }

        room.Claim("new", "198.51.100.7");

        Assert.Equal(["a"], room.Grow("new", 900_000));
    }

    [Fact]
    public void MoreConversationsThanAllowed_TheAddressWithMostOfThemGivesWay()
    {
        var room = Room(conversations: 3);
        foreach (var (conversation, address) in new[] { ("old", "192.0.2.1"), ("a", "203.0.113.9"), ("b", "203.0.113.9") })
        {
            room.Claim(conversation, address);
            Assert.Empty(room.Grow(conversation, 0));
        }

        room.Claim("new", "198.51.100.7");

        Assert.Equal(["a"], room.Grow("new", 0));
    }

    [Fact]
    public void ConversationsOfManyAddresses_NeverTakeMoreThanThereIs()
    {
        var room = Room(addressBytes: 2 * Megabyte, totalBytes: 5 * Megabyte, conversations: 50);
        var random = new Random(20101);
        var kept = new HashSet<string>();
        for (var number = 0; number < 5_000; number++)
        {
            var conversation = $"c{random.Next(400)}";
            room.Claim(conversation, $"192.0.2.{random.Next(30)}");
            kept.Add(conversation);
            kept.ExceptWith(room.Grow(conversation, random.Next(200_000)));

            Assert.Contains(conversation, kept);
            Assert.InRange(room.Total, 1, 5 * Megabyte);
            Assert.InRange(kept.Count, 1, 50);
        }
    }

    [Fact]
    public void IdleConversations_TakeNoRoom()
    {
        var room = Room();
        room.Grow("a", Megabyte);
        _clock.Advance(TimeSpan.FromMinutes(31));

        Assert.Empty(room.Grow("b", 1_000));
        Assert.InRange(room.Total, 1_000, 50_000);
    }

    private ConversationRoom Room(long addressBytes = 100 * Megabyte, long totalBytes = 100 * Megabyte, int conversations = 100)
    {
        var options = new DirectLineOptions { AddressBytes = addressBytes, TotalBytes = totalBytes, MaxConversations = conversations };
        return new ConversationRoom(Microsoft.Extensions.Options.Options.Create(options), _clock);
    }
}
