using System.Collections.Concurrent;
using System.Globalization;
using CsCheck;

namespace Partenariat.Tests;

/// <summary>
/// Tries a property on many made inputs, the same ones in each run. Input n of a seed is always the same one, so that a
/// single one can be tried again: <c>FUZZ_SEED</c>, <c>FUZZ_FIRST</c> and a count of 1 in the environment.
/// <c>tests/fuzz.sh</c> runs all of them with the counts of a long run.
/// </summary>
internal static class FuzzRun
{
    /// <summary>The environment variable for how many inputs a reader is given.</summary>
    public const string Readers = "FUZZ_READERS";

    /// <summary>The environment variable for how many messages are answered in full.</summary>
    public const string Answers = "FUZZ_ANSWERS";

    private const int MostFailures = 5;
    private const int LongestShown = 4_000;

    // Some thousand times what one input takes: what is longer at it does not end.
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(2);

    /// <summary>Fails with each input (the first few) that the property fails for.</summary>
    /// <param name="count">The environment variable that says how many.</param>
    /// <param name="usual">How many without it.</param>
    /// <param name="inputs">Makes them; an input prints itself.</param>
    /// <param name="property">Fails or throws for a bad one. Called from several threads.</param>
    public static async Task AllAsync<T>(string count, int usual, Gen<T> inputs, Action<T> property)
    {
        var (seed, first) = (Setting("FUZZ_SEED", 20), Setting("FUZZ_FIRST", 0));
        var failures = new ConcurrentDictionary<int, string>();
        await Parallel.ForAsync(first, first + Setting(count, usual), async (number, stop) =>
        {
            if (failures.Count >= MostFailures)
            {
                return;
            }

            var input = Make(inputs, seed, number);
            if (await TryAsync(() => property(input), stop) is { } failure)
            {
                failures[number] = $"FUZZ_SEED={seed} FUZZ_FIRST={number} {count}=1\n{Cut(failure.ToString())}\n{Cut(input!.ToString()!)}";
            }
        });
        Assert.True(failures.IsEmpty, string.Join("\n---\n", failures.OrderBy(failure => failure.Key).Select(failure => failure.Value)));
    }

    /// <summary>A number from the environment, or the usual one.</summary>
    public static int Setting(string name, int usual)
    {
        return int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var set) ? set : usual;
    }

    private static T Make<T>(Gen<T> inputs, int seed, int number)
    {
        var random = new PCG((uint)number, (ulong)seed);

        // The first number of each stream is near that of the next one.
        random.Next();
        return inputs.Generate(random, null, out _);
    }

    private static async Task<Exception?> TryAsync(Action property, CancellationToken stop)
    {
        try
        {
            await Task.Run(property, stop).WaitAsync(s_longest, stop);
            return null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return exception;
        }
    }

    private static string Cut(string text)
    {
        // The reason may stand behind what failed.
        const int Half = LongestShown / 2;
        return text.Length <= LongestShown ? text : $"{text[..Half]}… ({text.Length} characters) …{text[^Half..]}";
    }
}
