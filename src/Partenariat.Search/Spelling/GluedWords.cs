using System.Collections.Frozen;

namespace Partenariat.Search.Spelling;

/// <summary>Cuts words that were typed without a space (« lareseau », « cestquoi »).</summary>
internal sealed class GluedWords
{
    private const int LongestWord = 40;
    private const int ShortestName = 5;
    private const int MostPieces = 5;
    private const int ShortestWithoutName = 7;
    private const string ElidedBefore = "aeiouyh";

    // What people glue before a name, and question words that they glue to each other.
    private static readonly FrozenSet<string> Small = """
        au aux avec c ce ces cest cet cette comment d de des definition difference du en entre est et faire l la le les leur
        leurs mon n ne nos notre ou par pas pour pourquoi qu quand que quel quelle quelles quels quest qui quoi s sa sans se
        selon ses son sont ton un une veut vos votre
        """.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private readonly Func<string, bool> _isName;

    /// <summary>Prepares the cutting.</summary>
    /// <param name="isName">Tells the words that name something.</param>
    public GluedWords(Func<string, bool> isName)
    {
        _isName = isName;
    }

    /// <summary>The pieces of a folded word, in order; empty where it is not made of known pieces.</summary>
    public IReadOnlyList<string> Cut(string word)
    {
        if (word.Length is < 4 or > LongestWord || Cut(word, MostPieces) is not { } pieces)
        {
            return [];
        }

        // Small words alone are often the beginning of another word: « lasse » is not « la s se ».
        return pieces.Any(piece => !Small.Contains(piece)) || IsQuestion(word, pieces) ? pieces : [];
    }

    private static bool IsQuestion(string word, IReadOnlyList<string> pieces)
    {
        return word.Length >= ShortestWithoutName && pieces.Any(piece => piece.StartsWith("qu", StringComparison.Ordinal));
    }

    private IReadOnlyList<string>? Cut(string word, int pieces)
    {
        if (word.Length == 0)
        {
            return [];
        }

        for (var length = pieces == 0 ? 0 : word.Length; length > 0; length--)
        {
            var (piece, remainder) = (word[..length], word[length..]);
            if (IsPiece(piece) && CanPrecede(piece, remainder) && Cut(remainder, pieces - 1) is { } rest)
            {
                return [piece, .. rest];
            }
        }

        return null;
    }

    private static bool CanPrecede(string piece, string remainder)
    {
        return piece.Length > 1 || (remainder.Length > 0 && ElidedBefore.Contains(remainder[0], StringComparison.Ordinal));
    }

    private bool IsPiece(string piece)
    {
        return Small.Contains(piece) || (piece.Length >= ShortestName && _isName(piece));
    }
}
