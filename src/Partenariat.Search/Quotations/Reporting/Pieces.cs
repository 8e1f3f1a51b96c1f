using Partenariat.Search.Quotations.Alignment;

namespace Partenariat.Search.Quotations.Reporting;

/// <summary>Where a quotation may be cut into pieces: at the ends of its sentences, at the cuts marked in it, around its brackets.</summary>
internal static class Pieces
{
    private const string Ends = ".!?…";
    private const string Closing = "»”\"])";

    /// <summary>The positions at which a piece may begin, in order; none inside the title of a work.</summary>
    public static IReadOnlyList<int> Boundaries(Quote quote)
    {
        var text = quote.Text;
        List<int> boundaries = [];
        for (var position = 1; position < text.Length; position++)
        {
            var isAfterSpace = char.IsWhiteSpace(text[position - 1]) && !char.IsWhiteSpace(text[position]);
            if (isAfterSpace && (text[position] == '(' || IsAfterEnd(text, position)) && !IsInTitle(quote, position))
            {
                boundaries.Add(position);
            }
        }

        return boundaries;
    }

    private static bool IsAfterEnd(string text, int position)
    {
        var before = position - 1;
        while (before >= 0 && (char.IsWhiteSpace(text[before]) || Closing.Contains(text[before], StringComparison.Ordinal)))
        {
            before--;
        }

        return before >= 0 && Ends.Contains(text[before], StringComparison.Ordinal);
    }

    private static bool IsInTitle(Quote quote, int position)
    {
        var next = quote.Words.TakeWhile(word => word.Start < position).Count();
        return next > 0 && next < quote.Words.Count && quote.IsTitle[next - 1] && quote.IsTitle[next];
    }
}
