namespace Partenariat.Search.Indexing;

/// <summary>A content word with the places where it, or what stands for it, is found.</summary>
/// <param name="Term">The word.</param>
/// <param name="Weight">How much it tells.</param>
/// <param name="Places">Where it stands.</param>
/// <param name="Names">Where the names of several words stand of which it is one: « burn-out » holds both words of « épuisement professionnel ».</param>
/// <param name="Meant">Where the dossier's words for it stand.</param>
internal sealed record CoveredTerm(ContentTerm Term, double Weight, TermPlaces Places, TermPlaces[] Names, TermPlaces[] Meant)
{
    /// <summary>Looks a word up.</summary>
    /// <param name="term">The word.</param>
    /// <param name="terms">All words of the request.</param>
    /// <param name="tokens">Tells where they stand.</param>
    public static CoveredTerm Of(ContentTerm term, IReadOnlyList<ContentTerm> terms, TermTable tokens)
    {
        TermPlaces[] names = [];
        foreach (var name in terms)
        {
            if (name.Span > 1 && name.Position <= term.Position && term.Position < name.Position + name.Span)
            {
                names = [.. names, tokens.Find(name.Token)];
            }
        }

        TermPlaces[] meant = term.Meant.Count == 0 ? [] : [.. term.Meant.Select(tokens.Find)];
        return new CoveredTerm(term, tokens.Weight(term), tokens.Find(term.Token), names, meant);
    }

    /// <summary>True where the passage at a position holds it.</summary>
    public bool IsFound(int passage)
    {
        return Places.IsAnywhere(passage) || Names.Any(name => name.IsAnywhere(passage));
    }

    /// <summary>True where the passage at a position holds a word of the dossier for it.</summary>
    public bool IsMeant(int passage)
    {
        return Meant.Any(meant => meant.IsAnywhere(passage));
    }
}
