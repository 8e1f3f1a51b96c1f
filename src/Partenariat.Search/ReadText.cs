using Partenariat.Search.Indexing;

namespace Partenariat.Search;

/// <summary>A text whose content words are read: for all who look for them. Immutable.</summary>
public sealed class ReadText
{
    internal ReadText(string text, IReadOnlyList<ContentTerm> terms)
    {
        Text = text;
        Terms = terms;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    internal IReadOnlyList<ContentTerm> Terms { get; }
}
