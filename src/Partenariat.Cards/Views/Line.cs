namespace Partenariat.Cards.Views;

/// <summary>What a run of text is, for its looks. The words never depend on it.</summary>
public enum Mark
{
    /// <summary>Words of the dossier, or of the user where a quotation is checked.</summary>
    Verbatim,

    /// <summary>Guillemets that the bot puts around quoted words.</summary>
    Guillemet,

    /// <summary>The bot's own « […] » and « [sic] ».</summary>
    Bot,

    /// <summary>Words of the dossier that a checked quotation has from it.</summary>
    Quoted,

    /// <summary>Words of the user that are not those of the dossier.</summary>
    Wrong,

    /// <summary>Words of the dossier that the user does not have.</summary>
    Right,
}

/// <summary>A run of text of one kind.</summary>
/// <param name="Text">Plain text without line breaks. Not trusted: it may hold Markdown or HTML.</param>
/// <param name="Mark">What it is.</param>
public sealed record Run(string Text, Mark Mark = Mark.Verbatim);

/// <summary>One line of a text: a paragraph or an item of a list.</summary>
/// <param name="Runs">Its runs, in order.</param>
/// <param name="IsNewParagraph">False where the line follows the one before it closely, as an item of a list does.</param>
public sealed record Line(IReadOnlyList<Run> Runs, bool IsNewParagraph = true)
{
    /// <summary>The words of the line.</summary>
    public override string ToString()
    {
        return string.Concat(Runs.Select(run => run.Text));
    }
}
