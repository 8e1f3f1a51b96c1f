using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Partenariat.Cards;
using Partenariat.Dialogs;
using Partenariat.Search;

namespace Partenariat.Benchmarks;

/// <summary>What answers and their cards in Teams cost, kind by kind, over questions as people type them: processor time, memory, steps, searches.</summary>
internal static class WorkTable
{
    private const int WarmRounds = 4;
    private const int Rounds = 3;

    private static readonly CardOptions s_teams = new(CardHost.Teams);

    /// <summary>Measures all questions of files and prints a table.</summary>
    public static void Print(DossierDialog dialog, IEnumerable<string> files)
    {
        var cards = new AnswerCards(dialog.Edition);
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
                _ = cards.Render(dialog.Answer(question, state).Answer, s_teams).CardText;
            }
        }

        var costs = new List<Cost>(turns.Count);
        foreach (var (question, state) in turns)
        {
            var best = double.MaxValue;
            var bytes = long.MaxValue;
            var withCard = (Milliseconds: double.MaxValue, Bytes: long.MaxValue);
            var kind = "";
            for (var round = 0; round < Rounds; round++)
            {
                var (work, allocated) = (ThreadTime.Now, GC.GetAllocatedBytesForCurrentThread());
                var answer = dialog.Answer(question, state).Answer;
                best = Math.Min(best, (ThreadTime.Now - work).TotalMilliseconds);
                bytes = Math.Min(bytes, GC.GetAllocatedBytesForCurrentThread() - allocated);
                _ = cards.Render(answer, s_teams).CardText;
                withCard.Milliseconds = Math.Min(withCard.Milliseconds, (ThreadTime.Now - work).TotalMilliseconds);
                withCard.Bytes = Math.Min(withCard.Bytes, GC.GetAllocatedBytesForCurrentThread() - allocated);
                kind = answer.Kind.ToString();
            }

            ActivitySource.AddActivityListener(listener);
            searches = 0;
            using var budget = WorkBudget.Begin();
            dialog.Answer(question, state);
            costs.Add(new Cost(kind, best, bytes / 1024.0, withCard.Milliseconds, withCard.Bytes / 1024.0, budget.Spent, searches));
        }

        Console.WriteLine("| kind | answers | CPU ms p50 | p95 | max | KB p50 | p95 | with card ms p50 | p95 | KB p50 | steps p50 | searches mean |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
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
        var cardTimes = costs.Select(cost => cost.MillisecondsWithCard).Order().ToList();
        var cardKilobytes = costs.Select(cost => cost.KilobytesWithCard).Order().ToList();
        var steps = costs.Select(cost => (double)cost.Steps).Order().ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {kind} | {costs.Count} | {At(times, 50):0.00} | {At(times, 95):0.00} | {times[^1]:0.0} | {At(kilobytes, 50):0} | {At(kilobytes, 95):0} "
            + $"| {At(cardTimes, 50):0.00} | {At(cardTimes, 95):0.00} | {At(cardKilobytes, 50):0} | {At(steps, 50):0} | {costs.Average(cost => cost.Searches):0.0} |"));
    }

    private static double At(List<double> sorted, int percent)
    {
        return sorted[Math.Min(sorted.Count - 1, sorted.Count * percent / 100)];
    }

    private sealed record Cost(
        string Kind, double Milliseconds, double Kilobytes, double MillisecondsWithCard, double KilobytesWithCard, long Steps, int Searches);
}
