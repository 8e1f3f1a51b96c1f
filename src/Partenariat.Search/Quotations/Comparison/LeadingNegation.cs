using Partenariat.Search.Analysis;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Comparison;

/// <summary>
/// Finds a negation that a quotation leaves out right before its first word, while what the negation denies stays:
/// « (n'est absolument pas, à mon sens,) une condition nécessaire ». Another clause, or a noun of its own between the
/// two, ends what the negation bears on.
/// </summary>
internal sealed class LeadingNegation
{
    // In words: the whole reach, what may stand between « ne » and « pas », an aside between commas.
    private const int Reach = 12;
    private const int BetweenHalves = 5;
    private const int LongestAside = 5;

    // « n'a pas permis de (…) », « ne peut pas être réellement considéré comme (…) »
    private const int MostContentWords = 2;

    private static readonly char[] s_clauseMarks = [':', '(', ')', '»', '”', '–', '—'];

    private readonly EditionText _edition;
    private readonly int _first;

    private LeadingNegation(EditionText edition, int first)
    {
        _edition = edition;
        _first = first;
    }

    /// <summary>From where on the words before a quotation deny it; null where they do not.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="first">The first word of the quotation, counted over the whole edition.</param>
    public static int? Find(EditionText edition, int first)
    {
        return DenyingWords.BeginsClause(edition.FoldedAt(first)) ? null : new LeadingNegation(edition, first).Find();
    }

    private int? Find()
    {
        var content = 0;
        for (var word = _first - 1; word >= Math.Max(0, _first - Reach); word--)
        {
            if (IsClauseEnd(word + 1))
            {
                return null;
            }

            if (HasComma(word + 1))
            {
                if (BeginOfAside(word) is not { } aside || IsClauseEnd(aside))
                {
                    return null;
                }

                word = aside - 1;
            }

            var folded = Folded(word);
            if (BeginOfNegation(word) is { } start)
            {
                return IsAffirmed(start) ? null : start;
            }

            content += StopWords.Grammar.Contains(folded) ? 0 : 1;
            if (content > MostContentWords || DenyingWords.BeginsClause(folded) || (content > 0 && DenyingWords.IsDeterminer(folded)))
            {
                return null;
            }
        }

        return null;
    }

    // « , à mon sens, »: from the word behind the first comma on; null where the last comma closes none, or another negation.
    private int? BeginOfAside(int last)
    {
        for (var word = last; word > 0 && last - word < LongestAside; word--)
        {
            if (WeightyWords.IsNegation(Folded(word)) || IsClauseEnd(word))
            {
                return null;
            }

            if (HasComma(word))
            {
                return word;
            }
        }

        return null;
    }

    private int? BeginOfNegation(int word)
    {
        var folded = Folded(word);
        var next = Folded(word + 1);
        return DenyingWords.DeniesAlone(folded, next) ? word
            : folded is "lieu" && next is "de" or "d" or "des" && word > 0 && Folded(word - 1) is "au" ? word - 1
            : WeightyWords.SecondHalves.Contains(folded, StringComparer.Ordinal) ? FirstHalf(word)
            : DenyingWords.DeniesBehindNe(folded) && word > 0 && Folded(word - 1) is "ne" ? word - 1
            : null;
    }

    private int? FirstHalf(int second)
    {
        for (var word = second - 1; word >= Math.Max(0, second - BetweenHalves) && !SentenceEnds.IsBefore(_edition, word + 1); word--)
        {
            if (Folded(word) is "ne" or "n")
            {
                return word;
            }
        }

        return null;
    }

    // « pas seulement », « n'empêche pas de »: what follows holds all the same.
    private bool IsAffirmed(int start)
    {
        return Enumerable.Range(start, _first + 1 - start).Any(word => DenyingWords.Affirms(Folded(word)));
    }

    private bool IsClauseEnd(int word)
    {
        return SentenceEnds.IsBefore(_edition, word) || _edition.Gap(word).IndexOfAny(s_clauseMarks) >= 0;
    }

    private bool HasComma(int word)
    {
        return _edition.Gap(word).Contains(',', StringComparison.Ordinal);
    }

    private string Folded(int word)
    {
        return _edition.FoldedAt(word);
    }
}
