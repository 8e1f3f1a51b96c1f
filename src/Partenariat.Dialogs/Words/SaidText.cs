using Partenariat.Dialogs.Acts;
using Partenariat.Search;

namespace Partenariat.Dialogs.Words;

/// <summary>A text of a message and what it says. Each part is found when it is first needed, and once.</summary>
/// <param name="text">See <see cref="Typing.Clean"/>.</param>
/// <param name="recognizer">Finds the names.</param>
/// <param name="acts">Tells what words do.</param>
internal sealed class SaidText(string text, EntityRecognizer recognizer, ActModel acts)
{
    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>Its plain words.</summary>
    public IReadOnlyList<SaidWord> Words => field ??= PlainWords.Of(text);

    /// <summary>What it names.</summary>
    public Recognition Names => field ??= recognizer.Recognize(text);

    /// <summary>What it does as a whole.</summary>
    public ActScores Whole => field ??= ActsOf(Words);

    /// <summary>What some of its words do.</summary>
    public ActScores ActsOf(IReadOnlyList<SaidWord> words)
    {
        return acts.Score(MaskedWords.Of(words, Names));
    }

    /// <summary>The text with blanks; itself where nothing was blanked, as nothing has to be recognised again.</summary>
    public SaidText With(BlankedText blanked)
    {
        var left = blanked.ToString();
        return left == text ? this : new SaidText(left, recognizer, acts);
    }
}
