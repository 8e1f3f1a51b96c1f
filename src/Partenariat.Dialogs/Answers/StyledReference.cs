using Partenariat.Corpus;
using Partenariat.Corpus.Citations;

namespace Partenariat.Dialogs.Answers;

/// <summary>A reference that the user asks for in a style.</summary>
/// <param name="Style">The style.</param>
/// <param name="Work">The work.</param>
/// <param name="Passage">The passage of it that is cited, or null for the work as a whole.</param>
public sealed record StyledReference(CitationStyle Style, Source Work, Passage? Passage)
{
    /// <summary>The reference, ready to be copied.</summary>
    public string Text => Passage is null ? Citation.Format(Style, Work) : Citation.Format(Style, Passage);
}
