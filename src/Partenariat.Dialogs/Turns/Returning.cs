using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Turns;

/// <summary>« reviens à ma première question »: what opened the conversation is asked once more.</summary>
internal static class Returning
{
    private const double Likely = 0.4;

    private static readonly Phrases s_toTheStart = Phrases.Read("back-to-start.tsv");

    /// <summary>The message to answer instead; null where the message is to be answered itself.</summary>
    public static string? To(Turn turn)
    {
        return turn.State.Opening is { } opening && !turn.Asked.NamesSomething && turn.Asked.Excluded.Count == 0
            && turn.Message.Acts["back"] > Likely && s_toTheStart.AreIn(turn.Message.Words) ? opening : null;
    }
}
