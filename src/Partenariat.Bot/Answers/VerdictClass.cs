using Partenariat.Dialogs.Kinds;

namespace Partenariat.Bot.Answers;

/// <summary>The class that gives a verdict its colour on a page.</summary>
internal static class VerdictClass
{
    /// <summary>The name of the class.</summary>
    public static string Of(VerdictTone tone)
    {
        return tone switch
        {
            VerdictTone.Good => "good",
            VerdictTone.Warning => "warning",
            VerdictTone.Attention => "attention",
            _ => "neutral",
        };
    }
}
