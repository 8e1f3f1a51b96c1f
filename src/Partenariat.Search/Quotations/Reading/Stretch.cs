namespace Partenariat.Search.Quotations.Reading;

/// <summary>A part of a message, by its characters.</summary>
internal readonly record struct Stretch(int Start, int End)
{
    public int Length => End - Start;

    public string In(string message)
    {
        return message[Start..End];
    }

    public int Overlap(VerbatimRun run)
    {
        return Math.Max(0, Math.Min(End, run.End) - Math.Max(Start, run.Start));
    }
}
