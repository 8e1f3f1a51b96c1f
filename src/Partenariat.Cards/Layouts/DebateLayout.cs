using Partenariat.Cards.Views;
using Partenariat.Cards.Wording;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Cards.Layouts;

/// <summary>A debate: who holds what, in editorial order, none above the others.</summary>
internal sealed class DebateLayout(BlockFactory blocks) : ILayout
{
    /// <inheritdoc />
    public Draft Lay(Answer answer)
    {
        var positions = answer.Debate?.Positions ?? [];
        return Draft.Of(
        [
            .. Remarks.Message(answer),
            .. Remarks.Of(answer),
            .. positions.Select(position => new DebatePosition(
                French.Set(French.Capitalize(position.Label)),
                Voices.SpeakerOf(position),
                blocks.Fragment(position.Text, position.Passage),
                Origins.ShortOf(position.Passage),
                position.Passage.Id) { Item = Items.Of(position) }),
            blocks.References(positions.Select(position => position.Passage)),
            .. Remarks.Why(answer, positions.Count),
        ]);
    }
}
