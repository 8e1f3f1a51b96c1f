namespace Partenariat.Dialogs.Answers;

/// <summary>Three ways of not having an answer.</summary>
public enum Absence
{
    /// <summary>The dossier does not speak of it.</summary>
    Absent,

    /// <summary>The dossier names it but does not say what it is.</summary>
    Mentioned,

    /// <summary>The dossier points to a text that it does not hold.</summary>
    Referred,
}
