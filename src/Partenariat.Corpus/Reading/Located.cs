namespace Partenariat.Corpus.Reading;

/// <summary>Something read, with the line from 1 where it stands.</summary>
internal sealed record Located<T>(T Value, int Line);
