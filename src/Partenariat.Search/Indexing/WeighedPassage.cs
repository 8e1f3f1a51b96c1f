namespace Partenariat.Search.Indexing;

/// <summary>A passage that a request finds, weighed.</summary>
/// <param name="Passage">The position of the passage to return.</param>
/// <param name="Best">That of the passage that won its place: itself or one inside it.</param>
/// <param name="Score">The score; only comparable within one result.</param>
/// <param name="Coverage">The share (0 to 1) of the words that it or one inside it holds.</param>
/// <param name="Likeness">How like (0 to 1) the request is to the nearest phrase for it or one inside it.</param>
/// <param name="Odds">The logarithm of the odds that the words look for it or one inside it; comparable within one result.</param>
internal readonly record struct WeighedPassage(int Passage, int Best, double Score, double Coverage, double Likeness, float Odds);
