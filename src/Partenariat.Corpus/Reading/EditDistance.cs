namespace Partenariat.Corpus.Reading;

/// <summary>How many letters to change, add or leave out to make one word of another (Levenshtein).</summary>
public static class EditDistance
{
    /// <summary>The number, 0 for the same word; capitals and accents count as other letters.</summary>
    public static int Between(string left, string right)
    {
        var costs = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = costs[0];
            costs[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.Min(substitution, Math.Min(costs[j], costs[j - 1]) + 1);
            }
        }

        return costs[^1];
    }
}
