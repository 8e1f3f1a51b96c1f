using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Partenariat.Bot.Settings;

namespace Partenariat.Bot.Tests.Documents;

/// <summary>docs/configuration.md says of every setting what the program does.</summary>
public sealed class ConfigurationPageTests
{
    private static readonly ILookup<string, string[]> s_rows = File
        .ReadLines(Path.Combine(SourceTree.Root, "docs", "configuration.md"))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Trim('|', ' ').Split(" | "))
        .Where(cells => cells.Length == 4)
        .ToLookup(cells => cells[0].Trim('`'));

    public static TheoryData<string> Names { get; } = [.. Settings().Select(setting => setting.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Setting_HasARowWithItsDefaultAndItsBounds(string name)
    {
        var (_, property, options) = Settings().Single(setting => setting.Name == name);

        var row = Assert.Single(s_rows[name]);

        Assert.Equal(Default(property, options), row[1]);
        Assert.StartsWith(Values(property) ?? "", row[2], StringComparison.Ordinal);
        Assert.True(row[3].Length > 20);
    }

    [Fact]
    public void Row_OfASettingThatIsNot_DoesNotExist()
    {
        Assert.Empty(s_rows.Select(row => row.Key).Except(Settings().Select(setting => setting.Name)));
    }

    private static IEnumerable<(string Name, PropertyInfo Property, object Options)> Settings()
    {
        return SettingsClass.All.SelectMany(
            settings => settings.Settings,
            (settings, property) => ($"{settings.Section}:{property.Name}", property, Activator.CreateInstance(settings.Type)!));
    }

    private static string Default(PropertyInfo property, object options)
    {
        return property.GetValue(options) switch
        {
            null => "none",
            bool isOn => $"`{(isOn ? "true" : "false")}`",
            ICollection<string> { Count: 0 } => "empty",
            IFormattable value => $"`{value.ToString(null, CultureInfo.InvariantCulture)}`",
            var value => $"`{value}`",
        };
    }

    private static string? Values(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return property.GetCustomAttribute<RangeAttribute>() is { } range ? $"{range.Minimum} to {range.Maximum}"
            : type.IsEnum ? string.Join(", ", Enum.GetNames(type))
            : type == typeof(bool) ? "true, false"
            : SettingsClass.IsList(type) ? "list of "
            : null;
    }
}
