namespace Partenariat.Corpus;

/// <summary>One recorded difference between the transcription and the edition.</summary>
/// <param name="Line">The line of the transcription, from 1.</param>
/// <param name="Before">The reading of the transcription.</param>
/// <param name="After">The reading of the edition; empty where the words are dropped.</param>
/// <param name="Class">The class of defect, such as <c>T10</c>.</param>
/// <param name="Reason">Why, in French.</param>
public sealed record Emendation(int Line, string Before, string After, string Class, string Reason);

/// <summary>Lines of the transcription that the edition puts back where the sentence needs them.</summary>
/// <param name="FirstLine">The first line moved, from 1.</param>
/// <param name="LastLine">The last line moved.</param>
/// <param name="After">The line after which they stand in the edition.</param>
/// <param name="Class">The class of defect.</param>
/// <param name="Reason">Why, in French.</param>
public sealed record Displacement(int FirstLine, int LastLine, int After, string Class, string Reason);
