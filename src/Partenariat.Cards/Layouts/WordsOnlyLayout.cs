using Partenariat.Cards.Views;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Cards.Layouts;

/// <summary>Answers without a passage: a greeting, a question back, an honest « no ».</summary>
internal sealed class WordsOnlyLayout : ILayout
{
    /// <inheritdoc />
    public Draft Lay(Answer answer)
    {
        return Draft.Of(
        [
            .. Remarks.Message(answer),
            .. Remarks.Of(answer),
            .. answer.Kind == AnswerKind.NotFound ? Remarks.Why(answer, 0) : [],
            .. answer.Kind == AnswerKind.Clarify || answer.Suggestions.Count == 0 ? [] : Invitation(answer),
        ]);
    }

    private static IEnumerable<Block> Invitation(Answer answer)
    {
        return answer.Kind == AnswerKind.Smalltalk ? [new Statement(French.Set("Essayez par exemple :"))] : [];
    }
}
