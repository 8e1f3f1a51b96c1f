using Deque.AxeCore.Commons;

namespace Partenariat.EndToEnd.Tests.Stage;

/// <summary>The rules of WCAG 2.2, levels A and AA, and the good practice that a program can check.</summary>
internal static class Accessibility
{
    public static AxeRunOptions Rules { get; } = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
    };

    /// <summary>The rules broken, each with the elements that break it.</summary>
    public static IEnumerable<string> Describe(AxeResult result)
    {
        return result.Violations.Select(rule => $"{rule.Id}: {string.Join(" | ", rule.Nodes.Select(node => node.Html))}");
    }
}
