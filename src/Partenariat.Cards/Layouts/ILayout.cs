using Partenariat.Dialogs.Answers;

namespace Partenariat.Cards.Layouts;

/// <summary>Lays out one kind of answer.</summary>
internal interface ILayout
{
    /// <summary>The parts of the answer, page by page.</summary>
    Draft Lay(Answer answer);
}
