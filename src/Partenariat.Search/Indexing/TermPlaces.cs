namespace Partenariat.Search.Indexing;

/// <summary>Where a token stands: positions of passages in the edition, in order.</summary>
/// <param name="Own">Those that hold it in their text, people, work or section.</param>
/// <param name="Keywords">Those that hold it in the phrases by which people look for them.</param>
/// <param name="Anywhere">Those of either.</param>
/// <param name="Text">Those that hold it in their text.</param>
/// <param name="Fields">A bit for each field of <see cref="FieldNames.Searched"/> that holds it anywhere.</param>
internal sealed record TermPlaces(int[] Own, int[] Keywords, int[] Anywhere, int[] Text, int Fields)
{
    /// <summary>The places of a token that no passage holds.</summary>
    public static TermPlaces None { get; } = new([], [], [], [], 0);

    /// <summary>True where the passage at a position holds the token in its text, people, work or section.</summary>
    public bool IsInOwn(int passage)
    {
        return Array.BinarySearch(Own, passage) >= 0;
    }

    /// <summary>True where the passage at a position holds the token in its text.</summary>
    public bool IsInText(int passage)
    {
        return Array.BinarySearch(Text, passage) >= 0;
    }

    /// <summary>True where the passage at a position holds the token anywhere.</summary>
    public bool IsAnywhere(int passage)
    {
        return Array.BinarySearch(Anywhere, passage) >= 0;
    }

    /// <summary>True where two rows of places have one in common.</summary>
    public static bool Meet(int[] left, int[] right)
    {
        var (at, other) = (0, 0);
        while (at < left.Length && other < right.Length)
        {
            if (left[at] == right[other])
            {
                return true;
            }

            if (left[at] < right[other])
            {
                at++;
            }
            else
            {
                other++;
            }
        }

        return false;
    }
}
