using System.Reflection;
using System.Text.RegularExpressions;

namespace Partenariat.Bot.Tests.Expressions;

/// <summary>A regular expression of the program.</summary>
/// <param name="Owner">The class that it stands in.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Regex">The expression as the program runs it.</param>
internal sealed record Expression(Type Owner, string Name, Regex Regex)
{
    private const BindingFlags Everything = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Every expression of every room: what a method gives, what a field holds, alone or among others.</summary>
    public static IReadOnlyList<Expression> All { get; } =
    [
        .. from assembly in Rooms.All
           from owner in assembly.GetTypes()
           where owner.Namespace?.StartsWith("Partenariat", StringComparison.Ordinal) == true && !owner.ContainsGenericParameters
           from expression in FromMethods(owner).Concat(FromFields(owner))
           select expression,
    ];

    /// <summary>Fields of objects that an expression may stand in.</summary>
    public static IReadOnlyList<string> HeldByObjects { get; } =
    [
        .. from assembly in Rooms.All
           from owner in assembly.GetTypes()
           where owner.Namespace?.StartsWith("Partenariat", StringComparison.Ordinal) == true
           from field in owner.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
           where Speaks(field.FieldType)
           select $"{owner.FullName}.{field.Name}",
    ];

    /// <summary>True where its time grows with the text and no faster, whatever the text.</summary>
    public bool IsLinear => Regex.Options.HasFlag(RegexOptions.NonBacktracking);

    /// <summary>The same expression, run by the interpreter.</summary>
    public Regex Interpreted()
    {
        return new Regex(Regex.ToString(), Regex.Options & ~(RegexOptions.NonBacktracking | RegexOptions.Compiled));
    }

    public override string ToString()
    {
        return $"{Owner.FullName}.{Name}";
    }

    private static bool Speaks(Type type)
    {
        return type == typeof(Regex) || (type.GetElementType() is { } element && Speaks(element)) || type.GetGenericArguments().Any(Speaks);
    }

    private static IEnumerable<Expression> FromMethods(Type owner)
    {
        return owner.GetMethods(Everything)
            .Where(method => method.IsDefined(typeof(GeneratedRegexAttribute)))
            .Select(method => new Expression(owner, method.Name, (Regex)method.Invoke(null, null)!));
    }

    private static IEnumerable<Expression> FromFields(Type owner)
    {
        return owner.GetFields(Everything)
            .Where(field => !field.IsLiteral)
            .SelectMany(field => Held(field.GetValue(null), 3).Select(regex => new Expression(owner, field.Name, regex)));
    }

    // A list of pairs of a name and an expression, at the deepest.
    private static IEnumerable<Regex> Held(object? value, int depth)
    {
        return value switch
        {
            Regex regex => [regex],
            string or null => [],
            _ when depth == 0 => [],
            System.Runtime.CompilerServices.ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(index => Held(tuple[index], depth - 1)),
            System.Collections.IDictionary map => map.Values.Cast<object?>().SelectMany(each => Held(each, depth - 1)),
            Array or System.Collections.IList => ((System.Collections.IEnumerable)value).Cast<object?>().Take(500).SelectMany(each => Held(each, depth - 1)),
            _ => [],
        };
    }
}
