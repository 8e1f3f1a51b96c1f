namespace Partenariat.Corpus;

/// <summary>One thing wrong in a corpus, told so that an editor can put it right.</summary>
/// <param name="File">The file, relative to the corpus folder.</param>
/// <param name="Line">The line from 1, or null where the whole file is meant.</param>
/// <param name="Cause">What is wrong, in French.</param>
/// <param name="Remedy">What to do, in French.</param>
public sealed record CorpusProblem(string File, int? Line, string Cause, string Remedy)
{
    /// <summary>The kind of problem, as <c>corpus/README.md</c> explains it: « fragment-introuvable ».</summary>
    public string Code { get; init; } = "";

    /// <inheritdoc />
    public override string ToString()
    {
        var place = Line is { } line ? $"{File}:{line}" : File;
        return $"{place}: {Cause} {Remedy} [{Code}]";
    }
}
