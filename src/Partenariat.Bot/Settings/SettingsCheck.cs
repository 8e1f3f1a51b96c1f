using System.Globalization;

namespace Partenariat.Bot.Settings;

/// <summary>Finds every setting that cannot work, before anything is started with it.</summary>
internal static class SettingsCheck
{
    /// <summary>Writes a line for each wrong setting. Returns false where there is any.</summary>
    public static bool TrySettings(this WebApplicationBuilder builder, TextWriter errors)
    {
        var problems = Problems(builder.Configuration).ToList();
        foreach (var problem in problems)
        {
            errors.WriteLine(problem);
        }

        if (problems.Count > 0)
        {
            errors.WriteLine(
                $"The server does not start: {problems.Count} {(problems.Count > 1 ? "settings are" : "setting is")} wrong (docs/configuration.md).");
        }

        return problems.Count == 0;
    }

    /// <summary>What is wrong, a line each: the setting, the reason and what would be right.</summary>
    public static IEnumerable<string> Problems(IConfigurationRoot configuration)
    {
        return SectionNames.Problems(configuration)
            .Concat(AddressCheck.Problems(configuration))
            .Concat(SettingsClass.All.GroupBy(settings => settings.Section).SelectMany(section => OfSection(configuration, section.Key, [.. section])));
    }

    private static IEnumerable<string> OfSection(IConfiguration configuration, string name, IReadOnlyList<SettingsClass> classes)
    {
        var section = configuration.GetSection(name);
        var problems = section.GetChildren().Select(setting => (setting.Key, Texts: OfSetting(name, classes, setting).ToList())).ToList();
        var readable = Without(section, [.. problems.Where(setting => setting.Texts.Count > 0).Select(setting => setting.Key)]);
        return problems.SelectMany(setting => setting.Texts).Concat(classes.SelectMany(settings => OptionsChecks.Problems(settings.Type, readable)));
    }

    /// <summary>The section without the settings that cannot be read, so that the others are checked all the same.</summary>
    private static IConfiguration Without(IConfigurationSection section, IReadOnlyCollection<string> wrong)
    {
        var values = section.AsEnumerable(makePathsRelative: true)
            .Where(value => !wrong.Contains(value.Key.Split(ConfigurationPath.KeyDelimiter)[0], StringComparer.OrdinalIgnoreCase));
        return new ConfigurationBuilder().AddInMemoryCollection(values).Build();
    }

    private static IEnumerable<string> OfSetting(string section, IReadOnlyList<SettingsClass> classes, IConfigurationSection setting)
    {
        var known = classes.SelectMany(settings => settings.Settings).ToList();
        var property = known.Find(candidate => candidate.Name.Equals(setting.Key, StringComparison.OrdinalIgnoreCase));
        if (property is null)
        {
            return [UnknownName(section, setting, [.. known.Select(candidate => candidate.Name)])];
        }

        if (SettingsClass.IsList(property.PropertyType))
        {
            return OfList(setting);
        }

        var tooDeep = setting.GetChildren().Select(below => $"{below.Path}: there is no such setting; {setting.Path} holds one value.");
        return setting.Value is { } value && SettingValue.Problem(property, value) is { } problem ? tooDeep.Append($"{setting.Path}: {problem}") : tooDeep;
    }

    private static string UnknownName(string section, IConfigurationSection setting, IReadOnlyList<string> known)
    {
        return NearestName.Of(setting.Key, known) is { } nearest
            ? $"{setting.Path}: there is no such setting. Is it {section}:{nearest}?"
            : $"{setting.Path}: there is no such setting. Those of {section} are {string.Join(", ", known)}.";
    }

    private static IEnumerable<string> OfList(IConfigurationSection list)
    {
        var wrong = list.GetChildren()
            .Where(entry => !int.TryParse(entry.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _) || string.IsNullOrWhiteSpace(entry.Value))
            .Select(entry => $"{entry.Path}: entries of a list are numbered from {list.Path}:0 and hold a value.");

        // An empty list in a JSON file comes as an empty value.
        return string.IsNullOrEmpty(list.Value) ? wrong
            : wrong.Append($"{list.Path}: this is a list. Give its entries as {list.Path}:0, {list.Path}:1 and so on.");
    }
}
