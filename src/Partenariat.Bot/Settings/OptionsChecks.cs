using Microsoft.Extensions.Options;

namespace Partenariat.Bot.Settings;

/// <summary>The checks that look at several settings together, or at what they name.</summary>
internal static class OptionsChecks
{
    private static readonly ILookup<Type, Type> s_checks = SettingsClass.OwnTypes()
        .Where(type => type is { IsAbstract: false, IsGenericTypeDefinition: false } && type.GetConstructor(Type.EmptyTypes) is not null)
        .SelectMany(type => type.GetInterfaces(), (type, face) => (Type: type, Face: face))
        .Where(check => check.Face.IsGenericType && check.Face.GetGenericTypeDefinition() == typeof(IValidateOptions<>))
        .ToLookup(check => check.Face.GetGenericArguments()[0], check => check.Type);

    /// <summary>What every check of a class of settings finds wrong.</summary>
    /// <param name="type">The class.</param>
    /// <param name="section">Its section, whose values can all be read.</param>
    public static IEnumerable<string> Problems(Type type, IConfiguration section)
    {
        var run = typeof(OptionsChecks).GetMethod(nameof(Run), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        return s_checks[type].SelectMany(check => (IEnumerable<string>)run.MakeGenericMethod(type).Invoke(null, [check, section])!);
    }

    private static IEnumerable<string> Run<T>(Type check, IConfiguration section)
        where T : class, new()
    {
        var settings = section.Get<T>() ?? new T();
        return ((IValidateOptions<T>)Activator.CreateInstance(check)!).Validate(null, settings).Failures ?? [];
    }
}
