using Partenariat.Search.Analysis;

namespace Partenariat.Search.Indexing;

/// <summary>Notes which passages hold which tokens while they are indexed, in the order of the edition.</summary>
internal sealed class TermTableBuilder
{
    private readonly Dictionary<string, Places> _places = new(StringComparer.Ordinal);

    /// <summary>Notes the tokens of a value of a field.</summary>
    /// <param name="passage">The position of the passage; never below that of an earlier call.</param>
    /// <param name="field">One of <see cref="FieldNames.Searched"/>.</param>
    /// <param name="value">The value.</param>
    public void Add(int passage, string field, AnalyzedText value)
    {
        var bit = 1 << Array.IndexOf(FieldNames.Searched, field);
        foreach (var token in value.Tokens)
        {
            if (!_places.TryGetValue(token.Text, out var places))
            {
                _places.Add(token.Text, places = new Places());
            }

            places.Fields |= bit;
            Note(places.Anywhere, passage);
            Note(field == FieldNames.Keywords ? places.Keywords : places.Own, passage);
            if (field == FieldNames.Text)
            {
                Note(places.Text, passage);
            }
        }
    }

    /// <summary>The table.</summary>
    /// <param name="passages">How many passages the edition has.</param>
    public TermTable Build(int passages)
    {
        var table = new Dictionary<string, TermPlaces>(_places.Count, StringComparer.Ordinal);
        foreach (var (token, places) in _places)
        {
            int[] anywhere = [.. places.Anywhere];
            var own = Shared(places.Own, anywhere);
            table.Add(token, new TermPlaces(own, Shared(places.Keywords, anywhere), anywhere, Shared(places.Text, own), places.Fields));
        }

        return new TermTable(table, passages);
    }

    // Most tokens are held in one place: two rows of the same length are the same row.
    private static int[] Shared(List<int> part, int[] whole)
    {
        return part.Count == whole.Length ? whole : [.. part];
    }

    private static void Note(List<int> places, int passage)
    {
        if (places.Count == 0 || places[^1] != passage)
        {
            places.Add(passage);
        }
    }

    private sealed class Places
    {
        public List<int> Own { get; } = [];

        public List<int> Keywords { get; } = [];

        public List<int> Anywhere { get; } = [];

        public List<int> Text { get; } = [];

        public int Fields { get; set; }
    }
}
