using Partenariat.Channels.Storage;

namespace Partenariat.Channels.Tests.Storage;

/// <summary>What every storage promises.</summary>
public abstract class StorageContract
{
    private static readonly TimeSpan s_long = TimeSpan.FromHours(1);

    private readonly string _key = Guid.NewGuid().ToString();

    public abstract IStorage Storage { get; }

    [Fact]
    public async Task Value_ThatWasWritten_IsRead()
    {
        await Storage.WriteAsync(_key, new Value("été", [1, 2]), s_long, CancellationToken.None);

        var read = await Storage.ReadAsync<Value>(_key, CancellationToken.None);

        Assert.Equal("été", read!.Text);
        Assert.Equal([1, 2], read.Numbers);
    }

    [Fact]
    public async Task Value_ThatWasNotWritten_IsNull()
    {
        Assert.Null(await Storage.ReadAsync<Value>(_key, CancellationToken.None));
    }

    [Fact]
    public async Task SecondValue_TakesThePlaceOfTheFirst()
    {
        await Storage.WriteAsync(_key, new Value("un", []), s_long, CancellationToken.None);
        await Storage.WriteAsync(_key, new Value("deux", []), s_long, CancellationToken.None);

        Assert.Equal("deux", (await Storage.ReadAsync<Value>(_key, CancellationToken.None))!.Text);
    }

    [Fact]
    public async Task Value_IsAddedOnce_AlsoByManyAtOnce()
    {
        var added = await Task.WhenAll(Enumerable.Range(0, 20).Select(
            n => Storage.TryAddAsync(_key, new Value("v" + n, []), s_long, CancellationToken.None)));

        Assert.Single(added, success => success);
    }

    [Fact]
    public async Task DeletedValue_IsGone_AndCanBeAddedAgain()
    {
        await Storage.WriteAsync(_key, new Value("un", []), s_long, CancellationToken.None);

        await Storage.DeleteAsync(_key, CancellationToken.None);

        Assert.Null(await Storage.ReadAsync<Value>(_key, CancellationToken.None));
        Assert.True(await Storage.TryAddAsync(_key, new Value("deux", []), s_long, CancellationToken.None));
    }

    [Fact]
    public async Task KeysThatDifferInCase_AreTwo()
    {
        await Storage.WriteAsync(_key + "a", new Value("un", []), s_long, CancellationToken.None);

        Assert.Null(await Storage.ReadAsync<Value>(_key + "A", CancellationToken.None));
    }

    public sealed record Value(string Text, IReadOnlyList<int> Numbers);
}
