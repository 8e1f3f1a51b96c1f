namespace Partenariat.Dialogs.Acts;

/// <summary>How likely it is that some words are each act.</summary>
/// <param name="Acts">The names of the acts.</param>
/// <param name="Places">The place of each among them.</param>
/// <param name="Shares">The likelihood of each, from 0 to 1; together 1, or more for the highest of several clauses.</param>
internal sealed record ActScores(IReadOnlyList<string> Acts, IReadOnlyDictionary<string, int> Places, IReadOnlyList<double> Shares)
{
    /// <summary>The likelihood of an act; 0 for one that the model does not know.</summary>
    public double this[string act]
    {
        get
        {
            return Places.TryGetValue(act, out var place) ? Shares[place] : 0;
        }
    }

    /// <summary>The most likely act.</summary>
    public string Best => Acts[Enumerable.Range(0, Acts.Count).MaxBy(index => Shares[index])];

    /// <summary>The likelihood of any of several acts.</summary>
    public double Any(params ReadOnlySpan<string> acts)
    {
        var sum = 0.0;
        foreach (var act in acts)
        {
            sum += this[act];
        }

        return sum;
    }

    /// <summary>For each act, the highest likelihood of several clauses.</summary>
    public static ActScores Highest(IReadOnlyList<ActScores> clauses)
    {
        var highest = clauses[0].Shares.ToArray();
        foreach (var clause in clauses.Skip(1))
        {
            for (var act = 0; act < highest.Length; act++)
            {
                highest[act] = Math.Max(highest[act], clause.Shares[act]);
            }
        }

        return clauses[0] with { Shares = highest };
    }
}
