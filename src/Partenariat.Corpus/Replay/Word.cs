namespace Partenariat.Corpus.Replay;

/// <summary>A word with its punctuation, and the line of its file, from 1, where it stands.</summary>
internal readonly record struct Word(string Text, int Line);
