using System.Reflection;

namespace Partenariat.Bot.Settings;

/// <summary>A class of settings, and the section of the configuration that it is read from.</summary>
/// <param name="Section">The name of the section; two classes may share one.</param>
/// <param name="Type">The class. Its properties that can be set, and its lists, are the settings.</param>
internal sealed record SettingsClass(string Section, Type Type)
{
    private const string SectionField = "Section";
    private const string ClassSuffix = "Options";
    private const string OwnAssemblies = "Partenariat.";

    /// <summary>Every class of the program that names its section.</summary>
    public static IReadOnlyList<SettingsClass> All { get; } =
        [.. OwnTypes().Select(Of).OfType<SettingsClass>().OrderBy(settings => settings.Section, StringComparer.Ordinal)];

    /// <summary>The settings of the class.</summary>
    public IEnumerable<PropertyInfo> Settings => Type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.CanWrite || IsList(property.PropertyType));

    /// <summary>True for the type of a setting that has several values.</summary>
    public static bool IsList(Type type)
    {
        return type == typeof(IList<string>);
    }

    /// <summary>The types of the program, in all its assemblies.</summary>
    public static IEnumerable<Type> OwnTypes()
    {
        var program = typeof(SettingsClass).Assembly;
        return program.GetReferencedAssemblies()
            .Where(name => name.Name!.StartsWith(OwnAssemblies, StringComparison.Ordinal))
            .Select(Assembly.Load)
            .Append(program)
            .SelectMany(assembly => assembly.GetTypes());
    }

    private static SettingsClass? Of(Type type)
    {
        return type.Name.EndsWith(ClassSuffix, StringComparison.Ordinal)
            && type.GetField(SectionField, BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() is string section
            ? new SettingsClass(section, type)
            : null;
    }
}
