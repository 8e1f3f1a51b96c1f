namespace Partenariat.Corpus;

/// <summary>The outcome of reading a corpus folder: an edition, or every problem at once; never both.</summary>
/// <param name="Edition">The edition, or null where there are problems.</param>
/// <param name="Problems">The problems, in the order of files and lines; empty where the corpus is clean.</param>
public sealed record CorpusReading(Edition? Edition, IReadOnlyList<CorpusProblem> Problems);
