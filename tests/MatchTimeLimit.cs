using System.Runtime.CompilerServices;

namespace Partenariat.Tests;

/// <summary>Makes an expression that never ends a failed test, where it would be a run that never ends.</summary>
internal static class MatchTimeLimit
{
    // Far above what any text needs, on a busy machine too.
    private static readonly TimeSpan s_longestMatch = TimeSpan.FromSeconds(10);

    [ModuleInitializer]
    internal static void Set()
    {
        AppContext.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", s_longestMatch);
    }
}
