using System.Diagnostics;

namespace Partenariat.Search;

/// <summary>The search's part of a trace: that it ran, and how much it found; never what was looked for.</summary>
internal static class SearchTraces
{
    public static readonly ActivitySource Source = new("Partenariat.Search");
}
