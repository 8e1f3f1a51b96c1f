namespace Partenariat.Bot.Dossier;

/// <summary>The settings under <c>ReadingView</c>.</summary>
internal sealed class ReadingViewOptions
{
    public const string Section = "ReadingView";

    /// <summary>
    /// False, the default: a table of contents with the first words of each passage, which has a page of its own with what
    /// stands just before and after. True: the whole dossier on one page, for those who hold the right to publish it.
    /// </summary>
    public bool FullText { get; set; }
}
