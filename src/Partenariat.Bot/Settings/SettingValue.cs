using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace Partenariat.Bot.Settings;

/// <summary>What is wrong with the value of one setting.</summary>
internal static class SettingValue
{
    /// <summary>The reason, as the end of a sentence that begins with the setting; null where the value is good.</summary>
    public static string? Problem(PropertyInfo setting, string value)
    {
        var type = Nullable.GetUnderlyingType(setting.PropertyType) ?? setting.PropertyType;
        if (value.Length == 0)
        {
            return setting.IsDefined(typeof(RequiredAttribute)) || (setting.PropertyType.IsValueType && type == setting.PropertyType)
                ? "must not be empty. Leave the setting out for its default."
                : null;
        }

        return TryRead(type, value, out var read) ? ProblemOfRange(setting, value, read) : $"\"{value}\" is not {Expected(type)}.";
    }

    private static bool TryRead(Type type, string value, out object? read)
    {
        try
        {
            read = type == typeof(DateOnly)
                ? DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture)
                : TypeDescriptor.GetConverter(type).ConvertFromInvariantString(value);
            return read switch
            {
                Enum name => Enum.IsDefined(type, name),
                Uri address => address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp),
                _ => true,
            };
        }
        catch (Exception e) when (e is FormatException or ArgumentException or NotSupportedException or OverflowException)
        {
            read = null;
            return false;
        }
    }

    private static string? ProblemOfRange(PropertyInfo setting, string value, object? read)
    {
        return setting.GetCustomAttribute<RangeAttribute>() is { } range && !range.IsValid(read)
            ? $"\"{value}\" is not between {range.Minimum} and {range.Maximum}{(read is TimeSpan ? " (days.hours:minutes:seconds)" : "")}."
            : null;
    }

    private static string Expected(Type type)
    {
        return type switch
        {
            _ when type == typeof(bool) => "true or false",
            _ when type == typeof(int) => "a whole number",
            _ when type == typeof(double) => "a number such as 0.5",
            _ when type == typeof(TimeSpan) => "a time such as 00:01:30 (hours:minutes:seconds)",
            _ when type == typeof(DateOnly) => "a day such as 2027-12-31",
            _ when type == typeof(Uri) => "an address such as https://bot.example.org/",
            _ when type.IsEnum => $"one of {string.Join(", ", Enum.GetNames(type))}",
            _ => $"a {type.Name}",
        };
    }
}
