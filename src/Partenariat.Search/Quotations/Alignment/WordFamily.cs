namespace Partenariat.Search.Quotations.Alignment;

/// <summary>Tells whether two words look like forms of one word.</summary>
internal static class WordFamily
{
    private const int Prefix = 4;

    /// <summary>True where the words begin with the same four letters or more.</summary>
    public static bool AreSame(string one, string other)
    {
        return one[0] == other[0] && one.AsSpan().CommonPrefixLength(other) >= Prefix;
    }
}
