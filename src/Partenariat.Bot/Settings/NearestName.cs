using Partenariat.Corpus.Reading;

namespace Partenariat.Bot.Settings;

/// <summary>The name that somebody may have meant.</summary>
internal static class NearestName
{
    /// <summary>The known name that is most like another, two letters apart at most (one where it is short), or null.</summary>
    public static string? Of(string name, IEnumerable<string> known)
    {
        return known
            .Select(other => (Name: other, Distance: EditDistance.Between(name.ToUpperInvariant(), other.ToUpperInvariant())))
            .Where(other => other.Distance <= Math.Clamp(name.Length / 2, 1, 2))
            .OrderBy(other => other.Distance)
            .Select(other => other.Name)
            .FirstOrDefault();
    }
}
