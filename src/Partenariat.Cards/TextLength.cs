namespace Partenariat.Cards;

/// <summary>How much of a long answer is written as text.</summary>
public enum TextLength
{
    /// <summary>Everything.</summary>
    Whole,

    /// <summary>What a reader takes in at once; of the rest, one line each.</summary>
    AtOnce,
}
