using System.Globalization;

namespace Partenariat.Load;

/// <summary>What a run showed.</summary>
/// <param name="Turns">Turns that were answered.</param>
/// <param name="Rate">Of them, in a second.</param>
/// <param name="Work">Processor time of the server for each, in milliseconds.</param>
/// <param name="Median">The time to the answer in milliseconds.</param>
/// <param name="Slowest">The same for the slowest of a hundred.</param>
/// <param name="Failed">Requests that were refused or broke.</param>
/// <param name="Lost">Answers that did not come within half a minute.</param>
internal sealed record Measure(int Turns, double Rate, double Work, double Median, double Slowest, int Failed, int Lost)
{
    public static Measure Of(List<double> times, TimeSpan elapsed, TimeSpan work, int failed, int lost)
    {
        times.Sort();
        return times.Count == 0
            ? new Measure(0, 0, 0, 0, 0, failed, lost)
            : new Measure(
                times.Count,
                times.Count / elapsed.TotalSeconds,
                work.TotalMilliseconds / times.Count,
                times[times.Count / 2],
                times[times.Count * 99 / 100],
                failed,
                lost);
    }

    public string ToRow()
    {
        return string.Create(CultureInfo.InvariantCulture, $"{Rate:0} | {Work:0.00} | {Median:0.0} | {Slowest:0} | {Failed} | {Lost}");
    }
}
