using System.Reflection;
using Partenariat.Bot.Commands;

namespace Partenariat.Bot.Tests.Expressions;

/// <summary>The assemblies of the program.</summary>
internal static class Rooms
{
    public static IReadOnlyList<Assembly> All { get; } = [.. Around(typeof(CommandTable).Assembly).DistinctBy(assembly => assembly.FullName)];

    private static IEnumerable<Assembly> Around(Assembly assembly)
    {
        return assembly.GetReferencedAssemblies()
            .Where(name => name.Name!.StartsWith("Partenariat.", StringComparison.Ordinal))
            .SelectMany(name => Around(Assembly.Load(name)))
            .Prepend(assembly);
    }
}
