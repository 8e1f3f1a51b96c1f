namespace Partenariat.Corpus.Citations;

/// <summary>A part of a reference.</summary>
/// <param name="Text">The words; not escaped for any format.</param>
/// <param name="IsItalic">True for the title of a book or a journal.</param>
public readonly record struct CitationRun(string Text, bool IsItalic);
