using System.Collections.Frozen;
using System.Globalization;

namespace Partenariat.Channels.Activities;

/// <summary>
/// The language of an activity, as far as it is one: the SDK makes a culture of whatever stands there, and .NET keeps
/// each of them for good.
/// </summary>
internal static class KnownLocale
{
    private static readonly Lazy<FrozenSet<string>> s_names = new(() =>
        CultureInfo.GetCultures(CultureTypes.AllCultures).Select(culture => culture.Name).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>The language tag, or null where no such language is known.</summary>
    public static string? Of(string? locale)
    {
        return locale is { Length: > 0 } && s_names.Value.Contains(locale) ? locale : null;
    }
}
