namespace Partenariat.Corpus.Reading;

/// <summary>The words of the format for the values of the model.</summary>
internal static class Vocabulary
{
    /// <summary>The values of <c>kind</c>.</summary>
    public static readonly IReadOnlyDictionary<string, PassageKind> Kinds = Of<PassageKind>();

    /// <summary>The values of <c>status</c> for a contrast.</summary>
    public static readonly IReadOnlyDictionary<string, ContrastStatus> ContrastStatuses = Of<ContrastStatus>();

    /// <summary>The values of <c>status</c> for a notion.</summary>
    public static readonly IReadOnlyDictionary<string, NotionStatus> NotionStatuses = Of<NotionStatus>();

    private static Dictionary<string, T> Of<T>()
        where T : struct, Enum
    {
        return Enum.GetValues<T>().ToDictionary(value => KebabCase(value.ToString()), StringComparer.Ordinal);
    }

    private static string KebabCase(string name)
    {
        var words = name.Select((letter, index) => char.IsUpper(letter) && index > 0 ? $"-{letter}" : $"{letter}");
        return string.Concat(words).ToLowerInvariant();
    }
}
