namespace Partenariat.Dialogs.Kinds;

/// <summary>How good or bad a verdict is, for its colour; never told by colour alone.</summary>
public enum VerdictTone
{
    /// <summary>Nothing to put right.</summary>
    Good,

    /// <summary>Nothing was checked.</summary>
    Neutral,

    /// <summary>Something to look at: a reference that is not right as it stands, words that the dossier does not have.</summary>
    Warning,

    /// <summary>A fault: changed words, another's words.</summary>
    Attention,
}
