namespace Partenariat.Bot.Papers.Files.Printed;

/// <summary>A line of a printed page; all measures in points, from the lower left corner of the page.</summary>
/// <param name="Text">Its words, the raised call of a note as « [3] ».</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Baseline">How high it stands.</param>
/// <param name="Size">The size of most of its letters.</param>
internal sealed record PrintedLine(string Text, double Left, double Right, double Baseline, double Size)
{
    private const double LargestNote = 0.93;

    /// <summary>True for print as small as that of notes.</summary>
    /// <param name="bodySize">The size of most of the text.</param>
    public bool IsSmall(double bodySize)
    {
        return Size < LargestNote * bodySize;
    }
}
