using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Reading;

namespace Partenariat.Dialogs.Kinds;

/// <summary>One kind of answer.</summary>
internal interface IAnswerDialog
{
    /// <summary>Answers the question, or leaves it to the next dialog.</summary>
    /// <returns>The answer, or null where this kind does not fit.</returns>
    Answer? TryAnswer(Question question);
}
