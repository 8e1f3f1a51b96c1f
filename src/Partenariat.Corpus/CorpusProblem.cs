namespace Partenariat.Corpus;

/// <summary>One thing wrong in a corpus, told so that an editor can put it right.</summary>
/// <param name="File">The file, relative to the corpus folder.</param>
/// <param name="Line">The line from 1, or null where the whole file is meant.</param>
/// <param name="Cause">What is wrong, in French.</param>
/// <param name="Remedy">What to do, in French.</param>
public sealed record CorpusProblem(string File, int? Line, string Cause, string Remedy)
{
    /// <inheritdoc />
    public override string ToString()
    {
        return Line is { } line ? $"{File}:{line}: {Cause} {Remedy}" : $"{File}: {Cause} {Remedy}";
    }
}
