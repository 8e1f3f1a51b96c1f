using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Partenariat.Dialogs;
using Partenariat.Search;

namespace Partenariat.Benchmarks;

/// <summary>What answers cost, kind by kind, over questions as people type them: processor time, memory, steps, searches.</summary>
internal static class WorkTable
{
    private const int WarmRounds = 4;
    private const int Rounds = 3;

    /// <summary>Measures all questions of files and prints a table.</summary>
    public static void Print(DossierDialog dialog, IEnumerable<string> files)
    {
        var turns = files.SelectMany(File.ReadLines).Select(line => Read(line)).Select(turn => (turn.Question, State: Before(dialog, turn.Context))).ToList();
        var searches = 0;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("Partenariat", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
            ActivityStopped = activity => searches += activity.OperationName == "search" ? 1 : 0,
        };
        for (var round = 0; round < WarmRounds; round++)
        {
            foreach (var (question, state) in turns)
            {
                dialog.Answer(question, state);
            }
        }

        var costs = new List<Cost>(turns.Count);
        foreach (var (question, state) in turns)
        {
            var best = double.MaxValue;
            var bytes = long.MaxValue;
            var kind = "";
            for (var round = 0; round < Rounds; round++)
            {
                var (work, allocated) = (ThreadTime.Now, GC.GetAllocatedBytesForCurrentThread());
                kind = dialog.Answer(question, state).Answer.Kind.ToString();
                best = Math.Min(best, (ThreadTime.Now - work).TotalMilliseconds);
                bytes = Math.Min(bytes, GC.GetAllocatedBytesForCurrentThread() - allocated);
            }

            ActivitySource.AddActivityListener(listener);
            searches = 0;
            using var budget = WorkBudget.Begin();
            dialog.Answer(question, state);
            costs.Add(new Cost(kind, best, bytes / 1024.0, budget.Spent, searches));
        }

        Console.WriteLine("| kind | answers | CPU ms p50 | p95 | max | KB p50 | p95 | steps p50 | searches mean |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var group in costs.GroupBy(cost => cost.Kind, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Print(group.Key, [.. group]);
        }

        Print("all", costs);
    }

    private static (string Question, IReadOnlyList<string> Context) Read(string line)
    {
        using var parsed = JsonDocument.Parse(line);
        return (
            parsed.RootElement.GetProperty("question").GetString()!,
            parsed.RootElement.TryGetProperty("context", out var context) ? [.. context.EnumerateArray().Select(earlier => earlier.GetString()!)] : []);
    }

    private static ConversationState Before(DossierDialog dialog, IReadOnlyList<string> context)
    {
        return context.Aggregate(ConversationState.Empty, (state, message) => dialog.Answer(message, state).State);
    }

    private static void Print(string kind, List<Cost> costs)
    {
        var times = costs.Select(cost => cost.Milliseconds).Order().ToList();
        var kilobytes = costs.Select(cost => cost.Kilobytes).Order().ToList();
        var steps = costs.Select(cost => (double)cost.Steps).Order().ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {kind} | {costs.Count} | {At(times, 50):0.00} | {At(times, 95):0.00} | {times[^1]:0.0} | {At(kilobytes, 50):0} | {At(kilobytes, 95):0} "
            + $"| {At(steps, 50):0} | {costs.Average(cost => cost.Searches):0.0} |"));
    }

    private static double At(List<double> sorted, int percent)
    {
        return sorted[Math.Min(sorted.Count - 1, sorted.Count * percent / 100)];
    }

    private sealed record Cost(string Kind, double Milliseconds, double Kilobytes, long Steps, int Searches);
}
