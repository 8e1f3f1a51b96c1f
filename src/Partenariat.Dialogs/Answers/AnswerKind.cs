namespace Partenariat.Dialogs.Answers;

/// <summary>The kinds of answer, most specific first.</summary>
public enum AnswerKind
{
    /// <summary>What a notion is.</summary>
    Definition,

    /// <summary>What sets two to four notions, or two authors, apart.</summary>
    Contrast,

    /// <summary>One question, several positions.</summary>
    Debate,

    /// <summary>What an author says, or who says something.</summary>
    Author,

    /// <summary>Whether a quotation is exact.</summary>
    Quotation,

    /// <summary>Where words come from.</summary>
    Source,

    /// <summary>What a law says.</summary>
    Law,

    /// <summary>Where a subject stands in a curriculum.</summary>
    Curriculum,

    /// <summary>What to read.</summary>
    Bibliography,

    /// <summary>What the testimonies are.</summary>
    Testimony,

    /// <summary>The best passages on an open question.</summary>
    Passages,

    /// <summary>A greeting, thanks, help.</summary>
    Smalltalk,

    /// <summary>Two readings close to each other: the user chooses.</summary>
    Clarify,

    /// <summary>The dossier does not treat this.</summary>
    NotFound,
}
