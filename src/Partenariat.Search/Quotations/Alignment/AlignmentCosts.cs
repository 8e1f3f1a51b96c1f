namespace Partenariat.Search.Quotations.Alignment;

/// <summary>
/// What each step costs. Only the proportions matter: a difference costs less where one is already open, so
/// that differences gather; one word for another costs less than a word added and a word left out; a long
/// stretch left out costs no more than <see cref="Jump"/>, so that what follows it still finds its place.
/// </summary>
internal static class AlignmentCosts
{
    /// <summary>The first word of a difference.</summary>
    public const int Open = 2;

    public const int Replace = 4;

    /// <summary>A word for another of its family (« précise » for « précis »).</summary>
    public const int ReplaceInFamily = 2;

    public const int Add = 4;

    public const int LeaveOut = 3;

    /// <summary>Half of a negation left out.</summary>
    public const int LeaveOutNegation = 2;

    /// <summary>A stretch left out, however long.</summary>
    public const int Jump = 18;

    /// <summary>A stretch left out where the quotation has a cut mark.</summary>
    public const int MarkedJump = 1;

    /// <summary>A word that the quotation marks as its own, by square brackets; or the call of a note.</summary>
    public const int Marked = 0;

    /// <summary>Passing over a note, a source line or a heading.</summary>
    public const int Aside = 1;
}
