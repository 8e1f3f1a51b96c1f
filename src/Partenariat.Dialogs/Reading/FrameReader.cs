using System.Text.RegularExpressions;

namespace Partenariat.Dialogs.Reading;

/// <summary>Separates the wording of a question from what it is about.</summary>
internal static class FrameReader
{
    // Words of these frames also occur in the texts of the dossier, so they stay for the index.
    private const Frame KeptForTheIndex =
        Frame.Law | Frame.Curriculum | Frame.Bibliography | Frame.Testimony | Frame.CommonGround | Frame.Publication | Frame.Insult | Frame.Injection;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly IReadOnlyList<(Frame Frame, Regex Pattern)> Patterns =
    [
        .. FramePatterns.All.Concat(SmalltalkPatterns.All).Select(entry =>
            (entry.Frame, new Regex(entry.Pattern, RegexOptions.CultureInvariant | RegexOptions.Compiled, Patience))),
    ];

    /// <summary>Reads the plain form of a message.</summary>
    /// <param name="plain">See <see cref="TypedFrench.Plain"/>.</param>
    /// <returns>The frames, and the message without their wording.</returns>
    public static (Frame Frames, string Content) Read(string plain)
    {
        var frames = Frame.None;
        var wording = new bool[plain.Length];
        foreach (var (frame, pattern) in Patterns)
        {
            foreach (var match in Matches(pattern, plain))
            {
                frames |= frame;
                if (!KeptForTheIndex.HasFlag(frame))
                {
                    wording.AsSpan(match.Index, match.Length).Fill(true);
                }
            }
        }

        var content = new string([.. plain.Select((character, position) => wording[position] ? ' ' : character)]);
        return (frames, content);
    }

    // On a starved machine a wording may stay unread: an answer all the same.
    private static IReadOnlyList<Match> Matches(Regex pattern, string plain)
    {
        try
        {
            return [.. pattern.Matches(plain).Cast<Match>()];
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }
}
