namespace Partenariat.Search.Odds;

/// <summary>The grams that stand in several of some texts, and how rare they are.</summary>
/// <param name="Grams">The grams, in the order of their numbers.</param>
/// <param name="Rarities">For each of them the logarithm of the share of texts that hold it, turned round.</param>
internal sealed record GramRarities(uint[] Grams, float[] Rarities)
{
    /// <summary>Counts them.</summary>
    /// <param name="texts">The grams of each text, each once.</param>
    /// <param name="fewest">In how many texts a gram has to stand.</param>
    public static GramRarities Of(IReadOnlyCollection<uint[]> texts, int fewest)
    {
        var numbers = new GramNumbers();
        var frequencies = new List<int>();
        foreach (var gram in texts.SelectMany(text => text))
        {
            var number = numbers.Of(gram);
            if (number == frequencies.Count)
            {
                frequencies.Add(0);
            }

            frequencies[number]++;
        }

        uint[] known = [.. Enumerable.Range(0, frequencies.Count).Where(number => frequencies[number] >= fewest).Select(numbers.Gram).Order()];
        return new GramRarities(known, [.. known.Select(gram => (float)Math.Log((double)texts.Count / frequencies[numbers.Of(gram)]))]);
    }
}
